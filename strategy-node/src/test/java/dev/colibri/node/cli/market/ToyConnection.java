package dev.colibri.node.cli.market;

import java.util.List;
import java.util.Optional;

import io.vertx.core.Future;

import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.spi.Capabilities;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.ConnectionStatus;
import dev.colibri.api.spi.DataClient;
import dev.colibri.api.spi.ExecutionClient;
import dev.colibri.api.spi.Finding;
import dev.colibri.api.spi.Finding.Verdict;
import dev.colibri.api.spi.InstrumentProvider;
import dev.colibri.api.spi.NodeContext;
import dev.colibri.api.spi.VenueException;

/** Serves requests, and refuses to be connected: looking at a market must not need that. */
final class ToyConnection implements Connection {
    private final ToyConnector.Settings settings;
    private final NodeContext context;
    private final ToyInstruments instruments;
    private final ToyData data;

    ToyConnection(ToyConnector.Settings settings, NodeContext context) {
        this.settings = settings;
        this.context = context;
        this.instruments = new ToyInstruments(settings);
        this.data = new ToyData(settings, context.timers());
    }

    static VenueException unreachable() {
        return new VenueException("toy.offline", VenueException.Category.NETWORK, VenueException.Advice.RETRY_LATER,
                "The toy venue cannot be reached", Optional.of("no route"));
    }

    @Override
    public ConnectionName name() {
        return context.name();
    }

    @Override
    public Future<Void> connect() {
        return Future.failedFuture(new IllegalStateException("nobody asked to be connected"));
    }

    @Override
    public Future<Void> close() {
        return Future.succeededFuture();
    }

    @Override
    public InstrumentProvider instruments() {
        return instruments;
    }

    @Override
    public Optional<DataClient> data() {
        return settings.data() ? Optional.of(data) : Optional.empty();
    }

    @Override
    public Optional<ExecutionClient> execution() {
        return Optional.empty();
    }

    @Override
    public List<Capabilities> capabilities() {
        return List.of();
    }

    @Override
    public ConnectionStatus status() {
        return new ConnectionStatus(name(), ConnectionStatus.State.CLOSED, VenueStatus.State.ONLINE, Optional.empty(),
                Optional.empty(), List.of(), List.of(), List.of());
    }

    @Override
    public Future<List<Finding>> diagnose() {
        if (settings.offline()) {
            return Future.failedFuture(unreachable());
        }
        return Future.succeededFuture(List.of(new Finding("reachability", Verdict.OK, "answered in 12 ms", ""),
                new Finding("clock skew", Verdict.WARNING, "our clock is 2.1 s ahead",
                        "let a time service set the clock"),
                settings.ill() ? new Finding("permission: query funds", Verdict.FAILED, "refused by the venue",
                        "tick Query Funds in the key's permissions")
                        : new Finding("permission: query funds", Verdict.SKIPPED, "no key is configured", "")));
    }
}
