package dev.colibri.kraken.venue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import dev.colibri.api.contract.MarketVenueHarness;
import dev.colibri.api.contract.VenueLevel;
import dev.colibri.api.contract.VenueListing;
import dev.colibri.api.contract.VenueTrade;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.InstrumentEvent;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.model.TradingStatus;
import dev.colibri.api.testing.TestNode;

/**
 * A scripted venue behind sockets, as suites use it. Venue, connection and clock share the node's event loop, so
 * nothing happens between two calls but what sockets bring.
 *
 * @param <X> the venue
 */
public abstract class VenueHarness<T extends Terms, X extends Exchange<T>> implements MarketVenueHarness {
    /** Fast enough for a silent link to be noticed soon, slow enough for sockets to keep pace. */
    private static final Duration FLOW = Duration.ofMillis(25);

    private final TestNode node;
    private final X exchange;
    private final Settling settling;

    protected VenueHarness(Function<TestNode, X> venue) {
        node = TestNode.named("kraken").onEventLoop().flow(FLOW).build();
        exchange = node.call(() -> venue.apply(node));
        Settling.join(node.call(() -> exchange.server().up()));
        settling = new Settling(node, exchange.server());
    }

    /** Asks something of the venue, on its event loop. */
    public final <R> R ask(Function<X, R> question) {
        return node.call(() -> question.apply(exchange));
    }

    /** Lets the venue do something, on its event loop. */
    public final void let(Consumer<X> action) {
        node.run(() -> action.accept(exchange));
    }

    @Override
    public final TestNode node() {
        return node;
    }

    @Override
    public final InstrumentId instrument() {
        return listings().getFirst().id();
    }

    @Override
    public final List<VenueListing> listings() {
        return ask(venue -> venue.markets().stream().map(market -> market.terms().listing()).toList());
    }

    @Override
    public final void settle() {
        settling.settle();
    }

    @Override
    public final void linkDown() {
        Settling.join(ask(venue -> venue.server().down()));
    }

    @Override
    public final void linkUp() {
        Settling.join(ask(venue -> venue.server().up()));
    }

    @Override
    public final int openLinks() {
        settling.quiet();
        return ask(venue -> venue.server().sockets().size());
    }

    @Override
    public final void close() {
        node.close();
    }

    @Override
    public final void changeTick(InstrumentId instrument, Price tick) {
        let(venue -> venue.changeTick(instrument, tick.toBigDecimal()));
    }

    @Override
    public final VenueListing list() {
        return ask(venue -> venue.list().listing());
    }

    @Override
    public final void marketStatus(InstrumentId instrument, TradingStatus status) {
        let(venue -> venue.changeStatus(instrument, status));
    }

    @Override
    public final void venueStatus(VenueStatus.State state) {
        let(venue -> venue.tellState(state));
    }

    @Override
    public final VenueTrade trade(InstrumentId instrument, Side aggressor, Price price, Quantity quantity) {
        BigDecimal at = price.toBigDecimal();
        return ask(venue -> venue.trade(instrument, aggressor, at, quantity.toBigDecimal()));
    }

    @Override
    public final void changeBook(InstrumentId instrument, List<VenueLevel> levels) {
        let(venue -> venue.changeBook(instrument, levels));
    }

    @Override
    public final void replaceBook(InstrumentId instrument, List<VenueLevel> levels) {
        let(venue -> venue.replaceBook(instrument, levels));
    }

    @Override
    public final DepthSnapshot book(InstrumentId instrument, int depth) {
        return ask(venue -> venue.market(instrument).snapshot(depth, venue.clock().now()));
    }

    @Override
    public final void tell(InstrumentEvent fact) {
        let(venue -> venue.tell(fact));
    }

    @Override
    public final List<VenueTrade> past(InstrumentId instrument, int count, Instant first, Duration apart) {
        return ask(venue -> venue.past(instrument, count, first, apart));
    }

    @Override
    public final void failHistory(int pages) {
        let(venue -> venue.faults().failHistory(pages));
    }

    @Override
    public final List<String> streams() {
        return ask(Exchange::streams);
    }

    @Override
    public final void refuse(Subscription subscription, String words) {
        let(venue -> venue.faults().refuse(venue.key(subscription), words));
    }

    @Override
    public final void withhold(Subscription subscription) {
        let(venue -> venue.faults().withhold(venue.key(subscription)));
    }

    @Override
    public final void fallSilent() {
        eachLink(VenueSocket::fallSilent);
    }

    @Override
    public final void corruptNext(Subscription subscription) {
        disturbNext(subscription, Disturbance.CORRUPT);
    }

    // What suites do not ask for.

    /** Something happens to the next message of a stream that nothing happens to yet. */
    public final void disturbNext(Subscription subscription, Disturbance disturbance) {
        let(venue -> venue.faults().disturbNext(venue.key(subscription), disturbance));
    }

    /** The next requests on sockets are too many, and are refused. */
    public final void overLimit(int requests) {
        let(venue -> venue.faults().overLimit(requests));
    }

    /** Whether whoever opens a link is left without an answer from now on. */
    public final void deaf(boolean is) {
        let(venue -> venue.server().deaf(is));
    }

    /** Does something to each link that stands: hang up with a code, send nonsense, break off within a frame. */
    public final void eachLink(Consumer<VenueSocket> action) {
        let(venue -> venue.server().sockets().forEach(action));
    }
}
