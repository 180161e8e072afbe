package dev.colibri.api.strategy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

import org.slf4j.Logger;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Side;
import dev.colibri.api.model.StrategyId;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.draft.AmendDraft;
import dev.colibri.api.order.draft.OrderDraft;
import dev.colibri.api.time.Clock;

/** All that a strategy may do. Given to its factory; valid from {@link Strategy#onStart} to {@link Strategy#onStop}. */
public interface StrategyContext {

    StrategyId id();

    /** The accounts that this strategy trades, the first of which is used when none is named. */
    List<AccountId> accounts();

    Clock clock();

    /** Calls {@link Strategy#onTimer} once, after a delay. Setting a name again replaces its timer. */
    void setTimer(String name, Duration delay);

    /** Calls {@link Strategy#onTimer} again and again. Setting a name again replaces its timer. */
    void setPeriodicTimer(String name, Duration period);

    /** Ends a timer. Unknown names are ignored. */
    void cancelTimer(String name);

    /**
     * An instrument.
     *
     * @throws dev.colibri.api.config.ConfigException when no connection of this node knows it
     */
    Instrument instrument(InstrumentId id);

    void subscribe(Subscription subscription);

    void unsubscribe(Subscription subscription);

    /**
     * Asks for the newest finished bars, ascending. A failure is told to {@code failed}, and nothing to {@code bars}.
     */
    void requestBars(BarType type, int most, Consumer<List<Bar>> bars, Consumer<RuntimeException> failed);

    /** Asks for the newest trades, ascending. */
    void requestTrades(InstrumentId instrument, int most, Consumer<List<Trade>> trades,
            Consumer<RuntimeException> failed);

    /**
     * Drafts orders of an instrument from computed numbers.
     *
     * @throws dev.colibri.api.config.ConfigException when no connection of this node knows it
     */
    default OrderFactory orders(InstrumentId instrument) {
        return new OrderFactory(instrument(instrument));
    }

    /**
     * Places an order for the first of {@link #accounts()} and names it. What becomes of it is told to
     * {@link Strategy#onOrder}, a denial included.
     *
     * @throws dev.colibri.api.model.InvalidValueException when the draft contradicts itself; nothing is placed
     */
    ClientOrderId submit(OrderDraft draft);

    /** The same, for one of {@link #accounts()}. An account that is not among them is refused by an exception. */
    ClientOrderId submit(AccountId account, OrderDraft draft);

    /** Places orders together for the first account, in one message where the venue can. */
    List<ClientOrderId> submitAll(List<OrderDraft> drafts);

    /** Places orders of which the first that trades ends the others, in proportion to what traded. */
    List<ClientOrderId> submitOneCancelsOther(List<OrderDraft> drafts);

    /**
     * Places an entry, and once it fills its exits, for as much as has filled; the exits cancel one another.
     *
     * @param exits such as a take-profit and a stop
     * @return the entry's name and then the exits', in the order given
     */
    List<ClientOrderId> submitBracket(OrderDraft entry, List<OrderDraft> exits);

    /** Changes one of this strategy's orders. One that has ended gets an {@code AmendRejected}. */
    void amend(AmendDraft change);

    /** Ends an order. One that has ended gets a {@code CancelRejected}. */
    void cancel(ClientOrderId order);

    /** Ends all orders of this strategy, of one instrument or side if given; never anybody else's. */
    void cancelAll(Optional<InstrumentId> instrument, Optional<Side> side);

    /** The last of everything seen. */
    Cache cache();

    Portfolio portfolio();

    /** What this strategy keeps over restarts. */
    StateStore state();

    Logger log();

    /** Seeded draws, the same in each replay. */
    RandomGenerator random();
}
