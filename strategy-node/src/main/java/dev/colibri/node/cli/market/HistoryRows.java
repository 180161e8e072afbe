package dev.colibri.node.cli.market;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dev.colibri.api.spi.Terminal;
import dev.colibri.api.spi.Terminal.Column;
import dev.colibri.api.spi.Terminal.Rows;

/** Writes rows as they come. Begins with the first piece, so that a request that fails at once writes nothing. */
final class HistoryRows<R> implements AutoCloseable {
    private final Terminal terminal;
    private final List<Column> columns;
    private final Function<R, List<String>> cells;
    private Optional<Rows> begun = Optional.empty();
    private long written;

    HistoryRows(Terminal terminal, List<Column> columns, Function<R, List<String>> cells) {
        this.terminal = terminal;
        this.columns = columns;
        this.cells = cells;
    }

    /** Writes a piece, which may be empty, and shows it. */
    void write(List<R> piece) {
        Rows rows = begun.orElseGet(() -> terminal.rows(columns));
        begun = Optional.of(rows);
        piece.forEach(row -> rows.row(cells.apply(row)));
        rows.flush();
        written += piece.size();
    }

    long written() {
        return written;
    }

    @Override
    public void close() {
        begun.ifPresent(Rows::close);
    }
}
