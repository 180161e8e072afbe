package dev.colibri.api.contract;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.colibri.api.account.OrderReport;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.OrderEvent.Accepted;
import dev.colibri.api.order.OrderEvent.Command;
import dev.colibri.api.order.OrderEvent.Expired;
import dev.colibri.api.order.OrderEvent.Filled;
import dev.colibri.api.order.OrderEvent.Submitted;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.OrderState;
import dev.colibri.api.order.OrderType;
import dev.colibri.api.order.TimeInForce;
import dev.colibri.api.order.draft.OrderDraft;
import dev.colibri.api.spi.Capability;
import dev.colibri.api.spi.Capability.Feature;

import static org.assertj.core.api.Assertions.assertThat;

/** Orders that rest. */
interface RestingChecks extends TradingChecks {

    @Test
    @Check({27, 28, 29})
    default void aLimitOrderRestsOnEitherSideUntilItFills() {
        TradingSession session = session();
        session.needs(new Capability.Orders(OrderType.LIMIT));
        OrderRequest bid = session.place(session.resting(Side.BUY));
        OrderRequest ask = session.place(session.resting(Side.SELL));
        for (OrderRequest order : new OrderRequest[]{bid, ask}) {
            session.untilTold(order, Accepted.class);
            assertThat(session.story(order)).containsExactly(Submitted.class, Accepted.class);
            session.venue().fill(order.clientOrderId(), session.market().half());
            session.untilTold(order, Filled.class);
            session.venue().settle();
            assertThat(session.state(order).state()).isEqualTo(OrderState.PARTIALLY_FILLED);
            session.venue().fill(order.clientOrderId(), session.market().half());
            session.venue().settle();
            assertThat(session.story(order)).containsExactly(Submitted.class, Accepted.class, Filled.class,
                    Filled.class);
            assertThat(session.state(order).state()).isEqualTo(OrderState.FILLED);
        }
    }

    @Test
    @Check({27, 60})
    default void theVenueGetsTheOrderThatWasMeant() {
        TradingSession session = session();
        session.needs(new Capability.Orders(OrderType.LIMIT));
        OrderRequest order = session.place(session.resting(Side.SELL));
        session.untilTold(order, Accepted.class);
        OrderReport truth = session.truth(order).orElseThrow();
        assertThat(truth.instrument()).isEqualTo(order.instrument());
        assertThat(truth.side()).isEqualTo(order.side());
        assertThat(truth.size()).isEqualTo(order.size());
        assertThat(truth.terms()).isEqualTo(order.terms());
        assertThat(truth.timeInForce()).isEqualTo(TimeInForce.GTC);
        assertThat(truth.postOnly()).isFalse();
        assertThat(truth.reduceOnly()).isFalse();
    }

    @Test
    @Check({34, 35})
    default void anOrderWithATimeIsAcceptedWithItAndExpires() {
        TradingSession session = session();
        session.needs(new Capability.Lifetime(OrderType.LIMIT, TimeInForce.GTD));
        session.needs(ConnectorHarness.Feat.END_ORDERS);
        OrderRequest order = session.place(OrderDraft.limit(session.venue().instrument(), Side.BUY,
                session.market().quantity(), session.market().resting(Side.BUY)).goodTill(session.anHourFromNow()));
        session.untilTold(order, Accepted.class);
        assertThat(session.truth(order).orElseThrow().expiry()).isEqualTo(order.expiry());
        session.venue().expire(order.clientOrderId());
        session.untilTold(order, Expired.class);
        assertThat(session.story(order)).containsExactly(Submitted.class, Accepted.class, Expired.class);
    }

    @Test
    @Check(57)
    default void aPostOnlyOrderThatDoesNotTakeRests() {
        TradingSession session = session();
        session.needs(Feature.POST_ONLY);
        OrderRequest order = session.place(OrderDraft.limit(session.venue().instrument(), Side.BUY,
                session.market().quantity(), session.market().resting(Side.BUY)).postOnly());
        session.untilTold(order, Accepted.class);
        assertThat(session.state(order).state()).isEqualTo(OrderState.ACCEPTED);
        assertThat(session.truth(order).orElseThrow().postOnly()).as("post-only at the venue").isTrue();
    }

    @Test
    @Check(59)
    default void anIcebergFillsPieceByPiece() {
        TradingSession session = session();
        session.needs(Feature.DISPLAY_QUANTITY);
        OrderRequest order = session.place(OrderDraft.limit(session.venue().instrument(), Side.SELL,
                session.market().quantity(), session.market().resting(Side.SELL)).display(session.market().quarter()));
        session.untilTold(order, Accepted.class);
        assertThat(session.venue().particulars(order.clientOrderId()).display()).as("what it shows at the venue")
                .contains(session.market().quarter());
        for (int piece = 0; piece < 4; piece++) {
            session.venue().fill(order.clientOrderId(), session.market().quarter());
        }
        session.venue().settle();
        assertThat(session.story(order)).containsExactly(Submitted.class, Accepted.class, Filled.class, Filled.class,
                Filled.class, Filled.class);
        assertThat(session.received(Command.CREATE, order)).as("creates that reached the venue").isOne();
    }

    @Test
    @Check(58)
    default void aReduceOnlyOrderClosesAPosition() {
        TradingSession session = session();
        session.needs(Feature.REDUCE_ONLY);
        OrderRequest opening = session.place(session.taking(Side.BUY));
        session.untilTold(opening, Filled.class);
        OrderRequest closing = session.place(OrderDraft.market(session.venue().instrument(), Side.SELL,
                session.market().quantity()).reduceOnly());
        session.untilTold(closing, Filled.class);
        assertThat(session.story(closing)).containsExactly(Submitted.class, Accepted.class, Filled.class);
        assertThat(session.truth(closing)).map(OrderReport::reduceOnly).isEqualTo(Optional.of(true));
        assertThat(session.venue().positions()).isEmpty();
    }
}
