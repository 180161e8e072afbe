package dev.colibri.api.strategy;

import java.util.List;

import dev.colibri.api.account.AccountEvent;
import dev.colibri.api.account.Position;
import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.OrderByOrderBookView;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.Trade;
import dev.colibri.api.order.Fill;
import dev.colibri.api.order.Order;
import dev.colibri.api.order.OrderEvent;

/**
 * A trading strategy. Override the callbacks that matter; the others do nothing.
 *
 * <p>Callbacks come one at a time, in the order of arrival, on the node's event loop: they must not block, and what
 * they do with orders shows in later callbacks, never inside a call. For each event the specific callback comes first
 * and {@link #onEvent} after it. Book views are valid only until the callback returns. A callback that throws stops the
 * strategy, and the node deals with its orders by policy.
 */
public interface Strategy {

    /**
     * The node is connected and reconciled; begin. Nothing is subscribed yet.
     *
     * @param open this strategy's own orders that still live and its positions, from before a restart
     */
    default void onStart(Holdings open) {}

    default void onQuote(Quote quote) {}

    default void onTrade(Trade trade) {}

    default void onBook(BookView book) {}

    default void onOrderByOrderBook(OrderByOrderBookView book) {}

    default void onBar(Bar bar) {}

    /**
     * Something became of one of this strategy's orders; {@code order} already shows it. Fills come here and then to
     * {@link #onFill}.
     */
    default void onOrder(Order order, OrderEvent event) {}

    /** One of this strategy's orders traded. The order and the position already show it. */
    default void onFill(Order order, Fill fill) {}

    default void onPosition(Position position) {}

    default void onAccount(AccountEvent event) {}

    /** A stream's health changed. Do not trade on a stream that is not live. */
    default void onHealth(StreamHealth health) {}

    /** A timer that was set under a name has run. */
    default void onTimer(String name) {}

    /**
     * Every market event, after its specific callback, and those that have none: reference prices, funding, statuses.
     */
    default void onEvent(MarketEvent event) {}

    /** The last callback. Orders placed here are denied; what becomes of living ones is the node's policy. */
    default void onStop() {}

    /** What a person should see of this strategy now, as lines of text. */
    default List<String> formatStatus() {
        return List.of();
    }

    /** What a strategy owns when it starts. */
    record Holdings(List<Order> orders, List<Position> positions) {
        public Holdings {
            orders = List.copyOf(orders);
            positions = List.copyOf(positions);
        }
    }
}
