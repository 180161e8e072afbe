package dev.colibri.node.cli.market;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

import io.vertx.core.Future;
import io.vertx.core.Promise;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.api.time.Timers;

/** Answers for the past page by page, remembers what it was asked, and lets a test do something after a page. */
final class ToyHistory {
    private static final List<HistoryRange> ASKED = new ArrayList<>();
    private static final AtomicReference<Runnable> AFTER_PAGE = new AtomicReference<>(() -> {});

    private final ToyConnector.Settings settings;
    private final Timers timers;
    private int pages;

    ToyHistory(ToyConnector.Settings settings, Timers timers) {
        this.settings = settings;
        this.timers = timers;
    }

    /** The ranges asked for since this was last asked. */
    static synchronized List<HistoryRange> drainAsked() {
        List<HistoryRange> asked = List.copyOf(ASKED);
        ASKED.clear();
        return asked;
    }

    private static synchronized void remember(HistoryRange range) {
        ASKED.add(range);
    }

    /** What happens after each page from now on. */
    static void afterPage(Runnable action) {
        AFTER_PAGE.set(action);
    }

    Future<List<Trade>> trades(InstrumentId of, HistoryRange range) {
        remember(range);
        if (settings.endless()) {
            Promise<List<Trade>> answer = Promise.promise();
            endless(of, range, new ArrayList<>(), answer);
            return answer.future();
        }
        return pages(within(ToyPast.trades(of), Trade::eventTime, range), Trade::eventTime, range);
    }

    Future<List<Bar>> bars(BarType type, HistoryRange range) {
        remember(range);
        range.progress().note("Bars are built from trades, since the venue keeps none");
        return pages(within(ToyPast.bars(type), Bar::closeTime, range), Bar::closeTime, range);
    }

    /** As many trades as are asked for, however long that takes. */
    private void endless(InstrumentId of, HistoryRange range, List<Trade> rows, Promise<List<Trade>> answer) {
        int first = rows.isEmpty()
                ? (int) Duration.between(ToyPast.FIRST, range.from().orElseThrow()).toSeconds() * 3
                : (int) rows.getLast().idLow();
        IntStream.range(first, first + settings.page()).mapToObj(i -> ToyPast.trade(of, i)).forEach(rows::add);
        if (rows.size() >= range.most()) {
            answer.complete(List.copyOf(rows.subList(0, range.most())));
        } else if (goOn(rows.size(), rows.getLast().eventTime(), range)) {
            timers.after(Duration.ofMillis(1), () -> endless(of, range, rows, answer));
        } else {
            answer.fail(new CancellationException("not wanted any more"));
        }
    }

    private <R> Future<List<R>> pages(List<R> rows, ToLongFunction<R> time, HistoryRange range) {
        for (int done = settings.page(); done < rows.size(); done += settings.page()) {
            if (++pages == settings.breaksAfter()) {
                return Future.failedFuture(ToyConnection.unreachable());
            }
            if (pages == settings.silentAfter()) {
                AFTER_PAGE.get().run();
                return Promise.<List<R>>promise().future();
            }
            if (!goOn(done, time.applyAsLong(rows.get(done - 1)), range)) {
                return Future.failedFuture(new CancellationException("not wanted any more"));
            }
        }
        return Future.succeededFuture(rows);
    }

    private static boolean goOn(long rows, long reached, HistoryRange range) {
        AFTER_PAGE.get().run();
        return range.progress().page(rows, EventTime.instant(reached));
    }

    private static <R> List<R> within(List<R> rows, ToLongFunction<R> time, HistoryRange range) {
        long from = EventTime.nanos(range.from().orElse(Instant.EPOCH));
        long to = range.to().map(EventTime::nanos).orElse(Long.MAX_VALUE);
        List<R> found = rows.stream().filter(row -> time.applyAsLong(row) >= from && time.applyAsLong(row) < to)
                .toList();
        int surplus = range.most() == 0 ? 0 : Math.max(0, found.size() - range.most());
        return range.from().isEmpty() ? found.subList(surplus, found.size()) : found.subList(0, found.size() - surplus);
    }
}
