package dev.colibri.api.contract.fake;

import java.util.List;

import dev.colibri.api.order.Contingency;
import dev.colibri.api.order.OrderEvent.Canceled;
import dev.colibri.api.order.Reason;

/** Linked orders that are sent as if they were alone. */
final class LinkedOrderFlaws {

    static final List<TradingFlaw> ALL = List.of(
            TradingFlaw.of("an order that hangs on another is sent as if it were alone",
                    () -> unlinking(Contingency.TriggeredBy.class),
                    "anOrderSleepsUntilItsParentHasFilled", "anOrderWhoseParentEndsUnfilledEndsWithIt"),
            TradingFlaw.of("orders that cancel each other are sent as if they were alone",
                    () -> unlinking(Contingency.CancelledBy.class), "ofTwoOrdersThatCancelEachOtherOneIsLeft"),
            TradingFlaw.of("the legs of a bracket are sent as if they were alone",
                    () -> unlinking(Contingency.BracketLeg.class), "theLegsOfABracketWakeWhenItsMarketOrderHasFilled",
                    "theLegsOfABracketWakeWhenItsLimitOrderHasFilled", "theLegsOfABracketWakeWhenItsStopHasFilled"),
            TradingFlaw.of("whatever ended a linked order, it was the venue", () -> Meddling.telling(
                    event -> List.of(event instanceof Canceled canceled
                            && canceled.reason().code() == Reason.Code.CONTINGENCY
                                    ? new Canceled(event.meta(),
                                            new Reason(Reason.Code.VENUE, canceled.reason().text()))
                                    : event)),
                    "anOrderWhoseParentEndsUnfilledEndsWithIt", "ofTwoOrdersThatCancelEachOtherOneIsLeft",
                    "theLegsOfABracketWakeWhenItsMarketOrderHasFilled",
                    "theLegsOfABracketWakeWhenItsLimitOrderHasFilled", "theLegsOfABracketWakeWhenItsStopHasFilled"));

    private LinkedOrderFlaws() {}

    private static TradingSabotage unlinking(Class<? extends Contingency> kind) {
        return Meddling.placing(order -> order.contingency().filter(kind::isInstance).isPresent()
                ? OrderEdits.unlinked(order) : order);
    }
}
