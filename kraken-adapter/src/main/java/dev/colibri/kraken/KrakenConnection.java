package dev.colibri.kraken;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.vertx.core.Future;
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
import dev.colibri.kraken.common.doctor.Checkup;
import dev.colibri.kraken.common.instruments.KrakenInstruments;
import dev.colibri.kraken.common.instruments.LongWork;
import dev.colibri.kraken.common.limits.OrderRate;
import dev.colibri.kraken.common.wing.Wing;
import dev.colibri.kraken.futures.FuturesWing;
import dev.colibri.kraken.futures.account.FuturesAccount;
import dev.colibri.kraken.spot.SpotWing;
import dev.colibri.kraken.spot.account.SpotAccount;

/** A connection to Kraken: a wing for each product, the instruments of all of them, and their market. */
final class KrakenConnection implements Connection {
    private static final Logger LOG = LoggerFactory.getLogger(KrakenConnection.class);

    private final NodeContext node;
    private final Optional<SpotWing> spot;
    private final Optional<FuturesWing> futures;
    private final List<Wing> wings;
    private final Optional<OrderRate> orderRate;
    private final Optional<String> contact;
    private final Duration refresh;
    private final KrakenInstruments instruments;
    private final KrakenData data;
    private State state = State.CLOSED;
    private VenueStatus.State venue = VenueStatus.State.MAINTENANCE;
    private Optional<Long> connectedSince = Optional.empty();
    private Optional<Long> lastAnswer = Optional.empty();
    private @Nullable Future<Void> closed;

    KrakenConnection(KrakenSettings settings, NodeContext node, Optional<SpotWing> spot,
            Optional<FuturesWing> futures, Optional<OrderRate> orderRate) {
        this.node = node;
        this.spot = spot;
        this.futures = futures;
        this.orderRate = orderRate;
        this.contact = settings.contact();
        this.wings = Stream.of(spot, futures).flatMap(Optional::stream).map(Wing.class::cast).toList();
        this.refresh = settings.instrumentRefresh();
        this.instruments = new KrakenInstruments(wings.stream().map(Wing::listings).toList(),
                LongWork.on(node.vertx()), node.clock(), node.timers(), node.market());
        this.data = new KrakenData(node, instruments, spot.map(SpotWing::market), futures.map(FuturesWing::market));
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
                .compose(loaded -> condition())
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

    /** The most careful of what the products say: what one refuses, the connection does not promise. */
    private Future<VenueStatus.State> condition() {
        List<Future<VenueStatus.State>> said = wings.stream().map(Wing::status).toList();
        return Future.all(said).map(all -> said.stream().map(Future::result).max(Comparator.naturalOrder())
                .orElse(VenueStatus.State.MAINTENANCE));
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

    /** The Spot account, where the connection has that product and a key for it. */
    Optional<SpotAccount> spotAccount() {
        return spot.flatMap(SpotWing::account);
    }

    /** The Futures account, where the connection has that product and a key for it. */
    Optional<FuturesAccount> futuresAccount() {
        return futures.flatMap(FuturesWing::account);
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
        ownLimit().ifPresent(limits::add);
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
        return all.map(findings -> Stream.concat(findings.stream(), own().stream()).toList());
    }

    /** The user's own limit on orders, if there is one. */
    private Optional<Limit> ownLimit() {
        return orderRate.map(rate -> rate.limit("max_order_rate", node.clock().ticks()));
    }

    /** What concerns no product alone. */
    private List<Finding> own() {
        Checkup checkup = new Checkup("connection", node.clock());
        checkup.limits(ownLimit().stream().toList());
        contact.ifPresent(whom -> checkup.well("contact", whom + "; kept here, and never sent"));
        return checkup.findings();
    }
}
