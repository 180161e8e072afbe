package dev.colibri.node.cli.market;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import dev.colibri.api.market.Trade;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.spi.Terminal.Column;
import dev.colibri.node.cli.market.HistoryCommand.Shape;
import dev.colibri.node.cli.market.HistoryPull.Broken;
import dev.colibri.node.cli.text.Cells;
import dev.colibri.node.runtime.Interruption;

/** Past trades. */
@Command(name = "trades", description = "Show past trades of an instrument, oldest first.")
final class TradesCommand implements Callable<Integer> {
    private static final List<Column> COLUMNS = List.of(Column.text("time"), Column.text("id"), Column.text("side"),
            Column.decimal("price"), Column.decimal("quantity"), Column.text("kind"));

    private final Markets markets;
    private final Interruption interruption;

    @Mixin private ConnectorOptions connector = new ConnectorOptions();

    @Parameters(index = "1", paramLabel = "INSTRUMENT",
            description = "In any spelling, such as BTC/USD.") private String instrument = "";

    @Mixin private HistoryOptions options = new HistoryOptions();

    TradesCommand(Markets markets, Interruption interruption) {
        this.markets = markets;
        this.interruption = interruption;
    }

    @Override
    public Integer call() {
        HistorySpan span = options.span(markets.clock());
        Market market = markets.open(connector);
        InstrumentId id = market.instrument(instrument).id();
        Shape<Trade> shape = new Shape<>("trade", COLUMNS, TradesCommand::cells, Trade::eventTime,
                (client, range) -> client.trades(id, range), broken -> resume(broken, broken.next().orElseThrow()));
        return new HistoryCommand<>(markets.terminal(), interruption, shape)
                .run(market, span, span.limit() == 0 ? -1 : span.limit(), trade -> {},
                        count -> Counts.of(count, "trade"))
                .code();
    }

    /** The options that take up a pull at a moment. */
    static String resume(Broken broken, Instant from) {
        return "--from " + from + (broken.left() == 0 ? "" : " --limit " + broken.left());
    }

    private static List<String> cells(Trade trade) {
        return List.of(Cells.time(trade.eventTime()), trade.id().toString(), Cells.words(trade.aggressor()),
                Cells.figure(trade.price()), Cells.figure(trade.quantity()), Cells.words(trade.kind()));
    }
}
