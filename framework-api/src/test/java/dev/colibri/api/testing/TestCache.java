package dev.colibri.api.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.IndexPrice;
import dev.colibri.api.market.InstrumentEvent;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.Order;
import dev.colibri.api.strategy.Cache;

/** A cache that a test fills. Events are found by their kind and instrument; the last one counts. */
public final class TestCache implements Cache {
    private final List<InstrumentEvent> events = new ArrayList<>();
    private final Map<Subscription, StreamHealth> healths = new LinkedHashMap<>();
    private final Map<ClientOrderId, Order> orders = new LinkedHashMap<>();

    /** The market told this. */
    public void saw(InstrumentEvent event) {
        events.add(event);
    }

    /** A stream's health is this. */
    public void saw(StreamHealth health) {
        healths.put(health.subscription(), health);
    }

    /** This is an order of the strategy; how it stands is its keeper's doing. */
    public void holds(Order order) {
        orders.put(order.clientOrderId(), order);
    }

    @Override
    public Optional<Quote> quote(InstrumentId instrument) {
        return last(Quote.class, instrument);
    }

    @Override
    public Optional<Trade> trade(InstrumentId instrument) {
        return last(Trade.class, instrument);
    }

    @Override
    public Optional<BookView> book(InstrumentId instrument) {
        return last(BookView.class, instrument);
    }

    @Override
    public Optional<MarkPrice> markPrice(InstrumentId instrument) {
        return last(MarkPrice.class, instrument);
    }

    @Override
    public Optional<IndexPrice> indexPrice(InstrumentId instrument) {
        return last(IndexPrice.class, instrument);
    }

    @Override
    public Optional<FundingRate> fundingRate(InstrumentId instrument) {
        return last(FundingRate.class, instrument);
    }

    @Override
    public List<Bar> bars(BarType type, int most) {
        List<Bar> bars = events.stream().filter(Bar.class::isInstance).map(Bar.class::cast)
                .filter(bar -> bar.type().equals(type)).toList();
        return bars.subList(Math.max(0, bars.size() - most), bars.size());
    }

    @Override
    public Optional<StreamHealth> health(Subscription subscription) {
        return Optional.ofNullable(healths.get(subscription));
    }

    @Override
    public Optional<Order> order(ClientOrderId id) {
        return Optional.ofNullable(orders.get(id));
    }

    @Override
    public List<Order> openOrders() {
        return orders.values().stream().filter(Order::isOpen).toList();
    }

    @Override
    public List<Order> openOrders(InstrumentId instrument) {
        return openOrders().stream().filter(order -> order.instrument().equals(instrument)).toList();
    }

    private <E extends InstrumentEvent> Optional<E> last(Class<E> kind, InstrumentId instrument) {
        return events.reversed().stream().filter(kind::isInstance).map(kind::cast)
                .filter(event -> event.instrument().equals(instrument)).findFirst();
    }
}
