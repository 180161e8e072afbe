package dev.colibri.api.contract;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import dev.colibri.api.account.OrderReport;
import dev.colibri.api.contract.TradingVenueHarness.Answer;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.OrderEvent;
import dev.colibri.api.order.OrderEvent.Accepted;
import dev.colibri.api.order.OrderEvent.AmendRejected;
import dev.colibri.api.order.OrderEvent.Amended;
import dev.colibri.api.order.OrderEvent.CancelRejected;
import dev.colibri.api.order.OrderEvent.Canceled;
import dev.colibri.api.order.OrderEvent.Command;
import dev.colibri.api.order.OrderEvent.Filled;
import dev.colibri.api.order.OrderEvent.InDoubt;
import dev.colibri.api.order.OrderEvent.Rejected;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.OrderState;
import dev.colibri.api.order.OrderType;
import dev.colibri.api.order.Reason;
import dev.colibri.api.spi.Capability;
import dev.colibri.api.spi.Capability.Feature;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When it is not known what became of a command. Silence is not a refusal: the order stays in doubt until proof is
 * found. Found at the venue, it is accepted; it is proven never to have reached the venue when open orders, ended
 * orders and fills were all read completely, twice, the later time at least 60 seconds after the command's deadline,
 * with the venue online.
 */
interface DoubtChecks extends TradingChecks {

    @Test
    @Check(65)
    default void aLostCreateIsInDoubtAndRejectedOnlyWhenProvenNeverToHaveReachedTheVenue() {
        TradingSession session = doubting();
        session.venue().answerNext(Command.CREATE, new Answer.LoseCommand());
        long sent = session.now();
        OrderRequest order = session.place(session.resting(Side.BUY));
        session.patientlyTold(order, InDoubt.class);
        assertThat(session.only(order, InDoubt.class).command()).isEqualTo(Command.CREATE);
        assertThat(session.only(order, InDoubt.class).reason().code()).isIn(Reason.Code.TIMEOUT,
                Reason.Code.CONNECTION_LOST);
        session.patientlyTold(order, Rejected.class);
        Rejected rejected = session.only(order, Rejected.class);
        assertThat(rejected.reason().code()).isEqualTo(Reason.Code.NEVER_REACHED);
        assertThat(rejected.meta().receiveTime() - sent).as("nanoseconds until the absence was proven")
                .isGreaterThanOrEqualTo(Duration.ofSeconds(60).toNanos());
        assertNotSentAgain(session, order);
    }

    @Test
    @Check(212)
    default void absenceIsNotProvenWhileReportsFail() {
        TradingSession session = doubting();
        session.needs(ConnectorHarness.Feat.FAIL_REPORTS);
        session.venue().answerNext(Command.CREATE, new Answer.LoseCommand());
        session.venue().failReports(0);
        OrderRequest order = session.place(session.resting(Side.BUY));
        session.patientlyTold(order, InDoubt.class);
        session.pass(Duration.ofMinutes(10));
        assertThat(session.state(order).state()).as("with no report").isEqualTo(OrderState.IN_DOUBT);
        session.venue().failReports(-1);
        session.patientlyTold(order, Rejected.class);
        assertThat(session.only(order, Rejected.class).reason().code()).isEqualTo(Reason.Code.NEVER_REACHED);
    }

    @Test
    @Check({99, 212})
    default void absenceIsNotProvenWhileTheVenueIsInMaintenance() {
        TradingSession session = doubting();
        session.needs(ConnectorHarness.Feat.VENUE_STATUS);
        session.venue().answerNext(Command.CREATE, new Answer.LoseCommand());
        OrderRequest order = session.place(session.resting(Side.BUY));
        session.venue().venueStatus(VenueStatus.State.MAINTENANCE);
        session.patientlyTold(order, InDoubt.class);
        session.pass(Duration.ofMinutes(10));
        assertThat(session.state(order).state()).as("in maintenance").isEqualTo(OrderState.IN_DOUBT);
        session.venue().venueStatus(VenueStatus.State.ONLINE);
        session.patientlyTold(order, Rejected.class);
    }

    @Test
    @Check({65, 89})
    default void anOrderWhoseAnswerWasLostIsFoundByItsClientId() {
        TradingSession session = doubting();
        session.venue().answerNext(Command.CREATE, new Answer.TellNothing());
        OrderRequest order = session.place(session.resting(Side.SELL));
        session.patientlyTold(order, InDoubt.class);
        session.patientlyTold(order, Accepted.class);
        assertThat(session.only(order, Accepted.class).venueOrderId())
                .isEqualTo(session.truth(order).orElseThrow().venueOrderId());
        assertThat(session.state(order).state()).isEqualTo(OrderState.ACCEPTED);
        assertNotSentAgain(session, order);
    }

    @Test
    @Check({65, 89})
    default void anOrderWhoseAnswerWasLostAndThatHasFilledFillsOnce() {
        TradingSession session = doubting();
        session.venue().answerNext(Command.CREATE, new Answer.TellNothing());
        OrderRequest order = session.place(session.taking(Side.BUY));
        session.patientlyTold(order, InDoubt.class);
        session.patientlyTold(order, Filled.class);
        session.pass(Duration.ofMinutes(5));
        assertThat(session.told(order, Rejected.class)).isEmpty();
        assertThat(Facts.names(session.sink().fills(order.clientOrderId())))
                .isEqualTo(Facts.names(session.executions(order)));
        assertThat(session.state(order).state()).isEqualTo(OrderState.FILLED);
        assertNotSentAgain(session, order);
    }

    @Test
    @Check({65, 212})
    default void anOrderSentIntoABreakingLinkIsInDoubtAndResolvedEitherWay() {
        TradingSession session = doubting();
        session.needs(ConnectorHarness.Feat.BREAK_LINK);
        for (boolean carriedOut : new boolean[]{true, false}) {
            session.venue().answerNext(Command.CREATE, new Answer.BreakLink(carriedOut));
            OrderRequest order = session.place(session.resting(Side.BUY));
            session.patientlyTold(order, InDoubt.class);
            assertThat(session.told(order, Rejected.class)).as("rejects before there is proof").isEmpty();
            session.patientlyTold(order, carriedOut ? Accepted.class : Rejected.class);
            assertThat(session.truth(order).isPresent()).isEqualTo(carriedOut);
            assertNotSentAgain(session, order);
        }
    }

    @Test
    @Check(65)
    default void anAnswerThatOnlyTheStreamGivesIsEnough() {
        TradingSession session = doubting();
        session.venue().answerNext(Command.CREATE, new Answer.LoseAnswer());
        OrderRequest order = session.place(session.resting(Side.BUY));
        session.patientlyTold(order, Accepted.class);
        session.pass(Duration.ofMinutes(5));
        assertThat(session.told(order, Rejected.class)).isEmpty();
        assertThat(session.state(order).state()).isEqualTo(OrderState.ACCEPTED);
        assertNotSentAgain(session, order);
    }

    @Test
    @Check(65)
    default void anAnswerThatComesAfterTheDoubtEndsIt() {
        TradingSession session = doubting();
        session.venue().answerNext(Command.CREATE, new Answer.AnswerLate(Duration.ofSeconds(20)));
        OrderRequest order = session.place(session.resting(Side.BUY));
        session.patientlyTold(order, Accepted.class);
        session.pass(Duration.ofMinutes(5));
        assertThat(session.state(order).state()).isEqualTo(OrderState.ACCEPTED);
        assertThat(session.told(order, Rejected.class)).isEmpty();
    }

    @Test
    @Check(66)
    default void aLostCancelIsInDoubtUntilItsOutcomeIsProven() {
        TradingSession session = doubting();
        for (Answer answer : new Answer[]{new Answer.TellNothing(), new Answer.LoseCommand()}) {
            OrderRequest order = session.place(session.resting(Side.BUY));
            session.patientlyTold(order, Accepted.class);
            session.venue().answerNext(Command.CANCEL, answer);
            session.cancel(order);
            session.patientlyTold(order, InDoubt.class);
            assertThat(session.only(order, InDoubt.class).command()).isEqualTo(Command.CANCEL);
            assertThat(session.told(order, CancelRejected.class)).as("refusals before there is proof").isEmpty();
            untilCertain(session, order);
            assertThat(session.state(order).state() == OrderState.CANCELED).as("whether it was canceled, after %s",
                    answer).isEqualTo(session.truth(order).orElseThrow().state() == OrderState.CANCELED);
        }
    }

    @Test
    @Check(67)
    default void aLostAmendIsInDoubtUntilItsOutcomeIsProven() {
        TradingSession session = doubting();
        session.needs(Feature.AMEND_LIMIT_PRICE);
        for (Answer answer : new Answer[]{new Answer.TellNothing(), new Answer.LoseCommand()}) {
            OrderRequest order = session.place(session.resting(Side.BUY));
            session.patientlyTold(order, Accepted.class);
            session.venue().answerNext(Command.AMEND, answer);
            session.amend(order, draft -> draft.limitPrice(session.market().resting(Side.BUY, 3)));
            session.patientlyTold(order, InDoubt.class);
            assertThat(session.only(order, InDoubt.class).command()).isEqualTo(Command.AMEND);
            assertThat(session.told(order, AmendRejected.class)).as("refusals before there is proof").isEmpty();
            untilCertain(session, order);
            assertThat(session.told(order, Amended.class).size() + session.told(order, AmendRejected.class).size())
                    .as("outcomes of the amend, after %s", answer).isOne();
            assertThat(session.state(order).limitPrice()).as("price told, after %s", answer)
                    .isEqualTo(session.truth(order).map(OrderReport::terms).orElseThrow().limitPrice());
        }
    }

    @Test
    @Check(217)
    default void commandsGivenWhileTheLinkIsDownHaveAnOutcome() {
        TradingSession session = doubting();
        session.needs(ConnectorHarness.Feat.BREAK_LINK);
        OrderRequest before = session.place(session.resting(Side.BUY));
        session.untilTold(before, Accepted.class);
        OrderRequest during = session.order(session.resting(Side.SELL));
        session.whileTheLinkIsDown(() -> {
            session.submit(during);
            session.cancel(before);
            session.pass(Duration.ofSeconds(10));
        });
        session.patiently("an outcome of the order", () -> session.state(during).state().isTerminal()
                || session.state(during).state() == OrderState.ACCEPTED);
        assertThat(session.state(during).state() == OrderState.ACCEPTED).as("whether the order lives")
                .isEqualTo(session.truth(during).isPresent());
        untilCertain(session, before);
        assertThat(session.told(before, CancelRejected.class).size() + session.told(before, Canceled.class).size())
                .as("outcomes of the cancel").isOne();
        assertThat(session.state(before).state() == OrderState.CANCELED).as("whether the other was canceled")
                .isEqualTo(session.truth(before).orElseThrow().state() == OrderState.CANCELED);
    }

    private TradingSession doubting() {
        TradingSession session = session();
        session.needs(new Capability.Orders(OrderType.LIMIT));
        session.needs(ConnectorHarness.Feat.BAD_ANSWERS);
        return session;
    }

    private static void untilCertain(TradingSession session, OrderRequest order) {
        session.patiently("the end of the doubt about " + order.clientOrderId(),
                () -> session.state(order).doubts().isEmpty());
    }

    private static void assertNotSentAgain(TradingSession session, OrderRequest order) {
        session.pass(Duration.ofMinutes(5));
        assertThat(session.received(Command.CREATE, order)).as("creates that reached the venue").isLessThanOrEqualTo(1);
        Class<? extends OrderEvent> again = Rejected.class;
        assertThat(session.told(order, again).size() + session.told(order, Accepted.class).size())
                .as("outcomes of the create").isOne();
    }
}
