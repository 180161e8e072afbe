package dev.colibri.kraken.venue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.colibri.api.contract.VenueLevel;
import dev.colibri.api.contract.VenueTrade;
import dev.colibri.api.market.InstrumentEvent;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.TradeId;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Side;
import dev.colibri.api.model.TradingStatus;
import dev.colibri.api.spi.NodeContext;
import dev.colibri.api.time.Timers;

/**
 * A venue on its node's event loop: what happens in its markets is history, and is told to whoever has subscribed. How
 * it is told is for the two products to say.
 */
public abstract class Exchange<T extends Terms> {
    private final Map<InstrumentId, Market<T>> markets = new LinkedHashMap<>();
    private final Faults faults = new Faults();
    private final VenueClock clock;
    private final Timers timers;
    private final VenueServer server;

    protected Exchange(NodeContext node, Duration unit) {
        clock = new VenueClock(node.clock(), unit.toNanos());
        timers = node.timers();
        server = new VenueServer(node.vertx(), this::answer);
    }

    /** Lists an instrument with a book around a price. */
    protected final Market<T> open(T terms, String middle) {
        Market<T> market = new Market<>(terms, new BigDecimal(middle), clock.now());
        markets.put(terms.id(), market);
        return market;
    }

    // What the products say.

    /** The answer to a request. */
    protected abstract Told answer(Asked asked);

    /** The identity of an instrument's trade. */
    protected abstract TradeId tradeId(T terms, long number);

    protected abstract T withTick(T terms, BigDecimal tick);

    protected abstract T withStatus(T terms, TradingStatus status);

    /** Opens a market that is not listed yet. */
    protected abstract Market<T> another();

    /** The venue's stream that a subscription needs. */
    protected abstract StreamKey key(Subscription subscription);

    /** The streams that are sent, each as often as it is. */
    protected abstract List<String> streams();

    // What is told.

    protected abstract void tellPrint(Market<T> market, Print print);

    protected abstract void tellBook(Market<T> market, List<VenueLevel> changed);

    protected abstract void tellWholeBook(Market<T> market);

    /** The best bid or ask is another. */
    protected abstract void tellTop(Market<T> market);

    protected abstract void tellFact(Market<T> market, InstrumentEvent fact);

    protected abstract void tellTerms(Market<T> market);

    protected abstract void tellState(VenueStatus.State state);

    // What happens.

    final VenueTrade trade(InstrumentId id, Side taker, BigDecimal price, BigDecimal quantity) {
        Print print = print(id, taker, price, quantity, clock.now());
        tellPrint(market(id), print);
        return print.trade();
    }

    final List<VenueTrade> past(InstrumentId id, int count, Instant first, Duration apart) {
        Market<T> market = market(id);
        BigDecimal tick = market.terms().listing().tick();
        BigDecimal bid = market.book().levels(Side.BUY, 1).getFirst().price();
        List<VenueTrade> past = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            BigDecimal price = bid.add(tick.multiply(BigDecimal.valueOf(i * 7L % 23 - 11)));
            past.add(print(id, i % 3 == 0 ? Side.BUY : Side.SELL, price, market.some(i % 17),
                    clock.whole(first.plus(apart.multipliedBy(i)))).trade());
        }
        return past;
    }

    private Print print(InstrumentId id, Side taker, BigDecimal price, BigDecimal quantity, long time) {
        Market<T> market = market(id);
        long number = market.nextNumber();
        Print print = new Print(tradeId(market.terms(), number), number, market.terms().price(price),
                market.terms().quantity(quantity), taker, time);
        market.add(print);
        return print;
    }

    final void changeBook(InstrumentId id, List<VenueLevel> levels) {
        Market<T> market = market(id);
        List<List<QueueBook.Level>> before = market.top();
        List<VenueLevel> changed = market.set(levels, clock.now());
        if (!changed.isEmpty()) {
            tellBook(market, changed);
        }
        if (!market.top().equals(before)) {
            tellTop(market);
        }
    }

    final void replaceBook(InstrumentId id, List<VenueLevel> levels) {
        Market<T> market = market(id);
        market.book().clear();
        market.set(levels, clock.now());
        tellWholeBook(market);
        tellTop(market);
    }

    final void tell(InstrumentEvent fact) {
        Market<T> market = market(fact.instrument());
        clock.reached(fact.eventTime());
        market.say(fact);
        tellFact(market, fact);
    }

    final void changeTick(InstrumentId id, BigDecimal tick) {
        changeTerms(id, withTick(market(id).terms(), tick));
    }

    final void changeStatus(InstrumentId id, TradingStatus status) {
        changeTerms(id, withStatus(market(id).terms(), status));
    }

    private void changeTerms(InstrumentId id, T terms) {
        market(id).terms(terms);
        tellTerms(market(id));
    }

    final T list() {
        Market<T> added = another();
        tellTerms(added);
        return added.terms();
    }

    // What the products and the harness look at.

    public final Market<T> market(InstrumentId id) {
        Market<T> market = markets.get(id);
        if (market == null) {
            throw new IllegalArgumentException(id + " is not listed");
        }
        return market;
    }

    /** The markets in the order of listing. */
    public final List<Market<T>> markets() {
        return List.copyOf(markets.values());
    }

    public final VenueClock clock() {
        return clock;
    }

    public final Timers timers() {
        return timers;
    }

    public final Faults faults() {
        return faults;
    }

    public final VenueServer server() {
        return server;
    }
}
