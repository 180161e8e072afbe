package dev.colibri.api.contract;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.colibri.api.account.OrderReport;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.OrderEvent.Accepted;
import dev.colibri.api.order.OrderEvent.AmendRejected;
import dev.colibri.api.order.OrderEvent.Amended;
import dev.colibri.api.order.OrderEvent.Command;
import dev.colibri.api.order.OrderEvent.PendingAmend;
import dev.colibri.api.order.OrderEvent.Submitted;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.OrderState;
import dev.colibri.api.order.OrderTerms;
import dev.colibri.api.order.OrderType;
import dev.colibri.api.order.Reason;
import dev.colibri.api.order.draft.OrderDraft;
import dev.colibri.api.spi.Capability;
import dev.colibri.api.spi.Capability.Feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Changing orders that live. */
interface AmendChecks extends TradingChecks {

    @Test
    @Check({44, 45})
    default void aLimitPriceIsAmended() {
        TradingSession session = session();
        session.needs(Feature.AMEND_LIMIT_PRICE);
        for (Side side : Side.values()) {
            OrderRequest order = session.place(session.resting(side));
            session.untilTold(order, Accepted.class);
            Price price = session.market().resting(side, 3);
            session.amend(order, draft -> draft.limitPrice(price));
            session.untilTold(order, Amended.class);
            session.venue().settle();
            assertThat(session.story(order)).containsExactly(Submitted.class, Accepted.class, PendingAmend.class,
                    Amended.class);
            assertThat(session.state(order).limitPrice()).as("price told").contains(price);
            assertThat(session.state(order).state()).isEqualTo(OrderState.ACCEPTED);
            assertThat(session.truth(order)).map(OrderReport::terms)
                    .isEqualTo(Optional.of(new OrderTerms.Limit(price)));
        }
    }

    @Test
    @Check(232)
    default void aDisplayQuantityIsAmended() {
        TradingSession session = session();
        session.needs(Feature.DISPLAY_QUANTITY, Feature.AMEND_DISPLAY);
        OrderRequest order = session.place(OrderDraft.limit(session.venue().instrument(), Side.SELL,
                session.market().quantity(), session.market().resting(Side.SELL)).display(session.market().quarter()));
        session.untilTold(order, Accepted.class);
        session.amend(order, draft -> draft.display(session.market().half()));
        session.untilTold(order, Amended.class);
        assertThat(session.story(order)).containsExactly(Submitted.class, Accepted.class, PendingAmend.class,
                Amended.class);
        assertThat(session.state(order).quantity()).as("the total").isEqualTo(session.market().quantity());
        assertThat(session.venue().particulars(order.clientOrderId()).display()).as("what it shows at the venue")
                .contains(session.market().half());
    }

    @Test
    @Check(44)
    default void aQuantityIsAmended() {
        TradingSession session = session();
        session.needs(Feature.AMEND_QUANTITY);
        OrderRequest order = session.place(session.resting(Side.SELL));
        session.untilTold(order, Accepted.class);
        session.amend(order, draft -> draft.quantity(session.market().half()));
        session.untilTold(order, Amended.class);
        assertThat(session.state(order).quantity()).as("quantity told").isEqualTo(session.market().half());
        assertThat(session.truth(order).orElseThrow().size().amount()).isEqualTo(session.market().half());
        session.venue().fill(order.clientOrderId(), session.market().half());
        session.venue().settle();
        assertThat(session.state(order).state()).isEqualTo(OrderState.FILLED);
    }

    @Test
    @Check({46, 47})
    default void aTriggerPriceIsAmendedAndOneOrderWaits() {
        TradingSession session = session();
        session.needs(Feature.AMEND_TRIGGER_PRICE);
        session.needs(new Capability.Orders(OrderType.STOP_MARKET));
        OrderRequest order = session.place(TriggerChecks.draft(session, OrderType.STOP_MARKET, Side.SELL));
        session.untilTold(order, Accepted.class);
        Price price = session.market().below(6);
        session.amend(order, draft -> draft.triggerPrice(price));
        session.untilTold(order, Amended.class);
        assertThat(session.state(order).triggerPrice()).as("trigger told").contains(price);
        List<OrderReport> open = session.venue().orders().stream().filter(OrderReport::isOpen).toList();
        assertThat(open).as("orders that wait at the venue").hasSize(1);
        assertThat(open.getFirst().terms().triggerPrice()).contains(price);
    }

    @Test
    @Check(48)
    default void anAmendThatIsNotDeclaredIsRefusedAndNotSent() {
        TradingSession session = session();
        session.needs(new Capability.Orders(OrderType.LIMIT));
        List<Feature> undeclared = List.of(Feature.AMEND_QUANTITY, Feature.AMEND_LIMIT_PRICE, Feature.AMEND_DISPLAY)
                .stream().filter(feature -> !session.declares(feature)).toList();
        assumeTrue(!undeclared.isEmpty(), "every amend is declared");
        OrderRequest order = session.place(session.resting(Side.BUY));
        session.untilTold(order, Accepted.class);
        session.amend(order, draft -> {
            if (undeclared.getFirst() == Feature.AMEND_QUANTITY) {
                draft.quantity(session.market().half());
            } else if (undeclared.getFirst() == Feature.AMEND_LIMIT_PRICE) {
                draft.limitPrice(session.market().resting(Side.BUY, 3));
            } else {
                draft.display(session.market().quarter());
            }
        });
        session.untilTold(order, AmendRejected.class);
        assertThat(session.only(order, AmendRejected.class).reason().code()).isEqualTo(Reason.Code.UNSUPPORTED);
        assertThat(session.state(order).state()).isEqualTo(OrderState.ACCEPTED);
        assertThat(session.received(Command.AMEND, order)).as("amends that reached the venue").isZero();
    }

    @Test
    @Check(48)
    default void anAmendThatTheVenueRefusesLeavesTheOrderAsItWas() {
        TradingSession session = session();
        session.needs(Feature.AMEND_LIMIT_PRICE);
        OrderRequest order = session.place(session.resting(Side.BUY));
        session.untilTold(order, Accepted.class);
        session.venue().answerNext(Command.AMEND,
                new TradingVenueHarness.Answer.Refuse(Reason.Code.INSUFFICIENT_FUNDS));
        session.amend(order, draft -> draft.limitPrice(session.market().resting(Side.BUY, 3)));
        session.untilTold(order, AmendRejected.class);
        assertThat(session.only(order, AmendRejected.class).reason().code())
                .isEqualTo(Reason.Code.INSUFFICIENT_FUNDS);
        assertThat(session.state(order).state()).isEqualTo(OrderState.ACCEPTED);
        assertThat(session.state(order).limitPrice()).isEqualTo(order.terms().limitPrice());
    }
}
