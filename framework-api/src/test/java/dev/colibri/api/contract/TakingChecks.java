package dev.colibri.api.contract;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.Fill;
import dev.colibri.api.order.OrderEvent.Accepted;
import dev.colibri.api.order.OrderEvent.Canceled;
import dev.colibri.api.order.OrderEvent.Completed;
import dev.colibri.api.order.OrderEvent.Filled;
import dev.colibri.api.order.OrderEvent.Submitted;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.OrderState;
import dev.colibri.api.order.OrderType;
import dev.colibri.api.order.TimeInForce;
import dev.colibri.api.order.draft.MarketDraft;
import dev.colibri.api.order.draft.OrderDraft;
import dev.colibri.api.spi.Capability;
import dev.colibri.api.spi.Capability.Feature;

import static org.assertj.core.api.Assertions.assertThat;

/** Orders that trade at once. */
interface TakingChecks extends TradingChecks {

    @Test
    @Check({22, 23})
    default void aMarketOrderIsSubmittedAcceptedAndFilled() {
        TradingSession session = session();
        session.needs(new Capability.Orders(OrderType.MARKET));
        for (Side side : Side.values()) {
            OrderRequest order = session.place(session.taking(side));
            session.untilTold(order, Filled.class);
            assertThat(session.story(order)).as(side + " story").containsExactly(Submitted.class, Accepted.class,
                    Filled.class);
            assertThat(session.state(order).state()).isEqualTo(OrderState.FILLED);
            assertThat(session.only(order, Accepted.class).venueOrderId())
                    .isEqualTo(session.truth(order).orElseThrow().venueOrderId());
        }
    }

    @Test
    @Check({75, 98})
    default void aFillSaysWhatTheVenueSaysFeesWithTheirAssetAndSignIncluded() {
        TradingSession session = session();
        session.needs(new Capability.Orders(OrderType.LIMIT));
        OrderRequest maker = session.place(session.resting(Side.BUY));
        session.venue().fill(maker.clientOrderId(), session.market().quantity());
        OrderRequest taker = session.place(OrderDraft.limit(session.venue().instrument(), Side.SELL,
                session.market().quantity(), session.market().taking(Side.SELL)));
        for (OrderRequest order : List.of(maker, taker)) {
            session.untilTold(order, Filled.class);
            List<Fill> told = session.sink().fills(order.clientOrderId());
            assertThat(Facts.ofFills(told)).isEqualTo(Facts.ofFills(session.executions(order)));
            assertThat(told).allSatisfy(fill -> assertThat(fill.receiveTime()).as("receive time of %s", fill)
                    .isBetween(fill.eventTime(), session.now()));
        }
    }

    @Test
    @Check(24)
    default void aMarketOrderThatIsImmediateOrKilledFillsWhole() {
        TradingSession session = session();
        session.needs(new Capability.Orders(OrderType.MARKET));
        for (TimeInForce lifetime : List.of(TimeInForce.IOC, TimeInForce.FOK)) {
            if (session.declares(new Capability.Lifetime(OrderType.MARKET, lifetime))) {
                OrderDraft draft = lifetime == TimeInForce.IOC ? market(session).immediateOrCancel()
                        : market(session).fillOrKill();
                OrderRequest order = session.place(draft);
                session.untilTold(order, Filled.class);
                assertThat(session.story(order)).as(lifetime + " story").containsExactly(Submitted.class,
                        Accepted.class, Filled.class);
            }
        }
    }

    @Test
    @Check(25)
    default void anAmountOfQuoteFillsInBaseAndEndsByTheVenuesWord() {
        TradingSession session = session();
        session.needs(Feature.QUOTE_QUANTITY);
        OrderRequest order = session.place(OrderDraft.marketForQuote(session.venue().instrument(), Side.BUY,
                session.market().quoteAmount()));
        session.untilTold(order, Completed.class);
        assertThat(session.story(order)).containsExactly(Submitted.class, Accepted.class, Filled.class,
                Completed.class);
        assertThat(session.state(order).state()).isEqualTo(OrderState.FILLED);
        assertThat(session.truth(order).orElseThrow().size()).isEqualTo(order.size());
        assertThat(sum(session, order)).as("filled, in base").isEqualByComparingTo(
                session.executions(order).getFirst().quantity());
    }

    @Test
    @Check({30, 31})
    default void anImmediateOrderTradesWhatThereIsAndTheRestIsCanceled() {
        TradingSession session = session();
        session.needs(new Capability.Lifetime(OrderType.LIMIT, TimeInForce.IOC));
        session.needs(ConnectorHarness.Feat.SCARCITY);
        OrderRequest whole = session.place(limit(session, true));
        session.untilTold(whole, Filled.class);
        assertThat(session.story(whole)).as("all of it").containsExactly(Submitted.class, Accepted.class,
                Filled.class);
        OrderRequest nothing = session.place(limit(session, false));
        session.untilTold(nothing, Canceled.class);
        assertThat(session.story(nothing)).as("nothing of it").containsExactly(Submitted.class, Accepted.class,
                Canceled.class);
        session.venue().scarce(session.market().half());
        OrderRequest half = session.place(limit(session, true));
        session.untilTold(half, Canceled.class);
        assertThat(session.story(half)).as("half of it").containsExactly(Submitted.class, Accepted.class,
                Filled.class, Canceled.class);
        assertThat(sum(session, half)).isEqualByComparingTo(session.market().half());
    }

    @Test
    @Check({32, 33})
    default void anOrderToFillOrKillTradesWhollyOrNotAtAll() {
        TradingSession session = session();
        session.needs(new Capability.Lifetime(OrderType.LIMIT, TimeInForce.FOK));
        session.needs(ConnectorHarness.Feat.SCARCITY);
        OrderRequest whole = session.place(limit(session, true, TimeInForce.FOK));
        session.untilTold(whole, Filled.class);
        assertThat(session.story(whole)).as("all of it").containsExactly(Submitted.class, Accepted.class,
                Filled.class);
        session.venue().scarce(session.market().half());
        OrderRequest killed = session.place(limit(session, true, TimeInForce.FOK));
        session.node().until("the end of the order", () -> session.state(killed).state().isTerminal());
        assertThat(session.state(killed).state()).isIn(OrderState.CANCELED, OrderState.REJECTED);
        assertThat(session.told(killed, Filled.class)).isEmpty();
    }

    private static MarketDraft market(TradingSession session) {
        return OrderDraft.market(session.venue().instrument(), Side.BUY, session.market().quantity());
    }

    private static OrderDraft limit(TradingSession session, boolean taking) {
        return limit(session, taking, TimeInForce.IOC);
    }

    private static OrderDraft limit(TradingSession session, boolean taking, TimeInForce lifetime) {
        VenueMarket market = session.market();
        var draft = OrderDraft.limit(market.instrument(), Side.BUY, market.quantity(),
                taking ? market.taking(Side.BUY) : market.resting(Side.BUY));
        return lifetime == TimeInForce.IOC ? draft.immediateOrCancel() : draft.fillOrKill();
    }

    private static Quantity sum(TradingSession session, OrderRequest order) {
        Optional<Quantity> sum = session.sink().fills(order.clientOrderId()).stream().map(Fill::quantity)
                .reduce(Quantity::plus);
        return sum.orElse(Quantity.zero(0));
    }
}
