package dev.colibri.node.cli.market;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.spi.CommandException;
import dev.colibri.api.spi.ExitCode;
import dev.colibri.node.cli.market.watch.LineOutlet;
import dev.colibri.node.cli.market.watch.Outlet;
import dev.colibri.node.cli.market.watch.ScreenOutlet;
import dev.colibri.node.cli.market.watch.WatchKind;
import dev.colibri.node.cli.market.watch.WatchPlan;

/** Markets as they move. */
@Command(name = "watch",
        description = "Watch instruments live: a ladder on a terminal, else a line for each event. Without a choice: "
                + "quotes, trades and, of one instrument, the book.")
final class WatchCommand implements Callable<Integer> {
    private final Markets markets;
    private final LiveTools live;

    @Mixin private ConnectorOptions connector = new ConnectorOptions();

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "INSTRUMENT",
            description = "In any spelling, such as BTC/USD; several may follow each other.") //
    private List<String> instruments = new ArrayList<>();

    @Mixin private WatchOptions options = new WatchOptions();

    WatchCommand(Markets markets, LiveTools live) {
        this.markets = markets;
        this.live = live;
    }

    @Override
    public Integer call() {
        WatchOptions.Choice choice = options.choice(instruments.size());
        Optional<Outlet> lines = lines(choice.kinds());
        Market market = markets.open(connector);
        List<InstrumentId> ids = instruments.stream().map(text -> market.instrument(text).id()).distinct().toList();
        WatchPlan plan = new WatchPlan(market.name(), ids, ids.stream().flatMap(id -> choice.of(id).stream()).toList(),
                choice.depth());
        Outlet outlet = lines.orElseGet(() -> new ScreenOutlet(plan, markets.clock(), live.timers().get()));
        return live.interruption().heeded(() -> new Watching(market, plan, choice.limits(), outlet, live).run()).code();
    }

    /** Lines in the format that was asked for; empty when a screen is to be drawn. */
    private Optional<Outlet> lines(Set<WatchKind> kinds) {
        return switch (markets.terminal().format()) {
            case JSON, NDJSON -> Optional.of(LineOutlet.json());
            case CSV -> Optional.of(csv(kinds));
            case TABLE -> live.console().size().isPresent() ? Optional.empty() : Optional.of(LineOutlet.plain());
        };
    }

    private static Outlet csv(Set<WatchKind> kinds) {
        WatchKind kind = kinds.iterator().next();
        if (kinds.size() != 1 || !kind.hasRows()) {
            throw new CommandException(ExitCode.NOT_FOUND, "CSV holds events of one kind: choose one of --quotes, "
                    + "--trades, --bars, --mark, --index, --funding, --open-interest or --stats, or -o json");
        }
        return LineOutlet.csv(kind);
    }
}
