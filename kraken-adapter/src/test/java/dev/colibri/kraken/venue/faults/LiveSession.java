package dev.colibri.kraken.venue.faults;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import dev.colibri.api.contract.VenueLevel;
import dev.colibri.api.contract.VenueListing;
import dev.colibri.api.contract.VenueTrade;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.StreamHealth.State;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.Trade;
import dev.colibri.api.market.TradeId;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.ConnectionStatus;
import dev.colibri.api.testing.RecordedBook;
import dev.colibri.api.testing.TestNode;
import dev.colibri.kraken.venue.VenueHarness;

import static org.assertj.core.api.Assertions.assertThat;

/** A connection to a scripted venue, with the words that tests of its faults share. */
final class LiveSession {
    private final VenueHarness<?, ?> venue;
    private final Connection connection;
    private int beats;

    LiveSession(VenueHarness<?, ?> venue) {
        this(venue, venue.node().call(venue::open));
    }

    LiveSession(VenueHarness<?, ?> venue, Connection connection) {
        this.venue = venue;
        this.connection = connection;
    }

    VenueHarness<?, ?> venue() {
        return venue;
    }

    TestNode node() {
        return venue.node();
    }

    InstrumentId instrument() {
        return venue.instrument();
    }

    InstrumentId other() {
        return venue.listings().get(1).id();
    }

    Subscription.Book book() {
        return new Subscription.Book(instrument(), 10);
    }

    Subscription.Trades trades() {
        return new Subscription.Trades(instrument());
    }

    void connect() {
        node().await(node().call(connection::connect));
        venue.settle();
    }

    /** Ends the connection, and leaves the venue as it is. */
    void end() {
        node().await(node().call(connection::close));
    }

    void close() {
        node().await(node().call(connection::close));
        venue.close();
    }

    void subscribe(Subscription stream) {
        node().run(() -> connection.data().orElseThrow().subscribe(stream));
    }

    void unsubscribe(Subscription stream) {
        node().run(() -> connection.data().orElseThrow().unsubscribe(stream));
    }

    /** Subscribes streams and waits until each is live. */
    void live(Subscription... streams) {
        for (Subscription stream : streams) {
            subscribe(stream);
            venue.settle();
            if (stream instanceof Subscription.Trades) {
                trade(stream.instrument());
            } else {
                change(stream.instrument());
            }
            until(stream, State.LIVE);
        }
        venue.settle();
    }

    // What the venue does.

    /** Lets the best levels of a book hold something else. */
    void change(InstrumentId of) {
        int number = ++beats;
        DepthSnapshot top = venue.book(of, 1);
        venue.changeBook(of, List.of(new VenueLevel(Side.BUY, top.levels(Side.BUY).getFirst().price(),
                quantity(of, number)),
                new VenueLevel(Side.SELL, top.levels(Side.SELL).getFirst().price(),
                        quantity(of, number + 1))));
    }

    VenueTrade trade(InstrumentId of) {
        Price price = venue.book(of, 1).levels(Side.BUY).getFirst().price();
        return venue.trade(of, Side.SELL, price, quantity(of, ++beats));
    }

    List<VenueTrade> trades(int count) {
        List<VenueTrade> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(trade(instrument()));
        }
        return made;
    }

    Quantity quantity(InstrumentId of, int number) {
        VenueListing listing =
                venue.listings().stream().filter(each -> each.id().equals(of)).findFirst().orElseThrow();
        return Quantity.of(listing.minQuantity().add(listing.lot().multiply(BigDecimal.valueOf(number))));
    }

    // What the node saw.

    void until(Subscription stream, State state) {
        node().until(stream + " to be " + state, () -> node().market().isIn(state, stream));
    }

    /** Waits until a stream was told to be in a state since a mark, whatever came after that. */
    void untilTold(Subscription stream, State state, int mark) {
        node().until(stream + " to be told " + state, () -> states(stream, mark).contains(state));
    }

    /** Waits until a stream was told to be in a state since a mark, and is live now. */
    void untilBack(Subscription stream, int mark) {
        node().until(stream + " to be live again", () -> states(stream, mark).size() > 1
                && node().market().isIn(State.LIVE, stream));
    }

    int mark() {
        return node().market().mark();
    }

    List<State> states(Subscription stream, int mark) {
        return health(stream, mark).stream().map(StreamHealth::state).toList();
    }

    List<StreamHealth> health(Subscription stream, int mark) {
        return node().market().eventsSince(mark).stream().filter(StreamHealth.class::isInstance)
                .map(StreamHealth.class::cast).filter(said -> said.subscription().equals(stream)).toList();
    }

    /** The trades told since a mark, by their names. */
    List<TradeId> told(int mark) {
        return node().market().eventsSince(mark).stream().filter(Trade.class::isInstance).map(Trade.class::cast)
                .map(Trade::id).toList();
    }

    static List<TradeId> names(List<VenueTrade> trades) {
        return trades.stream().map(VenueTrade::id).toList();
    }

    /** The last view of a book that was told is the venue's. */
    void checkBook(Subscription.Book stream) {
        venue.settle();
        RecordedBook last = node().market().all(RecordedBook.class, book -> book.depth() == stream.depth()
                && book.instrument().equals(stream.instrument())).getLast();
        DepthSnapshot truth = venue.book(stream.instrument(), stream.depth());
        for (Side side : Side.values()) {
            assertThat(last.snapshot(stream.depth()).levels(side)).as("%s of %s", side, stream)
                    .isEqualTo(truth.levels(side));
        }
    }

    ConnectionStatus status() {
        return node().call(connection::status);
    }

    /** A running total of the product. */
    long counter(String name) {
        return status().counters().stream().filter(counter -> counter.name().equals(venue.product() + " " + name))
                .findFirst().orElseThrow(() -> new AssertionError("no counter " + name)).value();
    }
}
