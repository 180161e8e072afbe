package dev.colibri.node.cli.market;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import io.vertx.core.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import dev.colibri.api.market.Ticker;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.spi.DataClient;
import dev.colibri.api.spi.ExitCode;
import dev.colibri.api.spi.Terminal;
import dev.colibri.api.spi.Terminal.OutputFormat;

/** What the venue tells of some instruments now. */
@Command(name = "ticker",
        description = "Show what the venue tells of instruments now: prices, the last 24 hours, funding.")
final class TickerCommand implements Callable<Integer> {
    private final Markets markets;

    @Mixin private ConnectorOptions connector = new ConnectorOptions();

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "INSTRUMENT",
            description = "In any spelling, such as BTC/USD; several may follow each other.") //
    private List<String> instruments = new ArrayList<>();

    TickerCommand(Markets markets) {
        this.markets = markets;
    }

    @Override
    public Integer call() {
        Market market = markets.open(connector);
        List<InstrumentId> ids = instruments.stream().map(text -> market.instrument(text).id()).toList();
        List<Ticker> tickers = market.ask(client -> all(client, ids));
        Terminal terminal = markets.terminal();
        List<TickerFigure> figures = TickerFigure.shown(tickers, terminal.format() == OutputFormat.TABLE);
        terminal.table(figures.stream().map(TickerFigure::column).toList(), tickers.stream()
                .map(ticker -> figures.stream().map(figure -> figure.of(ticker)).toList()).toList());
        return ExitCode.OK.code();
    }

    private static Future<List<Ticker>> all(DataClient client, List<InstrumentId> ids) {
        List<Future<Ticker>> answers = ids.stream().map(client::ticker).toList();
        return Future.all(answers).map(done -> answers.stream().map(Future::result).toList());
    }
}
