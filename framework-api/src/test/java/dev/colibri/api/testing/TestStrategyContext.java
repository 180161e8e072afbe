package dev.colibri.api.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Side;
import dev.colibri.api.model.StrategyId;
import dev.colibri.api.order.AmendRequest;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.ClientOrderIds;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.draft.AmendDraft;
import dev.colibri.api.order.draft.OrderDraft;
import dev.colibri.api.random.Seed;
import dev.colibri.api.strategy.Cache;
import dev.colibri.api.strategy.Portfolio;
import dev.colibri.api.strategy.StateStore;
import dev.colibri.api.strategy.StrategyContext;
import dev.colibri.api.time.Clock;
import dev.colibri.api.time.Timer;
import dev.colibri.api.time.VirtualTime;

/**
 * A strategy's world in memory, for tests of its decisions: what the strategy does is kept in lists, what it sees is
 * set in {@link #market()} and {@link #holdings()}, and time moves when it is told to. Nothing answers by itself: a
 * test calls the strategy's callbacks as a node would.
 */
public final class TestStrategyContext implements StrategyContext {

    /** When time stands still at the start. */
    public static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final VirtualTime time = new VirtualTime(START);
    private final ClientOrderIds ids = new ClientOrderIds("tst", time.clock()::nanos);
    private final Map<InstrumentId, Instrument> instruments = new LinkedHashMap<>();
    private final Map<String, Timer> timers = new LinkedHashMap<>();
    private final Map<String, StateStore.Versioned> kept = new LinkedHashMap<>();
    private final List<Subscription> subscriptions = new ArrayList<>();
    private final List<OrderRequest> submitted = new ArrayList<>();
    private final List<AmendRequest> amended = new ArrayList<>();
    private final List<ClientOrderId> cancelled = new ArrayList<>();
    private final TestCache cache = new TestCache();
    private final TestPortfolio portfolio;
    private Consumer<String> onTimer = name -> {};

    /** The world of a strategy that trades these instruments from {@link Orders#ACCOUNT}. */
    public TestStrategyContext(Instrument... traded) {
        for (Instrument instrument : traded) {
            instruments.put(instrument.id(), instrument);
        }
        portfolio = new TestPortfolio(Orders.ACCOUNT, this::instrument);
    }

    // What tests set.

    /** What the strategy sees of the market and of its orders. */
    public TestCache market() {
        return cache;
    }

    /** What the strategy sees of its accounts. */
    public TestPortfolio holdings() {
        return portfolio;
    }

    /** Who is told of timers: the strategy's own {@code onTimer}. */
    public void onTimer(Consumer<String> callback) {
        onTimer = callback;
    }

    /** Lets time pass, with the timers that come due. */
    public void advance(Duration by) {
        time.advance(by);
    }

    // What tests look at.

    public List<Subscription> subscriptions() {
        return List.copyOf(subscriptions);
    }

    /** Every order that was placed, in order. */
    public List<OrderRequest> submitted() {
        return List.copyOf(submitted);
    }

    /** Every change that was asked for, in order. */
    public List<AmendRequest> amended() {
        return List.copyOf(amended);
    }

    /** Every order whose end was asked for, in order. */
    public List<ClientOrderId> cancelled() {
        return List.copyOf(cancelled);
    }

    // The strategy's world.

    @Override
    public StrategyId id() {
        return Orders.STRATEGY;
    }

    @Override
    public List<AccountId> accounts() {
        return List.of(Orders.ACCOUNT);
    }

    @Override
    public Clock clock() {
        return time.clock();
    }

    @Override
    public void setTimer(String name, Duration delay) {
        cancelTimer(name);
        timers.put(name, time.timers().after(delay, () -> onTimer.accept(name)));
    }

    @Override
    public void setPeriodicTimer(String name, Duration period) {
        cancelTimer(name);
        timers.put(name, time.timers().every(period, () -> onTimer.accept(name)));
    }

    @Override
    public void cancelTimer(String name) {
        Timer timer = timers.remove(name);
        if (timer != null) {
            timer.cancel();
        }
    }

    @Override
    public Instrument instrument(InstrumentId id) {
        Instrument instrument = instruments.get(id);
        if (instrument == null) {
            throw new ConfigException("", "", "no connection of this node knows " + id);
        }
        return instrument;
    }

    @Override
    public void subscribe(Subscription subscription) {
        subscriptions.add(subscription);
    }

    @Override
    public void unsubscribe(Subscription subscription) {
        subscriptions.remove(subscription);
    }

    @Override
    public void requestBars(BarType type, int most, Consumer<List<Bar>> bars, Consumer<RuntimeException> failed) {
        bars.accept(cache.bars(type, most));
    }

    @Override
    public void requestTrades(InstrumentId instrument, int most, Consumer<List<Trade>> trades,
            Consumer<RuntimeException> failed) {
        trades.accept(cache.trade(instrument).stream().toList());
    }

    @Override
    public ClientOrderId submit(OrderDraft draft) {
        return submit(Orders.ACCOUNT, draft);
    }

    @Override
    public ClientOrderId submit(AccountId account, OrderDraft draft) {
        OrderRequest request = draft.as(ids.next("aa"), account, id());
        submitted.add(request);
        return request.clientOrderId();
    }

    @Override
    public List<ClientOrderId> submitAll(List<OrderDraft> drafts) {
        return drafts.stream().map(this::submit).toList();
    }

    @Override
    public List<ClientOrderId> submitOneCancelsOther(List<OrderDraft> drafts) {
        return submitAll(drafts);
    }

    @Override
    public List<ClientOrderId> submitBracket(OrderDraft entry, List<OrderDraft> exits) {
        List<OrderDraft> all = new ArrayList<>(List.of(entry));
        all.addAll(exits);
        return submitAll(all);
    }

    @Override
    public void amend(AmendDraft change) {
        amended.add(change.request());
    }

    @Override
    public void cancel(ClientOrderId order) {
        cancelled.add(order);
    }

    @Override
    public void cancelAll(Optional<InstrumentId> instrument, Optional<Side> side) {
        cache.openOrders().stream().filter(order -> instrument.map(order.instrument()::equals).orElse(true))
                .filter(order -> side.map(order.side()::equals).orElse(true))
                .forEach(order -> cancelled.add(order.clientOrderId()));
    }

    @Override
    public Cache cache() {
        return cache;
    }

    @Override
    public Portfolio portfolio() {
        return portfolio;
    }

    @Override
    public StateStore state() {
        return new StateStore() {

            @Override
            public Optional<Versioned> get(String key) {
                return Optional.ofNullable(kept.get(key));
            }

            @Override
            public void put(String key, int version, String value) {
                kept.put(key, new Versioned(version, value));
            }

            @Override
            public void remove(String key) {
                kept.remove(key);
            }
        };
    }

    @Override
    public Logger log() {
        return LoggerFactory.getLogger("strategy." + id());
    }

    @Override
    public RandomGenerator random() {
        return new Seed(1).forPurpose(id().value()).generator();
    }
}
