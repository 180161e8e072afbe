package dev.colibri.node.cli.market;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

import dev.colibri.api.spi.ExitCode;
import dev.colibri.api.spi.Terminal;
import dev.colibri.api.spi.Terminal.Column;
import dev.colibri.node.cli.market.HistoryPull.Broken;
import dev.colibri.node.runtime.Interruption;

/** A pull of history from its first request to its last word, whatever the rows. */
final class HistoryCommand<R> {
    private final Terminal terminal;
    private final Interruption interruption;
    private final Shape<R> shape;

    /**
     * What is pulled.
     *
     * @param noun what one row is called: {@code bar}
     * @param time by which the client counts ranges
     * @param resume the options with which to go on from where a pull was broken off
     */
    record Shape<R>(String noun, List<Column> columns, Function<R, List<String>> cells, ToLongFunction<R> time,
            HistoryPull.Source<R> source, Function<Broken, String> resume) {}

    HistoryCommand(Terminal terminal, Interruption interruption, Shape<R> shape) {
        this.terminal = terminal;
        this.interruption = interruption;
        this.shape = shape;
    }

    /**
     * Writes all rows.
     *
     * @param all how many there will be, or a negative number when nobody knows
     * @param also sees the rows too
     * @param lastWord said when all are written, given how many
     */
    ExitCode run(Market market, HistorySpan span, long all, Consumer<R> also, LongFunction<String> lastWord) {
        return interruption.heeded(() -> pull(market, span, all, also, lastWord));
    }

    private ExitCode pull(Market market, HistorySpan span, long all, Consumer<R> also,
            LongFunction<String> lastWord) {
        Stoppable stoppable = new Stoppable(interruption);
        Optional<Broken> broken;
        HistoryRows<R> rows = new HistoryRows<>(terminal, shape.columns(), shape.cells());
        try (rows; PullProgress progress = new PullProgress(terminal, shape.noun() + "s", all, stoppable)) {
            broken = new HistoryPull<>(market, shape.source(), shape.time(), progress, stoppable).run(span, piece -> {
                progress.hide();
                rows.write(piece);
                piece.forEach(also);
            });
        }
        if (broken.isEmpty()) {
            terminal.say(lastWord.apply(rows.written()));
            return ExitCode.OK;
        }
        return breakOff(broken.get(), rows.written());
    }

    private ExitCode breakOff(Broken broken, long written) {
        boolean stopped = broken.why() instanceof CancellationException && interruption.isRaised();
        String how = stopped ? "Stopped " : "Broken off ";
        if (written > 0) {
            terminal.say(how + "after " + Counts.of(written, shape.noun()) + "; go on with "
                    + shape.resume().apply(broken));
        } else if (stopped) {
            terminal.say(how + "before the first " + shape.noun());
        }
        if (stopped) {
            return ExitCode.ERROR;
        }
        throw broken.why();
    }
}
