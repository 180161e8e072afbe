package dev.colibri.api.contract;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.colibri.api.account.OrderReport;
import dev.colibri.api.contract.TradingVenueHarness.Answer;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.OrderEvent.Accepted;
import dev.colibri.api.order.OrderEvent.Command;
import dev.colibri.api.order.OrderEvent.Denied;
import dev.colibri.api.order.OrderEvent.Rejected;
import dev.colibri.api.order.OrderEvent.Submitted;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.OrderType;
import dev.colibri.api.order.PriceSpec;
import dev.colibri.api.order.Reason;
import dev.colibri.api.order.SelfTradeMode;
import dev.colibri.api.order.Trigger;
import dev.colibri.api.order.TriggerReference;
import dev.colibri.api.order.draft.LimitDraft;
import dev.colibri.api.order.draft.OrderDraft;
import dev.colibri.api.spi.Capability;
import dev.colibri.api.spi.Capability.Feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What an order can say beside its terms, and that the venue hears it. */
interface OptionChecks extends TradingChecks {

    @Test
    @Check({60, 221})
    default void theLeverageOfAnOrderReachesTheVenueAndNoOtherOrderGetsIt() {
        TradingSession session = session();
        session.needs(Feature.LEVERAGE);
        OrderRequest order = session.place(limit(session).leverage(2));
        OrderRequest plain = session.place(limit(session));
        session.untilTold(order, Accepted.class);
        session.untilTold(plain, Accepted.class);
        assertThat(session.venue().particulars(order.clientOrderId()).leverage()).as("leverage at the venue")
                .hasValueSatisfying(told -> assertThat(told).isEqualByComparingTo(BigDecimal.TWO));
        assertThat(session.venue().particulars(plain.clientOrderId()).leverage()).as("leverage of an order without")
                .isEmpty();
    }

    @Test
    @Check({60, 222})
    default void theSelfTradeModeOfAnOrderReachesTheVenueOrIsDenied() {
        TradingSession session = session();
        session.needs(Feature.SELF_TRADE_MODE);
        int known = 0;
        for (SelfTradeMode mode : SelfTradeMode.values()) {
            OrderRequest order = session.place(limit(session).selfTrade(mode));
            session.node().until("an outcome of an order with " + mode, () -> !session.told(order, Accepted.class)
                    .isEmpty() || !session.told(order, Denied.class).isEmpty());
            if (session.told(order, Denied.class).isEmpty()) {
                assertThat(mode == SelfTradeMode.VENUE_DEFAULT
                        || session.venue().particulars(order.clientOrderId()).selfTradeMode() == mode)
                        .as("%s at the venue", mode).isTrue();
                known++;
            } else {
                assertThat(session.only(order, Denied.class).reason().code()).as("reason against %s", mode)
                        .isEqualTo(Reason.Code.UNSUPPORTED);
            }
        }
        assertThat(known).as("modes that the venue knows, with its own").isGreaterThan(1);
    }

    @Test
    @Check({60, 223})
    default void theDeadlineOfAnOrderReachesTheVenueAndIsTheReasonWhenItHasPassed() {
        TradingSession session = session();
        session.needs(Feature.DEADLINE);
        Duration allowance = Duration.ofSeconds(5);
        Instant before = EventTime.instant(session.now());
        OrderRequest order = session.place(limit(session).deadline(allowance));
        session.untilTold(order, Accepted.class);
        Instant after = EventTime.instant(session.now());
        Duration clocksMayDiffer = Duration.ofSeconds(1);
        assertThat(session.venue().particulars(order.clientOrderId()).deadline()).as("deadline at the venue")
                .hasValueSatisfying(told -> assertThat(told).isBetween(
                        before.plus(allowance).minus(clocksMayDiffer), after.plus(allowance).plus(clocksMayDiffer)));
        session.venue().answerNext(Command.CREATE, new Answer.Refuse(Reason.Code.DEADLINE_PASSED));
        OrderRequest late = session.place(limit(session).deadline(allowance));
        session.untilTold(late, Rejected.class);
        assertThat(session.story(late)).containsExactly(Submitted.class, Rejected.class);
        assertThat(session.only(late, Rejected.class).reason().code()).isEqualTo(Reason.Code.DEADLINE_PASSED);
    }

    @Test
    @Check({36, 224})
    default void everyDeclaredReferenceOfATriggerReachesTheVenue() {
        TradingSession session = session();
        session.needs(new Capability.Orders(OrderType.STOP_MARKET));
        List<TriggerReference> declared = Arrays.stream(TriggerReference.values())
                .filter(reference -> session.declares(new Capability.Triggering(reference))).toList();
        assertThat(declared).as("references, where there are stops").isNotEmpty();
        for (TriggerReference reference : declared) {
            OrderRequest order = session.place(stop(session, reference));
            session.untilTold(order, Accepted.class);
            assertThat(session.truth(order)).map(OrderReport::terms).isEqualTo(Optional.of(order.terms()));
        }
    }

    @Test
    @Check({63, 224})
    default void aReferenceOfATriggerThatIsNotDeclaredIsDenied() {
        TradingSession session = session();
        session.needs(new Capability.Orders(OrderType.STOP_MARKET));
        List<OrderDraft> drafts = new ArrayList<>();
        for (TriggerReference reference : TriggerReference.values()) {
            if (!session.declares(new Capability.Triggering(reference))) {
                drafts.add(stop(session, reference));
            }
        }
        assumeTrue(!drafts.isEmpty(), () -> "all references are declared for " + session.venue().product());
        for (OrderDraft draft : drafts) {
            OrderRequest order = session.place(draft);
            session.untilTold(order, Denied.class);
            assertThat(session.only(order, Denied.class).reason().code()).isEqualTo(Reason.Code.UNSUPPORTED);
        }
        assertThat(session.venue().received(Command.CREATE)).as("creates that reached the venue").isEmpty();
    }

    private static LimitDraft limit(TradingSession session) {
        return OrderDraft.limit(session.venue().instrument(), Side.BUY, session.market().quantity(),
                session.market().resting(Side.BUY));
    }

    private static OrderDraft stop(TradingSession session, TriggerReference reference) {
        VenueMarket market = session.market();
        return OrderDraft.stopMarket(market.instrument(), Side.SELL, market.quantity(),
                new Trigger(PriceSpec.at(market.below(4)), reference));
    }
}
