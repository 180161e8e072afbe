package dev.colibri.api.contract.fake;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.colibri.api.account.AccountEvent;
import dev.colibri.api.contract.fake.ExchangeWire.Message;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.EventIds;
import dev.colibri.api.order.OrderEvent;
import dev.colibri.api.order.OrderEvent.Accepted;
import dev.colibri.api.order.OrderEvent.AmendRejected;
import dev.colibri.api.order.OrderEvent.Amended;
import dev.colibri.api.order.OrderEvent.CancelRejected;
import dev.colibri.api.order.OrderEvent.Canceled;
import dev.colibri.api.order.OrderEvent.Completed;
import dev.colibri.api.order.OrderEvent.Denied;
import dev.colibri.api.order.OrderEvent.Expired;
import dev.colibri.api.order.OrderEvent.Filled;
import dev.colibri.api.order.OrderEvent.PendingCancel;
import dev.colibri.api.order.OrderEvent.Rejected;
import dev.colibri.api.order.OrderEvent.Submitted;
import dev.colibri.api.order.OrderEvent.Triggered;
import dev.colibri.api.order.Reason;
import dev.colibri.api.spi.ExecutionSink;
import dev.colibri.api.spi.NodeContext;
import dev.colibri.api.testing.ExecutionNews;

/** Stories told wrongly. */
final class StoryFlaws {

    static final List<TradingFlaw> ALL = List.of(
            TradingFlaw.of("what is denied is told as submitted and rejected", () -> Meddling.telling(
                    event -> event instanceof Denied denied ? List.of(new Submitted(
                            OrderEdits.with(event.meta(), EventIds.submitted(event.meta().clientOrderId()))),
                            new Rejected(OrderEdits.with(event.meta(),
                                    EventIds.rejected(event.meta().clientOrderId())), denied.reason()))
                            : List.of(event)),
                    "anOptionThatIsNotDeclaredIsDenied", "aTimeInForceThatIsNotDeclaredIsDenied",
                    "anOrderThatBreaksTheInstrumentsRulesIsDenied",
                    "noNewsComesBeforeTheCommandHasReturned",
                    "aReferenceOfATriggerThatIsNotDeclaredIsDenied"),
            TradingFlaw.of("the acceptance is told after the first fill", StoryFlaws::acceptedLate,
                    "aMarketOrderIsSubmittedAcceptedAndFilled", "anAmountOfQuoteFillsInBaseAndEndsByTheVenuesWord",
                    "anOrderToFillOrKillTradesWhollyOrNotAtAll",
                    "anImmediateOrderTradesWhatThereIsAndTheRestIsCanceled",
                    "aMarketOrderThatIsImmediateOrKilledFillsWhole", "aReduceOnlyOrderClosesAPosition",
                    "anAnswerThatComesAfterEverythingChangesNothing", "anOrderIsCanceledBeforeItsAcceptanceIsKnown",
                    "aFillThatComesBeforeTheAcceptanceIsToldAfterIt"),
            TradingFlaw.of("that all of it traded is not told", () -> without(Completed.class),
                    "anAmountOfQuoteFillsInBaseAndEndsByTheVenuesWord"),
            TradingFlaw.of("an order whose time is over is told as canceled", () -> Meddling.telling(
                    event -> List.of(event instanceof Expired
                            ? new Canceled(event.meta(), new Reason(Reason.Code.VENUE, "")) : event)),
                    "anOrderWithATimeIsAcceptedWithItAndExpires"),
            TradingFlaw.of("that a trigger fired is not told", () -> without(Triggered.class),
                    "aStopLimitIsTriggeredAndThenRests", "aLimitIfTouchedIsTriggeredAndThenRests",
                    "aTrailingStopLimitFollowsTheMarketAndRestsWhenItTurns"),
            TradingFlaw.of("that a trigger fired is told of orders that become market orders", FiredTooOften::new,
                    "aStopWaitsForItsTriggerAndFillsAtTheMarket",
                    "anOrderIfTouchedWaitsForItsTriggerAndFillsAtTheMarket",
                    "aTrailingStopFollowsTheMarketAndFillsWhenItTurns"),
            TradingFlaw.of("the amended price is not told", () -> Meddling.telling(
                    event -> List.of(event instanceof Amended amended ? new Amended(event.meta(), amended.quantity(),
                            Optional.empty(), amended.triggerPrice(), Optional.empty()) : event)),
                    "aLimitPriceIsAmended", "aLostAmendIsInDoubtUntilItsOutcomeIsProven",
                    "theStateMachineTakesEveryStoryAndTheSumsAgree"),
            TradingFlaw.of("that an amend was refused is not told", () -> without(AmendRejected.class),
                    "anAmendThatTheVenueRefusesLeavesTheOrderAsItWas",
                    "aLostAmendIsInDoubtUntilItsOutcomeIsProven"),
            TradingFlaw.of("that a cancel was refused is not told", () -> without(CancelRejected.class),
                    "cancelingAnOrderThatNeverWasIsRefused", "cancelingACanceledOrderIsRefusedWithTheReason",
                    "ordersAreCanceledTogetherAndARefusalTouchesOnlyItsOrder",
                    "aLostCancelIsInDoubtUntilItsOutcomeIsProven", "commandsGivenWhileTheLinkIsDownHaveAnOutcome"),
            TradingFlaw.of("a cancel is told as done when it is sent", () -> Meddling.telling(
                    event -> event instanceof PendingCancel ? List.of(event, new Canceled(OrderEdits.with(event.meta(),
                            EventIds.canceled(event.meta().clientOrderId())),
                            new Reason(Reason.Code.USER_REQUEST, ""))) : List.of(event)),
                    "anOrderIsCanceledAndOnlyThatOne", "cancelingAllOfASideLeavesTheOther",
                    "cancelingAllOfAnAccountLeavesOtherAccountsAndForeignOrders",
                    "cancelingAllOfAnInstrumentLeavesTheOthers", "aLostCancelIsInDoubtUntilItsOutcomeIsProven",
                    "commandsGivenWhileTheLinkIsDownHaveAnOutcome",
                    "aFillThatWinsTheRaceAgainstACancelIsToldAndTheCancelRefused",
                    "anOrderIsCanceledBeforeItsAcceptanceIsKnown",
                    "aPartThatTradedBeforeTheCancelIsToldBeforeTheEnd", "aPieceOfNewsIsNamedByItsEvidence",
                    "aSecondOrderUnderALivingNameIsNotSentAndTheFirstLivesOn"),
            TradingFlaw.of("whoever ended an order, it was the user", () -> Meddling.telling(
                    event -> List.of(event instanceof Canceled canceled ? new Canceled(event.meta(),
                            new Reason(Reason.Code.USER_REQUEST, canceled.reason().text())) : event)),
                    "theDeadMansSwitchIsRecognised", "anOrderThatTheVenueEndsIsCanceledForTheVenuesReason",
                    "theLegsOfABracketWakeWhenItsMarketOrderHasFilled",
                    "theLegsOfABracketWakeWhenItsLimitOrderHasFilled",
                    "theLegsOfABracketWakeWhenItsStopHasFilled",
                    "anOrderWhoseParentEndsUnfilledEndsWithIt",
                    "ofTwoOrdersThatCancelEachOtherOneIsLeft"),
            TradingFlaw.of("why an order was refused is not told", () -> Meddling.telling(
                    event -> List.of(event instanceof Rejected rejected ? new Rejected(event.meta(),
                            new Reason(Reason.Code.VENUE, rejected.reason().text())) : event)),
                    "aBatchRefusedAsAWholeRejectsEveryLegInTheVenuesWords", "aRefusedLegIsRejectedAlone",
                    "everyRefusalKeepsItsReasonAndTheVenuesWords", "whenTheLimitOfOrdersIsUsedUpACancelStillPasses",
                    "aPostOnlyOrderThatWouldTakeIsRejectedForThat",
                    "aReduceOnlyOrderWithoutPositionIsRejectedForThat",
                    "maintenanceIsShownAndRefusesOrdersForTheMarketsStatus",
                    "aLostCreateIsInDoubtAndRejectedOnlyWhenProvenNeverToHaveReachedTheVenue",
                    "absenceIsNotProvenWhileReportsFail",
                    "theDeadlineOfAnOrderReachesTheVenueAndIsTheReasonWhenItHasPassed"),
            TradingFlaw.of("the exchange's words are not told", () -> Meddling.telling(
                    event -> List.of(event instanceof Rejected rejected ? new Rejected(event.meta(),
                            new Reason(rejected.reason().code(), "")) : event)),
                    "aBatchRefusedAsAWholeRejectsEveryLegInTheVenuesWords",
                    "everyRefusalKeepsItsReasonAndTheVenuesWords"),
            TradingFlaw.of("maintenance is not understood", () -> Meddling.understanding(
                    message -> List.of(message instanceof Message.Status status
                            ? new Message.Status(VenueStatus.State.ONLINE, status.time()) : message)),
                    "maintenanceIsShownAndRefusesOrdersForTheMarketsStatus",
                    "absenceIsNotProvenWhileTheVenueIsInMaintenance"),
            TradingFlaw.of("that the dead-man's switch fired is not told", () -> Meddling.tellingOfAccounts(
                    event -> event instanceof AccountEvent.DeadManFired ? List.of() : List.of(event)),
                    "theDeadMansSwitchIsRecognised"));

    private StoryFlaws() {}

    private static TradingSabotage without(Class<? extends OrderEvent> kind) {
        return Meddling.telling(event -> kind.isInstance(event) ? List.of() : List.of(event));
    }

    /** Takes a while to understand acceptances. */
    private static TradingSabotage acceptedLate() {
        return new TradingSabotage() {
            @Override
            void tell(ExecutionNews news, ExecutionSink sink, NodeContext node) {
                if (news instanceof ExecutionNews.OfOrder(Accepted accepted)) {
                    node.timers().after(Duration.ofMillis(3), () -> sink.onOrder(new Accepted(
                            OrderEdits.received(accepted.meta(), node.clock().nanos()), accepted.venueOrderId())));
                } else {
                    super.tell(news, sink, node);
                }
            }
        };
    }

    /** Says of every waiting order that it was triggered. */
    private static final class FiredTooOften extends TradingSabotage {
        private final Set<ClientOrderId> waiting = new LinkedHashSet<>();

        @Override
        ExchangeWire wire(ExchangeWire honest, NodeContext node) {
            return Meddling.placing(order -> {
                if (order.type().isTriggered() && !order.type().hasTriggeredState()) {
                    waiting.add(order.clientOrderId());
                }
                return order;
            }).wire(honest, node);
        }

        @Override
        List<? extends OrderEvent> told(OrderEvent event) {
            return event instanceof Filled filled && waiting.remove(event.meta().clientOrderId())
                    ? List.of(new Triggered(OrderEdits.with(event.meta(),
                            EventIds.triggered(filled.fill().venueOrderId()))), event)
                    : List.of(event);
        }
    }
}
