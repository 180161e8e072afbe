package dev.colibri.kraken.common.history;

import java.util.Optional;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.spi.HistoryProgress;
import dev.colibri.api.spi.VenueException;
import dev.colibri.kraken.common.wire.Unreadable;

/**
 * Asks for page after page until a window is complete, or the gathering has enough.
 *
 * <p>Each page must be in order. Rows that were taken before are passed over, so pages may overlap, and a venue may
 * send more than was asked. A row beyond the window ends it; so does a page after which there is none, and a page that
 * brings nothing new where the venue does not claim that there is more. Where it does, and the next page would be the
 * same again, or too many pages have brought nothing, the request fails.
 *
 * <p>Pages that are there at once are taken in a loop, so that neither their count nor the kind of future they come by
 * can exhaust the stack.
 */
public final class Pager<R, C> {
    private final PageSource<R, C> source;
    private final Window window;
    private final Gathering<R> gathering;
    private final HistoryProgress progress;
    private final Frontier<R> frontier;
    private final Gaps<R, C> gaps;
    private final Promise<Long> done = Promise.promise();
    private C cursor;
    private int barren;
    private boolean turning;
    private boolean again;

    private Pager(PageSource<R, C> source, C start, Window window, Gathering<R> gathering, HistoryProgress progress) {
        this.source = source;
        this.cursor = start;
        this.window = window;
        this.gathering = gathering;
        this.progress = progress;
        this.frontier = new Frontier<>(source, window);
        this.gaps = new Gaps<>(source, progress);
    }

    /**
     * Gathers the rows of a window.
     *
     * @param start where the first page begins: at the window's begin or before it, on the way through it
     * @param progress told after each page how far the gathering is
     * @return when the gathering has all it wants of the window, how many rows it has; or the failure of a page, a
     * {@link     dev.colibri.api.spi.VenueException} when pages contradict themselves, or a {@link
     *     java.util.concurrent.CancellationException} when the progress says stop
     */
    public static <R, C> Future<Long> gather(PageSource<R, C> source, C start, Window window, Gathering<R> gathering,
            HistoryProgress progress) {
        if (window.isEmpty()) {
            return Future.succeededFuture(gathering.rows());
        }
        Pager<R, C> pager = new Pager<>(source, start, window, gathering, progress);
        pager.turn();
        return pager.done.future();
    }

    private void turn() {
        again = true;
        if (turning) {
            return;
        }
        turning = true;
        while (again) {
            again = false;
            asked().onComplete(this::arrived);
        }
        turning = false;
    }

    private Future<Page<R, C>> asked() {
        try {
            return source.page(cursor);
        } catch (RuntimeException refused) {
            return Future.failedFuture(refused);
        }
    }

    private void arrived(@Nullable Page<R, C> page, @Nullable Throwable failure) {
        if (failure != null || page == null) {
            done.fail(failure instanceof InvalidValueException impossible ? unreadable(impossible) : failure);
            return;
        }
        Taken<C> taken;
        try {
            taken = rows(page);
        } catch (InvalidValueException impossible) {
            done.fail(unreadable(impossible));
            return;
        } catch (RuntimeException refused) {
            done.fail(refused);
            return;
        }
        report(page, taken);
    }

    private static VenueException unreadable(InvalidValueException impossible) {
        return Unreadable.value("A page of history", impossible);
    }

    private void report(Page<R, C> page, Taken<C> taken) {
        boolean wanted;
        try {
            wanted = progress.page(gathering.rows(), EventTime.instant(gathering.reached()));
        } catch (RuntimeException listenersOwn) {
            done.fail(listenersOwn);
            return;
        }
        if (!wanted) {
            done.fail(HistoryFailure.cancelled(gathering.rows(), gathering.reached()));
        } else if (taken.complete || (page.next().isEmpty() && taken.lookAgain.isEmpty())) {
            done.complete(gathering.rows());
        } else {
            goOn(page, taken);
        }
    }

    private void goOn(Page<R, C> page, Taken<C> taken) {
        C next = taken.lookAgain.or(page::next).orElseThrow();
        barren = taken.news > 0 || taken.lookAgain.isPresent() ? 0 : barren + 1;
        if (barren > 0 && !page.more()) {
            done.complete(gathering.rows());
        } else if (barren > 0 && (next.equals(cursor) || barren > source.patience())) {
            done.fail(HistoryFailure.stuck(gathering.rows(), gathering.reached()));
        } else {
            cursor = next;
            turn();
        }
    }

    /** Takes a page's rows one after the other. */
    private Taken<C> rows(Page<R, C> page) {
        int news = 0;
        boolean lastIsHere = false;
        @Nullable
        R before = null;
        for (R row : page.rows()) {
            long time = source.time(row);
            if (before != null && window.compare(time, source.time(before)) < 0) {
                throw HistoryFailure.disorder(source.id(row), time, source.time(before));
            }
            before = row;
            if (window.isAhead(time) || frontier.has(row)) {
                lastIsHere |= frontier.isLast(row);
                news += frontier.approaches(row) ? 1 : 0;
                continue;
            }
            R last = frontier.last();
            Optional<C> lookAgain = last == null ? Optional.empty() : gaps.look(last, row, lastIsHere);
            if (lookAgain.isPresent()) {
                return new Taken<>(news, false, lookAgain);
            }
            if (window.isPast(time)) {
                return new Taken<>(news, true, Optional.empty());
            }
            frontier.moveTo(row);
            lastIsHere = true;
            news++;
            if (!gathering.add(row)) {
                return new Taken<>(news, true, Optional.empty());
            }
        }
        return new Taken<>(news, false, Optional.empty());
    }

    /**
     * What became of a page: how many rows led further, whether all is complete, and whether to look again somewhere.
     */
    private record Taken<C>(int news, boolean complete, Optional<C> lookAgain) {}
}
