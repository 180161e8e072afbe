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
import dev.colibri.api.spi.InstrumentProvider;
import dev.colibri.api.spi.NodeContext;

/** Can be connected, and has streams. */
final class LiveToyConnection implements Connection {
    private final LiveToyConnector.Settings settings;
    private final NodeContext context;
    private final ToyConnection requests;
    private final LiveToyData data;
    private ConnectionStatus.State state = ConnectionStatus.State.CLOSED;

    LiveToyConnection(LiveToyConnector.Settings settings, NodeContext context, ToyConnection requests) {
        this.settings = settings;
        this.context = context;
        this.requests = requests;
        this.data = new LiveToyData(settings, context);
    }

    @Override
    public ConnectionName name() {
        return context.name();
    }

    @Override
    public Future<Void> connect() {
        if (settings.linkless()) {
            state = ConnectionStatus.State.FAILED;
            return Future.failedFuture(ToyConnection.unreachable());
        }
        if (settings.hangs()) {
            LiveToyData.stepped("connecting");
            return Future.future(never -> {});
        }
        state = ConnectionStatus.State.READY;
        context.market().accept(new VenueStatus(name(), VenueStatus.State.ONLINE, "", LiveToyData.NOW,
                LiveToyData.NOW));
        return Future.succeededFuture();
    }

    @Override
    public Future<Void> close() {
        LiveToyData.stepped("closed, asked for " + data.subscriptions());
        return Future.succeededFuture();
    }

    @Override
    public InstrumentProvider instruments() {
        return requests.instruments();
    }

    @Override
    public Optional<DataClient> data() {
        return Optional.of(data);
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
        return new ConnectionStatus(name(), state, VenueStatus.State.ONLINE, Optional.empty(), Optional.empty(),
                List.of(), List.of(), List.of());
    }

    @Override
    public Future<List<Finding>> diagnose() {
        return Future.succeededFuture(List.of());
    }
}
