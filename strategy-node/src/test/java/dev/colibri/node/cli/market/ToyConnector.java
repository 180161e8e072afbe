package dev.colibri.node.cli.market;

import java.util.List;
import java.util.Optional;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.config.Default;
import dev.colibri.api.config.Doc;
import dev.colibri.api.config.Range;
import dev.colibri.api.spi.Capabilities;
import dev.colibri.api.spi.Capability.Feature;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.Connector;
import dev.colibri.api.spi.NodeContext;

/** A venue in memory with a past, and with whatever trouble a test asks for. */
public final class ToyConnector implements Connector<ToyConnector.Settings> {

    /** What trouble there is. */
    public record Settings(
            @Doc("Whether the venue cannot be reached.") @Default("false") boolean offline,
            @Doc("Whether there are market data at all.") @Default("true") boolean data,
            @Doc("What it cannot give.") Optional<Feature> cannot,
            @Doc("How many rows a page has.") @Default("400") @Range(min = "1") int page,
            @Doc("After how many pages the venue is gone; never by default.") @Default("0") int breaksAfter,
            @Doc("After how many pages the venue answers no more; never by default.") @Default("0") int silentAfter,
            @Doc("Whether trades never end, and come a page in a millisecond.") @Default("false") boolean endless,
            @Doc("Whether a check fails.") @Default("false") boolean ill) {}

    @Override
    public String type() {
        return "toy";
    }

    @Override
    public List<String> aliases() {
        return List.of("toy_test");
    }

    @Override
    public String description() {
        return "A venue in memory";
    }

    @Override
    public Class<Settings> settings() {
        return Settings.class;
    }

    @Override
    public List<Capabilities> capabilities() {
        return List.of();
    }

    @Override
    public Connection open(Settings settings, NodeContext context) {
        if (!settings.data() && settings.offline()) {
            throw new ConfigException("", context.name().value(), "needs data to be offline with");
        }
        return new ToyConnection(settings, context);
    }
}
