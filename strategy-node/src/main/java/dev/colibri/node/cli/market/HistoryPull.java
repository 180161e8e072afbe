package dev.colibri.node.cli.market;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

import io.vertx.core.Future;

import dev.colibri.api.model.EventTime;
import dev.colibri.api.spi.DataClient;
import dev.colibri.api.spi.HistoryRange;

/**
 * Gathers a long history in pieces of bounded size, each handed on before the next is asked for.
 *
 * <p>A client answers with whole lists, so a piece is asked for as the oldest {@link #PIECE} rows from a moment on. Of
 * a full piece the rows of its last moment are left for the next one, which begins at that moment: the piece may have
 * ended among them. So nothing is told twice, nothing is lost between pieces, and a pull that ends early can be taken
 * up at the moment it reached. When a whole piece is of one moment, a larger one is asked for.
 *
 * @param <R> a row
 */
final class HistoryPull<R> {
    /** As many as venues give in a page, or a few pages. */
    static final int PIECE = 1_000;

    private final Market market;
    private final Source<R> source;
    private final ToLongFunction<R> time;
    private final PullProgress progress;
    private final Stoppable stoppable;

    /** Asks a client for rows. */
    interface Source<R> {
        Future<List<R>> rows(DataClient client, HistoryRange range);
    }

    /**
     * How a pull ended before its time.
     *
     * @param next where to go on; empty when the pull had no start
     * @param left how many rows are left of a limit; zero: there was none
     */
    record Broken(Optional<Instant> next, int left, RuntimeException why) {}

    HistoryPull(Market market, Source<R> source, ToLongFunction<R> time, PullProgress progress, Stoppable stoppable) {
        this.market = market;
        this.source = source;
        this.time = time;
        this.progress = progress;
        this.stoppable = stoppable;
    }

    /**
     * Gathers all rows of a span, ascending.
     *
     * @param output gets the rows piece by piece; what it throws ends the pull and is thrown
     * @return how it was broken off; empty when the output has all
     */
    Optional<Broken> run(HistorySpan span, Consumer<List<R>> output) {
        Optional<Instant> from = span.from();
        int left = span.limit();
        int most = PIECE;
        while (true) {
            int asked = from.isEmpty() ? left : left == 0 ? most : Math.min(most, left);
            List<R> rows;
            try {
                rows = ask(new HistoryRange(from, span.to(), asked, progress));
            } catch (RuntimeException e) {
                return Optional.of(new Broken(from, left, e));
            }
            if (rows.size() < asked || asked == left) {
                output.accept(rows);
                return Optional.empty();
            }
            long reached = time.applyAsLong(rows.getLast());
            List<R> settled = rows.stream().filter(row -> time.applyAsLong(row) < reached).toList();
            if (settled.isEmpty()) {
                most = Math.multiplyExact(most, 2);
            } else {
                output.accept(settled);
                progress.settled(settled.size());
                left -= left == 0 ? 0 : settled.size();
                from = Optional.of(EventTime.instant(reached));
                most = PIECE;
            }
        }
    }

    private List<R> ask(HistoryRange range) {
        if (stoppable.isStopped()) {
            throw new CancellationException("Nobody waits for the answer any more");
        }
        return market.ask(client -> stoppable.unlessStopped(source.rows(client, range)));
    }
}
