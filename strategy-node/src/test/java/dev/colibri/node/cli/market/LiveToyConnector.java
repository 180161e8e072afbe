package dev.colibri.node.cli.market;

import java.util.List;
import java.util.Optional;

import dev.colibri.api.config.Default;
import dev.colibri.api.config.Doc;
import dev.colibri.api.spi.Capabilities;
import dev.colibri.api.spi.Capability.Feature;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.Connector;
import dev.colibri.api.spi.NodeContext;

/** The toy venue with streams. */
public final class LiveToyConnector implements Connector<LiveToyConnector.Settings> {

    /** What trouble there is. */
    public record Settings(
            @Doc("Whether instruments can be asked for, and yet no link stands.") @Default("false") boolean linkless,
            @Doc("Whether connecting never ends.") @Default("false") boolean hangs,
            @Doc("What it cannot give.") List<Feature> cannot,
            @Doc("Whether the book breaks and is put right.") @Default("false") boolean breaks,
            @Doc("Whether trades never end, and come one in a millisecond.") @Default("false") boolean endless) {}

    @Override
    public String type() {
        return "toy";
    }

    @Override
    public String description() {
        return "A venue in memory, with streams";
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
        return new LiveToyConnection(settings, context, new ToyConnection(
                new ToyConnector.Settings(false, true, Optional.empty(), 400, 0, 0, false, false), context));
    }
}
