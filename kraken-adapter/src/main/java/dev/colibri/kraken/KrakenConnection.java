package dev.colibri.kraken;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.vertx.core.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InstrumentId;
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
import dev.colibri.kraken.common.live.InstrumentNews;
import dev.colibri.kraken.common.live.LiveContext;
import dev.colibri.kraken.common.live.LiveMarket;
import dev.colibri.kraken.common.live.LiveNode;
import dev.colibri.kraken.common.live.VenueBoard;
import dev.colibri.kraken.common.rest.Failures;
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
    private final VenueBoard venue;
    private final LiveMarket market;
    private final KrakenInstruments instruments;
    private final KrakenData data;
    private final KrakenLive live;
    private State state = State.CLOSED;
    private Optional<Long> connectedSince = Optional.empty();
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
        LiveNode lent = new LiveNode(node.name(), node.market(), node.clock(), node.timers());
        this.venue = new VenueBoard(lent);
        this.market = new LiveMarket(lent, this::known, instrument -> live().of(instrument));
        this.instruments = new KrakenInstruments(wings.stream().map(Wing::listings).toList(),
                LongWork.on(node.vertx()), node.clock(), node.timers(), new InstrumentNews(market, node.market()));
        this.data = new KrakenData(market, this::known, spot.map(SpotWing::market), futures.map(FuturesWing::market));
        LiveContext context = new LiveContext(lent, instruments, venue);
        this.live = new KrakenLive(node.vertx(), spot.map(wing -> () -> wing.live(context)),
                futures.map(wing -> () -> wing.live(context)), market::renew);
    }

    private KrakenLive live() {
        return live;
    }

    /** An instrument that is loaded, or can be. */
    private Future<Instrument> known(InstrumentId id) {
        return instruments.find(id).map(Future::succeededFuture).orElseGet(() -> instruments.load(List.of(id))
                .map(loaded -> instruments.find(id).orElseThrow()));
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
                .compose(known -> live.open())
                .compose(opened -> state == State.CONNECTING ? Future.<Void>succeededFuture()
                        : live.close().compose(ended -> Future.failedFuture(Failures.closed())))
                .map(opened -> {
                    state = State.READY;
                    connectedSince = Optional.of(node.clock().nanos());
                    instruments.start(refresh);
                    venue.start();
                    LOG.info("{} is connected to Kraken: {} instruments, venue {}", name(),
                            instruments.instruments().size(), venue.state());
                    return (Void) null;
                })
                .onFailure(failure -> state = state == State.CLOSED ? state : State.FAILED);
    }

    /** Asks what the products do now; from then on their streams tell it. */
    private Future<Void> condition() {
        return Future.join(wings.stream().map(wing -> wing.status().onSuccess(said -> {
            long now = node.clock().nanos();
            venue.is(wing.capabilities().product(), said, "as the venue said it when it was asked", now, now);
        })).toList()).mapEmpty();
    }

    @Override
    public Future<Void> close() {
        Future<Void> before = closed;
        if (before != null) {
            return before;
        }
        state = State.CLOSED;
        connectedSince = Optional.empty();
        venue.stop();
        instruments.stop();
        market.close();
        Future<Void> done = live.close().onComplete(ended -> wings.forEach(Wing::close));
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
        limits.addAll(live.limits());
        ownLimit().ifPresent(limits::add);
        return new ConnectionStatus(name(), state == State.READY && !live.stands() ? State.RECONNECTING : state,
                venue.state(), connectedSince, live.lastMessage(), market.health(), limits, live.counters());
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
