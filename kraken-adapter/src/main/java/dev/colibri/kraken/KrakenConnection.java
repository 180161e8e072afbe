package dev.colibri.kraken;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.spi.Capabilities;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.ConnectionStatus;
import dev.colibri.api.spi.ConnectionStatus.Limit;
import dev.colibri.api.spi.ConnectionStatus.State;
import dev.colibri.api.spi.DataClient;
import dev.colibri.api.spi.ExecutionClient;
import dev.colibri.api.spi.Finding;
import dev.colibri.api.spi.InstrumentProvider;
import dev.colibri.api.spi.NodeContext;
import dev.colibri.kraken.common.instruments.KrakenInstruments;
import dev.colibri.kraken.common.wing.Wing;
import io.vertx.core.Future;

/** A connection to Kraken: a wing for each product, the instruments of all of them, and their market. */
final class KrakenConnection implements Connection {
    private static final Logger LOG = LoggerFactory.getLogger(KrakenConnection.class);

    private final NodeContext node;
    private final List<Wing> wings;
    private final Duration refresh;
    private final KrakenInstruments instruments;
    private final KrakenData data;
    private State state = State.CLOSED;
    private VenueStatus.State venue = VenueStatus.State.UNKNOWN;
    private Optional<Long> connectedSince = Optional.empty();
    private Optional<Long> lastAnswer = Optional.empty();
    private @Nullable Future<Void> closed;

    KrakenConnection(KrakenSettings settings, NodeContext node, List<Wing> wings) {
        this.node = node;
        this.wings = List.copyOf(wings);
        this.refresh = settings.instrumentRefresh();
        this.instruments = new KrakenInstruments(node.name(), node.clock(), node.timers(), node.market(),
                wings.stream().map(Wing::listings).toList());
        this.data = new KrakenData(node, instruments, market(wings, "spot"), market(wings, "futures"));
    }

    @Override
    public ConnectionName name() {
        return node.name();
    }

    @Override
    public Future<Void> connect() {
        state = State.CONNECTING;
        return Future.join(wings.stream().map(Wing::proveKeys).toList())
                .compose(proven -> instruments.loadAll())
                .compose(loaded -> status(wings))
                .map(known -> {
                    venue = known;
                    state = State.READY;
                    connectedSince = Optional.of(node.clock().nanos());
                    lastAnswer = connectedSince;
                    instruments.start(refresh);
                    LOG.info("{} is connected to Kraken: {} instruments, venue {}", name(),
                            instruments.instruments().size(), known);
                    return (Void) null;
                })
                .onFailure(failure -> state = State.FAILED);
    }

    @Override
    public Future<Void> close() {
        Future<Void> before = closed;
        if (before != null) {
            return before;
        }
        instruments.stop();
        wings.forEach(Wing::close);
        state = State.CLOSED;
        connectedSince = Optional.empty();
        Future<Void> done = Future.succeededFuture();
        closed = done;
        return done;
    }

    @Override
    public InstrumentProvider instruments() {
        return instruments;
    }

    @Override
    public Optional<DataClient> data() {
        return Optional.of(data);
    }

    /** None: this version places no orders. */
    @Override
    public Optional<ExecutionClient> execution() {
        return Optional.empty();
    }

    @Override
    public List<Capabilities> capabilities() {
        return wings.stream().map(Wing::capabilities).toList();
    }

    @Override
    public ConnectionStatus status() {
        List<Limit> limits = new ArrayList<>();
        wings.forEach(wing -> limits.addAll(wing.limits()));
        return new ConnectionStatus(name(), state, venue, connectedSince, lastAnswer, List.of(), limits, List.of());
    }

    @Override
    public Future<List<Finding>> diagnose() {
        Future<List<Finding>> all = Future.succeededFuture(List.of());
        for (Wing wing : wings) {
            all = all.compose(before -> wing.diagnose().map(more -> {
                List<Finding> both = new ArrayList<>(before);
                both.addAll(more);
                return both;
            }));
        }
        return all;
    }
}
