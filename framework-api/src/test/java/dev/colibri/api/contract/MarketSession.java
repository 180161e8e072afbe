package dev.colibri.api.contract;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.vertx.core.Future;

import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.PriceType;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.TickerStats;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.spi.Capabilities;
import dev.colibri.api.spi.Capability;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.DataClient;
import dev.colibri.api.testing.RecordingMarketSink;
import dev.colibri.api.testing.TestNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** One test's venue and a connection to it, with the words that tests share. */
public final class MarketSession {
    private final MarketVenueHarness venue;
    private final Connection connection;
    private final MarketPulse pulse;

    MarketSession(MarketVenueHarness venue) {
        this.venue = venue;
        this.connection = venue.node().call(venue::open);
        this.pulse = new MarketPulse(venue);
    }

    public MarketVenueHarness venue() {
        return venue;
    }

    public TestNode node() {
        return venue.node();
    }

    public Connection connection() {
        return connection;
    }

    public RecordingMarketSink sink() {
        return node().market();
    }

    public InstrumentId instrument() {
        return venue.instrument();
    }

    /** Another instrument than {@link #instrument()}. */
    public InstrumentId other() {
        return venue.listings().get(1).id();
    }

    void connect() {
        node().await(node().call(connection::connect));
        venue.settle();
    }

    // Only what the connection declares, and the venue can do, is tested.

    boolean declares(Capability capability) {
        return connection.capabilities().stream().filter(table -> table.product().equals(venue.product()))
                .anyMatch(table -> table.support(capability) != Capabilities.Support.NONE);
    }

    /** Skips the test unless all of these are declared. */
    void needs(Capability... capabilities) {
        Arrays.asList(capabilities).forEach(
                needed -> assumeTrue(declares(needed), () -> venue.product() + " does not declare " + needed));
    }

    /** Skips the test if the venue has an excuse. */
    void needs(ConnectorHarness.Feat... feats) {
        for (ConnectorHarness.Feat feat : feats) {
            Optional<String> excuse = venue.excuse(feat);
            assumeTrue(excuse.isEmpty(), () -> excuse.orElse("") + " (" + feat + ")");
        }
    }

    /** The bar types to be tried; skips the test when there are none. */
    List<BarType> barTypes() {
        List<BarType> types = venue.barTypes();
        assumeTrue(!types.isEmpty(), () -> venue.product() + " has no bars");
        types.forEach(type -> assertThat(declares(new Capability.Bars(type.priceType())))
                .as("the capability of %s, which the harness names", type).isTrue());
        return types;
    }

    /** A bar type to ask in vain for. */
    BarType anyBarType() {
        return venue.barTypes().stream().findFirst().orElse(new BarType(instrument(),
                new BarSpec.Time(1, BarSpec.TimeUnit.MINUTE), PriceType.LAST, BarType.Source.EXTERNAL));
    }

    /** A stream of each declared kind. */
    List<Subscription> declaredStreams() {
        return pulse.streams().stream().filter(stream -> declares(MarketPulse.capability(stream))).toList();
    }

    /** A stream of each kind that is not declared. */
    List<Subscription> undeclaredStreams() {
        return pulse.streams().stream().filter(stream -> !declares(MarketPulse.capability(stream))).toList();
    }

    // What the node does.

    void subscribe(Subscription stream) {
        node().run(() -> data().subscribe(stream));
    }

    void unsubscribe(Subscription stream) {
        node().run(() -> data().unsubscribe(stream));
    }

    /** Subscribes streams, makes each tell something, and waits until all are live and nothing is on its way. */
    void live(Subscription... streams) {
        for (Subscription stream : streams) {
            subscribe(stream);
            venue.settle();
            pulse.beat(stream);
            untilState(stream, StreamHealth.State.LIVE);
        }
        venue.settle();
    }

    /** Asks the data client for something and waits for the answer. */
    <T> T ask(Function<DataClient, Future<T>> question) {
        return node().await(node().call(() -> question.apply(data())));
    }

    /** Asks the data client for something and waits for the failure. */
    Throwable askInVain(Function<DataClient, Future<?>> question) {
        return node().awaitFailure(node().call(() -> question.apply(data())));
    }

    DataClient data() {
        return connection.data().orElseThrow(() -> new AssertionError("the connection has no data client"));
    }

    // What the venue does.

    /** Makes a stream tell something new. */
    void beat(Subscription stream) {
        pulse.beat(stream);
    }

    /** A quantity that the instrument allows, another one for each number. */
    Quantity quantity(int number) {
        return pulse.quantity(instrument(), number);
    }

    /** A level of the instrument's book so many ticks better than the best of its side; negative: worse. */
    VenueLevel level(Side side, int better, int quantity) {
        return pulse.level(instrument(), side, better, quantity);
    }

    /** A trade of the instrument with what stands in its book. */
    VenueTrade trade(Side aggressor, int quantity) {
        return pulse.trade(instrument(), aggressor, quantity);
    }

    /** So many ticks away from the best bid. */
    Price price(int ticks) {
        return pulse.price(instrument(), ticks);
    }

    /** A funding rate as the venue may tell it now. */
    FundingRate funding(BigDecimal rate) {
        return pulse.funding(instrument(), rate);
    }

    /** Statistics as the venue may tell them now. */
    TickerStats stats() {
        return pulse.stats(instrument());
    }

    /** A time a little ago that any wire can carry. */
    long venueTime() {
        return pulse.venueTime();
    }

    DepthSnapshot truth(int depth) {
        return venue.book(instrument(), depth);
    }

    // What the node saw.

    void untilState(Subscription stream, StreamHealth.State state) {
        node().until(stream + " to be " + state, () -> sink().isIn(state, stream));
    }

    /** What a stream told since a mark, its health left out. */
    List<MarketEvent> told(Subscription stream, int mark) {
        return sink().eventsSince(mark).stream().filter(event -> MarketPulse.belongs(event, stream)).toList();
    }

    /** What was said of a stream's health since a mark. */
    List<StreamHealth> health(Subscription stream, int mark) {
        return told(StreamHealth.class, mark).stream().filter(said -> said.subscription().equals(stream)).toList();
    }

    /** What was told since a mark, of a kind. */
    <E extends MarketEvent> List<E> told(Class<E> kind, int mark) {
        return sink().eventsSince(mark).stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
