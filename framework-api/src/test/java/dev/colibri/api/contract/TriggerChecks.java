package dev.colibri.api.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.colibri.api.account.OrderReport;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.OrderEvent;
import dev.colibri.api.order.OrderEvent.Accepted;
import dev.colibri.api.order.OrderEvent.Filled;
import dev.colibri.api.order.OrderEvent.Restated;
import dev.colibri.api.order.OrderEvent.Submitted;
import dev.colibri.api.order.OrderEvent.Triggered;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.OrderSize;
import dev.colibri.api.order.OrderState;
import dev.colibri.api.order.OrderTerms;
import dev.colibri.api.order.OrderType;
import dev.colibri.api.order.PriceSpec;
import dev.colibri.api.order.Trigger;
import dev.colibri.api.order.TriggerReference;
import dev.colibri.api.order.draft.OrderDraft;
import dev.colibri.api.spi.Capability;

import static org.assertj.core.api.Assertions.assertThat;

/** Orders that wait for a trigger. */
interface TriggerChecks extends TradingChecks {

    @Test
    @Check({36, 37})
    default void aStopWaitsForItsTriggerAndFillsAtTheMarket() {
        triggers(OrderType.STOP_MARKET);
    }

    @Test
    @Check({38, 39})
    default void aStopLimitIsTriggeredAndThenRests() {
        triggers(OrderType.STOP_LIMIT);
    }

    @Test
    @Check({40, 41})
    default void anOrderIfTouchedWaitsForItsTriggerAndFillsAtTheMarket() {
        triggers(OrderType.MARKET_IF_TOUCHED);
    }

    @Test
    @Check({42, 43})
    default void aLimitIfTouchedIsTriggeredAndThenRests() {
        triggers(OrderType.LIMIT_IF_TOUCHED);
    }

    @Test
    @Check(230)
    default void aTrailingStopFollowsTheMarketAndFillsWhenItTurns() {
        trails(OrderType.TRAILING_STOP_MARKET);
    }

    @Test
    @Check(230)
    default void aTrailingStopLimitFollowsTheMarketAndRestsWhenItTurns() {
        trails(OrderType.TRAILING_STOP_LIMIT);
    }

    private void trails(OrderType type) {
        TradingSession session = session();
        session.needs(new Capability.Orders(type));
        for (Side side : Side.values()) {
            OrderRequest order = session.place(trailing(session, type, side));
            session.untilTold(order, Accepted.class);
            assertThat(session.truth(order)).map(OrderReport::terms).isEqualTo(Optional.of(order.terms()));
            List<Class<? extends OrderEvent>> story = new ArrayList<>(List.of(Submitted.class, Accepted.class));
            if (session.venue().excuse(ConnectorHarness.Feat.TRAIL).isEmpty()) {
                Price moved = side == Side.BUY ? session.market().above(2) : session.market().below(2);
                session.venue().trail(order.clientOrderId(), moved);
                session.untilTold(order, Restated.class);
                story.add(Restated.class);
                assertThat(session.state(order).triggerPrice()).as("where the trigger is").contains(moved);
                assertThat(session.state(order).terms()).as("what was asked for").isEqualTo(order.terms());
                assertThat(session.state(order).quantity()).isEqualTo(order.size().amount());
            }
            session.venue().trigger(order.clientOrderId());
            if (type.hasTriggeredState()) {
                session.untilTold(order, Triggered.class);
                session.venue().fill(order.clientOrderId(), session.market().quantity());
                story.add(Triggered.class);
            }
            session.untilTold(order, Filled.class);
            story.add(Filled.class);
            assertThat(session.story(order)).as("%s %s", side, type).isEqualTo(story);
            assertThat(session.state(order).hasTriggered()).isTrue();
        }
    }

    /** Trails by percent to buy and by an amount to sell. */
    private static OrderDraft trailing(TradingSession session, OrderType type, Side side) {
        VenueMarket market = session.market();
        PriceSpec.Offset step = PriceSpec.offset(market.step().toBigDecimal());
        PriceSpec.Offset distance = side == Side.BUY ? PriceSpec.percent(BigDecimal.ONE) : step;
        OrderTerms terms = type.hasLimit() ? new OrderTerms.TrailingStopLimit(distance, step, TriggerReference.LAST)
                : new OrderTerms.TrailingStopMarket(distance, TriggerReference.LAST);
        return OrderDraft.of(market.instrument(), side, OrderSize.of(market.quantity()), terms);
    }

    private void triggers(OrderType type) {
        TradingSession session = session();
        session.needs(new Capability.Orders(type));
        for (Side side : Side.values()) {
            OrderRequest order = session.place(draft(session, type, side));
            session.untilTold(order, Accepted.class);
            session.venue().settle();
            assertThat(session.story(order)).as("before the trigger").containsExactly(Submitted.class,
                    Accepted.class);
            assertThat(session.truth(order)).map(OrderReport::terms).isEqualTo(Optional.of(order.terms()));
            session.venue().trigger(order.clientOrderId());
            List<Class<? extends OrderEvent>> story = new ArrayList<>(List.of(Submitted.class, Accepted.class));
            if (type.hasTriggeredState()) {
                session.untilTold(order, Triggered.class);
                session.venue().settle();
                assertThat(session.state(order).state()).isEqualTo(OrderState.TRIGGERED);
                session.venue().fill(order.clientOrderId(), session.market().quantity());
                story.add(Triggered.class);
            }
            session.untilTold(order, Filled.class);
            story.add(Filled.class);
            assertThat(session.story(order)).as("%s %s", side, type).isEqualTo(story);
            assertThat(session.told(order, Triggered.class)).as("news of triggering").hasSize(
                    type.hasTriggeredState() ? 1 : 0);
        }
    }

    /** A waiting order whose trigger has not been reached. */
    static OrderDraft draft(TradingSession session, OrderType type, Side side) {
        boolean stop = type == OrderType.STOP_MARKET || type == OrderType.STOP_LIMIT;
        boolean above = stop == (side == Side.BUY);
        VenueMarket market = session.market();
        Price price = above ? market.above(4) : market.below(4);
        Trigger trigger = Trigger.at(price);
        PriceSpec limit = PriceSpec.at(side == Side.BUY ? price.minus(market.step()) : price.plus(market.step()));
        OrderTerms terms = switch (type) {
            case STOP_MARKET -> new OrderTerms.StopMarket(trigger);
            case STOP_LIMIT -> new OrderTerms.StopLimit(trigger, limit);
            case MARKET_IF_TOUCHED -> new OrderTerms.MarketIfTouched(trigger);
            case LIMIT_IF_TOUCHED -> new OrderTerms.LimitIfTouched(trigger, limit);
            case MARKET, LIMIT, TRAILING_STOP_MARKET, TRAILING_STOP_LIMIT ->
                    throw new IllegalArgumentException(type + " has no trigger at a price");
        };
        return OrderDraft.of(market.instrument(), side, OrderSize.of(market.quantity()), terms);
    }
}
