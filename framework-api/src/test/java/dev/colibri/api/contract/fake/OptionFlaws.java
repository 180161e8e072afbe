package dev.colibri.api.contract.fake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dev.colibri.api.contract.fake.ExchangeWire.Leg;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.order.AmendRequest;
import dev.colibri.api.order.OrderEvent.Amended;
import dev.colibri.api.order.OrderEvent.Rejected;
import dev.colibri.api.order.OrderEvent.Restated;
import dev.colibri.api.order.OrderTerms;
import dev.colibri.api.order.PriceSpec;
import dev.colibri.api.order.Reason;
import dev.colibri.api.order.SelfTradeMode;
import dev.colibri.api.order.Trigger;
import dev.colibri.api.order.TriggerReference;
import dev.colibri.api.spi.Capability;

/** What an order says beside its price and size, and that gets lost or is told wrongly. */
final class OptionFlaws {

    static final List<TradingFlaw> ALL = List.of(
            TradingFlaw.of("the display quantity is not sent", () -> Meddling.placing(OrderEdits::whole),
                    "anIcebergFillsPieceByPiece"),
            TradingFlaw.of("a new display quantity is not sent", () -> Meddling.sending(OptionFlaws::asShown),
                    "aDisplayQuantityIsAmended"),
            TradingFlaw.of("leverage is not sent", () -> Meddling.placing(order -> OrderEdits.with(order,
                    Optional.empty(), order.selfTradeMode(), order.deadline())),
                    "theLeverageOfAnOrderReachesTheVenueAndNoOtherOrderGetsIt"),
            TradingFlaw.of("leverage is sent with every order", () -> Meddling.placing(order -> OrderEdits.with(order,
                    Optional.of(BigDecimal.TWO), order.selfTradeMode(), order.deadline())),
                    "theLeverageOfAnOrderReachesTheVenueAndNoOtherOrderGetsIt"),
            TradingFlaw.of("the self-trade mode is not sent", () -> Meddling.placing(order -> OrderEdits.with(order,
                    order.leverage(), SelfTradeMode.VENUE_DEFAULT, order.deadline())),
                    "theSelfTradeModeOfAnOrderReachesTheVenueOrIsDenied"),
            TradingFlaw.of("the deadline is not sent", () -> Meddling.placing(order -> OrderEdits.with(order,
                    order.leverage(), order.selfTradeMode(), Optional.empty())),
                    "theDeadlineOfAnOrderReachesTheVenueAndIsTheReasonWhenItHasPassed"),
            TradingFlaw.of("the deadline is sent in milliseconds and taken for seconds",
                    () -> Meddling.placing(order -> OrderEdits.with(order, order.leverage(), order.selfTradeMode(),
                            order.deadline().map(allowed -> allowed.multipliedBy(1000)))),
                    "theDeadlineOfAnOrderReachesTheVenueAndIsTheReasonWhenItHasPassed"),
            TradingFlaw.of("a passed deadline is told as the venue's own decision", () -> Meddling.telling(
                    event -> List.of(event instanceof Rejected rejected
                            && rejected.reason().code() == Reason.Code.DEADLINE_PASSED
                                    ? new Rejected(event.meta(),
                                            new Reason(Reason.Code.VENUE, rejected.reason().text()))
                                    : event)),
                    "theDeadlineOfAnOrderReachesTheVenueAndIsTheReasonWhenItHasPassed"),
            TradingFlaw.of("every trigger watches the last price", () -> terms(OptionFlaws::watchingLast),
                    "everyDeclaredReferenceOfATriggerReachesTheVenue"),
            TradingFlaw.of("what a trigger watches is not looked at", OptionFlaws::anyReference,
                    "aReferenceOfATriggerThatIsNotDeclaredIsDenied"),
            TradingFlaw.of("a distance in percent is sent as an amount", () -> terms(OptionFlaws::unitless),
                    "aTrailingStopFollowsTheMarketAndFillsWhenItTurns",
                    "aTrailingStopLimitFollowsTheMarketAndRestsWhenItTurns"),
            TradingFlaw.of("a trailing stop is sent with its limit at the trigger", () -> terms(
                    terms -> terms instanceof OrderTerms.TrailingStopLimit(var distance, var offset, var reference)
                            ? new OrderTerms.TrailingStopLimit(distance, PriceSpec.offset(BigDecimal.ZERO), reference)
                            : terms),
                    "aTrailingStopLimitFollowsTheMarketAndRestsWhenItTurns"),
            TradingFlaw.of("where a trigger trailed to is not told", () -> Meddling.telling(
                    event -> event instanceof Restated ? List.of() : List.of(event)),
                    "aTrailingStopFollowsTheMarketAndFillsWhenItTurns",
                    "aTrailingStopLimitFollowsTheMarketAndRestsWhenItTurns"),
            TradingFlaw.of("where a trigger trailed to is told as an amend", () -> Meddling.telling(
                    event -> List.of(event instanceof Restated moved ? new Amended(event.meta(), moved.quantity(),
                            moved.limitPrice(), moved.triggerPrice(), Optional.empty()) : event)),
                    "aTrailingStopFollowsTheMarketAndFillsWhenItTurns",
                    "aTrailingStopLimitFollowsTheMarketAndRestsWhenItTurns"));

    private OptionFlaws() {}

    private static TradingSabotage terms(UnaryOperator<OrderTerms> edit) {
        return Meddling.placing(order -> OrderEdits.with(order, edit.apply(order.terms()), order.size()));
    }

    private static Leg asShown(Leg leg) {
        return leg instanceof Leg.Amend(var change) && change.display().isPresent()
                ? new Leg.Amend(new AmendRequest(change.clientOrderId(), change.venueOrderId(), change.account(),
                        change.instrument(), change.quantity(), change.limitPrice(), change.triggerPrice(),
                        Optional.of(Quantity.of("0.02")), change.deadline()))
                : leg;
    }

    private static OrderTerms watchingLast(OrderTerms terms) {
        return terms instanceof OrderTerms.StopMarket(var trigger)
                ? new OrderTerms.StopMarket(new Trigger(trigger.price(), TriggerReference.LAST)) : terms;
    }

    private static OrderTerms unitless(OrderTerms terms) {
        return switch (terms) {
            case OrderTerms.TrailingStopMarket(var distance, var reference) ->
                    new OrderTerms.TrailingStopMarket(PriceSpec.offset(distance.value()), reference);
            case OrderTerms.TrailingStopLimit(var distance, var offset, var reference) ->
                    new OrderTerms.TrailingStopLimit(PriceSpec.offset(distance.value()), offset, reference);
            default -> terms;
        };
    }

    private static TradingSabotage anyReference() {
        return new TradingSabotage() {
            @Override
            List<Capability> abilities() {
                List<Capability> all = new ArrayList<>(ExchangeSettings.everything());
                all.add(new Capability.Triggering(TriggerReference.INDEX));
                return all;
            }

            @Override
            List<Capability> declared() {
                return ExchangeSettings.everything();
            }
        };
    }
}
