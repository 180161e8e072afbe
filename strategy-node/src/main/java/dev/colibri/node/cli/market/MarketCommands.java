package dev.colibri.node.cli.market;

import java.util.List;

import dev.colibri.api.spi.CommandContext;
import dev.colibri.api.spi.CommandProvider;
import dev.colibri.node.runtime.Interruption;

/** The commands for looking at a market. */
public final class MarketCommands implements CommandProvider {
    private final ClassLoader loader;
    private final Interruption interruption;

    /**
     * @param loader finds the connectors
     * @param interruption ends long pulls
     */
    public MarketCommands(ClassLoader loader, Interruption interruption) {
        this.loader = loader;
        this.interruption = interruption;
    }

    @Override
    public List<Object> commands(CommandContext context) {
        Markets markets = new Markets(context, loader);
        return List.of(new InstrumentsCommand(markets), new CandlesCommand(markets, interruption),
                new TradesCommand(markets, interruption), new BookCommand(markets), new TickerCommand(markets),
                new DoctorCommand(markets));
    }
}
