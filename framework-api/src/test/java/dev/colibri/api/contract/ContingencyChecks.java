package dev.colibri.api.contract;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.colibri.api.model.Price;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.Contingency;
import dev.colibri.api.order.OrderEvent.Accepted;
import dev.colibri.api.order.OrderEvent.Canceled;
import dev.colibri.api.order.OrderEvent.Filled;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.OrderState;
import dev.colibri.api.order.OrderType;
import dev.colibri.api.order.Reason;
import dev.colibri.api.order.Trigger;
import dev.colibri.api.order.draft.LimitDraft;
import dev.colibri.api.order.draft.OrderDraft;
import dev.colibri.api.spi.Capability;
import dev.colibri.api.spi.Capability.Feature;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Orders that the venue itself links, placed together. Whether a sleeping order is accepted at once or when it wakes is
 * the venue's affair; that it does not trade before is not.
 */
interface ContingencyChecks extends TradingChecks {

    @Test
    @Check(226)
    default void anOrderSleepsUntilItsParentHasFilled() {
        TradingSession session = session();
        session.needs(Feature.ONE_TRIGGERS_OTHER);
        OrderRequest parent = session.order(session.resting(Side.BUY));
        OrderRequest child = session.order(taking(session).contingency(
                new Contingency.TriggeredBy(parent.clientOrderId())));
        session.submitBatch(List.of(parent, child));
        session.untilTold(parent, Accepted.class);
        asleep(session, child);
        session.venue().fill(parent.clientOrderId(), session.market().quantity());
        session.untilTold(child, Filled.class);
        session.venue().settle();
        assertThat(session.state(child).state()).isEqualTo(OrderState.FILLED);
        assertThat(session.executions(child)).hasSize(1);
    }

    @Test
    @Check(226)
    default void anOrderWhoseParentEndsUnfilledEndsWithIt() {
        TradingSession session = session();
        session.needs(Feature.ONE_TRIGGERS_OTHER);
        OrderRequest parent = session.order(session.resting(Side.BUY));
        OrderRequest child = session.order(taking(session).contingency(
                new Contingency.TriggeredBy(parent.clientOrderId())));
        session.submitBatch(List.of(parent, child));
        session.untilTold(parent, Accepted.class);
        session.cancel(parent);
        session.untilTold(parent, Canceled.class);
        canceledForAnother(session, child);
        assertThat(session.executions(child)).isEmpty();
    }

    @Test
    @Check(227)
    default void ofTwoOrdersThatCancelEachOtherOneIsLeft() {
        TradingSession session = session();
        session.needs(Feature.ONE_CANCELS_OTHER);
        for (boolean filling : new boolean[]{true, false}) {
            ClientOrderId first = session.name(0);
            ClientOrderId second = session.name(1);
            OrderRequest one = session.order(resting(session, Side.BUY, second));
            OrderRequest other = session.order(resting(session, Side.SELL, first));
            session.submitBatch(List.of(one, other));
            session.untilTold(one, Accepted.class);
            session.untilTold(other, Accepted.class);
            session.venue().settle();
            assertThat(session.state(other).state()).as("before the first ends").isEqualTo(OrderState.ACCEPTED);
            if (filling) {
                session.venue().fill(one.clientOrderId(), session.market().quantity());
            } else {
                session.cancel(one);
            }
            canceledForAnother(session, other);
            assertThat(session.state(one).state()).isEqualTo(filling ? OrderState.FILLED : OrderState.CANCELED);
        }
    }

    @Test
    @Check(54)
    default void theLegsOfABracketWakeWhenItsMarketOrderHasFilled() {
        brackets(OrderType.MARKET);
    }

    @Test
    @Check(55)
    default void theLegsOfABracketWakeWhenItsLimitOrderHasFilled() {
        brackets(OrderType.LIMIT);
    }

    @Test
    @Check(56)
    default void theLegsOfABracketWakeWhenItsStopHasFilled() {
        brackets(OrderType.STOP_MARKET);
    }

    private void brackets(OrderType entryType) {
        TradingSession session = session();
        session.needs(Feature.BRACKET, new Capability.Orders(entryType), new Capability.Orders(OrderType.STOP_MARKET));
        for (boolean profiting : new boolean[]{true, false}) {
            ClientOrderId profitName = session.name(1);
            ClientOrderId lossName = session.name(2);
            OrderRequest entry = session.order(entry(session, entryType));
            VenueMarket market = session.market();
            Price limit = profiting ? market.taking(Side.SELL) : market.resting(Side.SELL);
            OrderRequest profit = session.order(OrderDraft.limit(market.instrument(), Side.SELL, market.quantity(),
                    limit).contingency(new Contingency.BracketLeg(entry.clientOrderId(), List.of(lossName))));
            OrderRequest loss = session.order(OrderDraft.stopMarket(market.instrument(), Side.SELL, market.quantity(),
                    Trigger.at(market.below(4))).contingency(
                            new Contingency.BracketLeg(entry.clientOrderId(), List.of(profitName))));
            session.submitBatch(List.of(entry, profit, loss));
            fill(session, entry, profit, entryType);
            if (!profiting) {
                session.untilTold(loss, Accepted.class);
                session.venue().trigger(loss.clientOrderId());
            }
            OrderRequest won = profiting ? profit : loss;
            session.node().until("the end of the leg that trades",
                    () -> session.state(won).state() == OrderState.FILLED);
            canceledForAnother(session, profiting ? loss : profit);
        }
    }

    /** Fills the entry, before which no leg trades. */
    private static void fill(TradingSession session, OrderRequest entry, OrderRequest leg, OrderType type) {
        session.untilTold(entry, Accepted.class);
        if (type != OrderType.MARKET) {
            asleep(session, leg);
        }
        switch (type) {
            case LIMIT -> session.venue().fill(entry.clientOrderId(), session.market().quantity());
            case STOP_MARKET -> session.venue().trigger(entry.clientOrderId());
            default -> {
                // a market order fills at once
            }
        }
        session.untilTold(entry, Filled.class);
    }

    private static OrderDraft entry(TradingSession session, OrderType type) {
        return switch (type) {
            case MARKET -> session.taking(Side.BUY);
            case LIMIT -> session.resting(Side.BUY);
            default -> TriggerChecks.draft(session, type, Side.BUY);
        };
    }

    private static void asleep(TradingSession session, OrderRequest order) {
        session.pass(Duration.ofSeconds(10));
        assertThat(session.executions(order)).as("executions of a sleeping order").isEmpty();
        assertThat(session.told(order, Filled.class)).as("fills told of a sleeping order").isEmpty();
        assertThat(session.state(order).isOpen()).as("whether it still waits").isTrue();
    }

    private static void canceledForAnother(TradingSession session, OrderRequest order) {
        session.untilTold(order, Canceled.class);
        session.venue().settle();
        assertThat(session.only(order, Canceled.class).reason().code()).isEqualTo(Reason.Code.CONTINGENCY);
        assertThat(session.told(order, Filled.class)).isEmpty();
        assertThat(session.state(order).state()).isEqualTo(OrderState.CANCELED);
    }

    private static LimitDraft taking(TradingSession session) {
        return OrderDraft.limit(session.venue().instrument(), Side.SELL, session.market().quantity(),
                session.market().taking(Side.SELL));
    }

    private static OrderDraft resting(TradingSession session, Side side, ClientOrderId sibling) {
        return OrderDraft.limit(session.venue().instrument(), side, session.market().quantity(),
                session.market().resting(side)).contingency(new Contingency.CancelledBy(List.of(sibling)));
    }
}
