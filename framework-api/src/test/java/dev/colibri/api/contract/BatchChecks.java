package dev.colibri.api.contract;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.colibri.api.contract.TradingVenueHarness.Answer;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.OrderEvent.Accepted;
import dev.colibri.api.order.OrderEvent.CancelRejected;
import dev.colibri.api.order.OrderEvent.Canceled;
import dev.colibri.api.order.OrderEvent.Command;
import dev.colibri.api.order.OrderEvent.InDoubt;
import dev.colibri.api.order.OrderEvent.PendingCancel;
import dev.colibri.api.order.OrderEvent.Rejected;
import dev.colibri.api.order.OrderEvent.Submitted;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.OrderState;
import dev.colibri.api.order.OrderType;
import dev.colibri.api.order.Reason;
import dev.colibri.api.order.draft.OrderDraft;
import dev.colibri.api.spi.Capability;
import dev.colibri.api.spi.Capability.Feature;

import static org.assertj.core.api.Assertions.assertThat;

/** Several commands at once, each with an outcome of its own. */
interface BatchChecks extends TradingChecks {

    @Test
    @Check(52)
    default void ordersOfABatchAreAcceptedEachForItself() {
        TradingSession session = session();
        session.needs(new Capability.Orders(OrderType.LIMIT));
        List<OrderRequest> legs = legs(session);
        session.submitBatch(legs);
        for (OrderRequest leg : legs) {
            session.untilTold(leg, Accepted.class);
            assertThat(session.story(leg)).containsExactly(Submitted.class, Accepted.class);
            assertThat(session.only(leg, Accepted.class).venueOrderId())
                    .isEqualTo(session.truth(leg).orElseThrow().venueOrderId());
        }
    }

    @Test
    @Check({52, 220})
    default void batchesOfAnyLengthAndMixtureArePlacedWhole() {
        TradingSession session = session();
        session.needs(new Capability.Orders(OrderType.LIMIT));
        int burst = session.venue().orderBurst();
        VenueMarket other = session.venue().other();
        for (int length : new int[]{1, burst > 0 ? Math.min(17, burst - 1) : 17}) {
            List<OrderRequest> legs = IntStream.range(0, length).mapToObj(leg -> session.order(leg % 3 == 2
                    ? OrderDraft.limit(other.instrument(), Side.BUY, other.quantity(), other.resting(Side.BUY))
                    : session.resting(leg % 2 == 0 ? Side.BUY : Side.SELL))).toList();
            session.submitBatch(legs);
            session.patiently("all acceptances", () -> legs.stream()
                    .noneMatch(leg -> session.told(leg, Accepted.class).isEmpty()));
            assertThat(legs).allSatisfy(leg -> assertThat(session.received(Command.CREATE, leg)).isOne());
        }
    }

    @Test
    @Check(69)
    default void aRefusedLegIsRejectedAlone() {
        TradingSession session = session();
        session.needs(new Capability.Orders(OrderType.LIMIT));
        List<OrderRequest> legs = legs(session);
        session.venue().answerNext(Command.CREATE, new Answer.Accept(),
                new Answer.Refuse(Reason.Code.INSUFFICIENT_FUNDS), new Answer.Accept());
        session.submitBatch(legs);
        session.untilTold(legs.get(2), Accepted.class);
        session.untilTold(legs.get(1), Rejected.class);
        assertThat(session.only(legs.get(1), Rejected.class).reason().code())
                .isEqualTo(Reason.Code.INSUFFICIENT_FUNDS);
        assertThat(Stream.of(legs.get(0), legs.get(2)).map(leg -> session.state(leg).state()))
                .containsOnly(OrderState.ACCEPTED);
    }

    @Test
    @Check(205)
    default void aBatchRefusedAsAWholeRejectsEveryLegInTheVenuesWords() {
        TradingSession session = session();
        session.needs(Feature.BATCH_SUBMIT);
        List<OrderRequest> legs = legs(session);
        session.venue().answerNext(Command.CREATE, new Answer.RefuseBatch());
        session.submitBatch(legs);
        for (OrderRequest leg : legs) {
            session.untilTold(leg, Rejected.class);
            Reason reason = session.only(leg, Rejected.class).reason();
            assertThat(reason.code()).isEqualTo(Reason.Code.WHOLE_BATCH);
            assertThat(reason.text()).as("the venue's words").isNotBlank();
            assertThat(session.truth(leg)).isEmpty();
        }
    }

    @Test
    @Check(68)
    default void aBatchWhoseFateIsUnknownRejectsNothing() {
        TradingSession session = session();
        session.needs(Feature.BATCH_SUBMIT);
        session.needs(ConnectorHarness.Feat.BAD_ANSWERS);
        List<OrderRequest> legs = legs(session);
        session.venue().answerNext(Command.CREATE, new Answer.TellNothing());
        session.submitBatch(legs);
        for (OrderRequest leg : legs) {
            session.patientlyTold(leg, InDoubt.class);
        }
        for (OrderRequest leg : legs) {
            session.patientlyTold(leg, Accepted.class);
        }
        session.pass(Duration.ofMinutes(5));
        for (OrderRequest leg : legs) {
            assertThat(session.told(leg, Rejected.class)).isEmpty();
            assertThat(session.received(Command.CREATE, leg)).as("creates that reached the venue").isOne();
        }
    }

    @Test
    @Check(52)
    default void ordersAreCanceledTogetherAndARefusalTouchesOnlyItsOrder() {
        TradingSession session = session();
        session.needs(new Capability.Orders(OrderType.LIMIT));
        List<OrderRequest> legs = legs(session);
        session.submitBatch(legs);
        legs.forEach(leg -> session.untilTold(leg, Accepted.class));
        session.cancel(legs.get(1));
        session.untilTold(legs.get(1), Canceled.class);
        session.cancelBatch(legs);
        session.untilTold(legs.get(0), Canceled.class);
        session.untilTold(legs.get(2), Canceled.class);
        session.untilTold(legs.get(1), CancelRejected.class);
        assertThat(session.story(legs.get(0))).containsExactly(Submitted.class, Accepted.class, PendingCancel.class,
                Canceled.class);
        assertThat(session.told(legs.get(0), CancelRejected.class)).isEmpty();
    }

    @Test
    @Check({52, 228})
    default void cancelsOfABatchReachTheVenueInOneMessage() {
        TradingSession session = session();
        session.needs(Feature.BATCH_CANCEL);
        List<OrderRequest> legs = legs(session);
        session.submitBatch(legs);
        legs.forEach(leg -> session.untilTold(leg, Accepted.class));
        int before = session.venue().messages(Command.CANCEL);
        session.cancelBatch(legs);
        legs.forEach(leg -> session.untilTold(leg, Canceled.class));
        assertThat(session.venue().messages(Command.CANCEL) - before).as("messages with cancels").isOne();
        assertThat(legs).allSatisfy(leg -> assertThat(session.received(Command.CANCEL, leg)).isOne());
    }

    private static List<OrderRequest> legs(TradingSession session) {
        return List.of(session.order(session.resting(Side.BUY)), session.order(session.resting(Side.SELL)),
                session.order(session.resting(Side.BUY)));
    }
}
