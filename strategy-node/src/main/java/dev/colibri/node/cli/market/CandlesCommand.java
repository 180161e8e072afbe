package dev.colibri.node.cli.market;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.PriceType;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.spi.Terminal.Column;
import dev.colibri.node.cli.market.HistoryCommand.Shape;
import dev.colibri.node.cli.text.Cells;
import dev.colibri.node.runtime.Interruption;

/**
 * Past bars. A person counts them by their opens: the bars of a day are those that open in it. Clients count by closes,
 * so ranges are moved by the length of a bar.
 */
@Command(name = "candles", description = "Show finished bars of an instrument, oldest first, by the time they open.")
final class CandlesCommand implements Callable<Integer> {
    private static final List<Column> COLUMNS = List.of(Column.text("open_time"), Column.text("close_time"),
            Column.decimal("open"), Column.decimal("high"), Column.decimal("low"), Column.decimal("close"),
            Column.decimal("volume"), Column.number("trades"), Column.flag("complete"));

    private final Markets markets;
    private final Interruption interruption;

    @Mixin private ConnectorOptions connector = new ConnectorOptions();

    @Parameters(index = "1", paramLabel = "INSTRUMENT",
            description = "In any spelling, such as BTC/USD.") private String instrument = "";

    @Option(names = "--interval", paramLabel = "LENGTH", defaultValue = "1h",
            description = "How long a bar is: 1m, 15m, 1h, 1d, 1w; 1h by default.") private String interval = "1h";

    @Option(names = "--price", paramLabel = "PRICE", defaultValue = "last",
            description = "Which price: last, mark or index; last by default.") private String price = "last";

    @Mixin private HistoryOptions options = new HistoryOptions();

    CandlesCommand(Markets markets, Interruption interruption) {
        this.markets = markets;
        this.interruption = interruption;
    }

    @Override
    public Integer call() {
        BarSpec.Time spec = spec(interval);
        PriceType follows = price(price);
        HistorySpan opens = options.span(markets.clock());
        Market market = markets.open(connector);
        BarType type = new BarType(market.instrument(instrument).id(), spec, follows, BarType.Source.EXTERNAL);
        HistorySpan closes = new HistorySpan(opens.from().map(start -> start.plus(spec.length())),
                opens.to().map(end -> end.plus(spec.length())), opens.limit());
        Shape<Bar> shape = new Shape<>("bar", COLUMNS, CandlesCommand::cells, Bar::closeTime,
                (client, range) -> client.bars(type, range), broken -> TradesCommand.resume(broken,
                        broken.next().orElseThrow().minus(spec.length())));
        BarCompleteness completeness = new BarCompleteness(spec.nanos());
        return new HistoryCommand<>(markets.terminal(), interruption, shape)
                .run(market, closes, expected(opens, spec.length()), completeness::see, completeness::sentence).code();
    }

    /** How many bars there will be when every interval has one. */
    private long expected(HistorySpan opens, Duration length) {
        if (opens.from().isEmpty()) {
            return opens.limit();
        }
        Instant now = markets.clock().instant();
        Instant end = opens.to().filter(given -> given.isBefore(now)).orElse(now);
        long most = Math.max(0, Duration.between(opens.from().get(), end).dividedBy(length));
        return opens.limit() == 0 ? most : Math.min(most, opens.limit());
    }

    private static BarSpec.Time spec(String text) {
        String rule = "must be a length of time up to 366 days, such as 1m, 15m, 1h, 1d or 1w; there are no months";
        try {
            return switch (BarSpec.parse(text)) {
                case BarSpec.Time time -> time;
                case BarSpec.Ticks ticks -> throw WrongOption.of("--interval", text, rule);
                case BarSpec.Volume volume -> throw WrongOption.of("--interval", text, rule);
            };
        } catch (InvalidValueException none) {
            throw WrongOption.of("--interval", text, rule);
        }
    }

    private static PriceType price(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "last" -> PriceType.LAST;
            case "mark" -> PriceType.MARK;
            case "index" -> PriceType.INDEX;
            default -> throw WrongOption.of("--price", text, "must be last, mark or index");
        };
    }

    private static List<String> cells(Bar bar) {
        return List.of(Cells.time(bar.openTime()), Cells.time(bar.closeTime()), Cells.figure(bar.open()),
                Cells.figure(bar.high()), Cells.figure(bar.low()), Cells.figure(bar.close()),
                Cells.figure(bar.volume()),
                bar.tradeCount() == Bar.UNKNOWN_COUNT ? "" : Long.toString(bar.tradeCount()),
                Boolean.toString(bar.complete()));
    }
}
