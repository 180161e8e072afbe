package dev.colibri.node.cli.market;

import java.util.List;

import dev.colibri.api.spi.CommandContext;
import dev.colibri.api.spi.CommandProvider;

/** The commands for looking at a market. */
public final class MarketCommands implements CommandProvider {
    private final ClassLoader loader;
    private final LiveTools live;

    /**
     * @param loader finds the connectors
     * @param live what commands need that run for long
     */
    public MarketCommands(ClassLoader loader, LiveTools live) {
        this.loader = loader;
        this.live = live;
    }

    @Override
    public List<Object> commands(CommandContext context) {
        Markets markets = new Markets(context, loader);
        return List.of(new InstrumentsCommand(markets), new CandlesCommand(markets, live.interruption()),
                new TradesCommand(markets, live.interruption()), new BookCommand(markets), new TickerCommand(markets),
                new WatchCommand(markets, live), new DoctorCommand(markets));
    }
}
