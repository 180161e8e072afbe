package dev.colibri.node.cli.market;

import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.spi.ExitCode;
import dev.colibri.api.spi.Terminal.Column;
import dev.colibri.node.cli.text.Cells;

/** The book as it is now, bids and asks side by side. */
@Command(name = "book", description = "Show the order book of an instrument as it is now.")
final class BookCommand implements Callable<Integer> {
    private static final int DEEPEST = 1_000;
    private static final List<Column> COLUMNS = List.of(Column.number("level"), Column.decimal("bid_quantity"),
            Column.decimal("bid"), Column.decimal("ask"), Column.decimal("ask_quantity"));

    private final Markets markets;

    @Mixin private ConnectorOptions connector = new ConnectorOptions();

    @Parameters(index = "1", paramLabel = "INSTRUMENT",
            description = "In any spelling, such as BTC/USD.") private String instrument = "";

    @Option(names = "--depth", paramLabel = "LEVELS", defaultValue = "10",
            description = "How many levels of each side; 10 by default.") private String depth = "10";

    BookCommand(Markets markets) {
        this.markets = markets;
    }

    @Override
    public Integer call() {
        int levels = Counts.parse("--depth", depth, 1, DEEPEST);
        Market market = markets.open(connector);
        InstrumentId id = market.instrument(instrument).id();
        DepthSnapshot book = market.ask(client -> client.book(id, levels));
        try (var rows = markets.terminal().rows(COLUMNS)) {
            int deepest = Math.min(levels, Math.max(book.bids().size(), book.asks().size()));
            for (int i = 0; i < deepest; i++) {
                rows.row(row(book, i));
            }
        }
        markets.terminal().say(id + " at " + Cells.time(book.eventTime()));
        return ExitCode.OK.code();
    }

    private static List<String> row(DepthSnapshot book, int rank) {
        boolean bid = rank < book.bids().size();
        boolean ask = rank < book.asks().size();
        return List.of(Integer.toString(rank + 1), bid ? Cells.figure(book.bids().get(rank).quantity()) : "",
                bid ? Cells.figure(book.bids().get(rank).price()) : "",
                ask ? Cells.figure(book.asks().get(rank).price()) : "",
                ask ? Cells.figure(book.asks().get(rank).quantity()) : "");
    }
}
