package dev.colibri.api.contract.fake;

import java.util.List;
import java.util.Optional;

import io.vertx.core.Future;

import dev.colibri.api.contract.fake.ExchangeWire.Leg;
import dev.colibri.api.model.Price;
import dev.colibri.api.order.AmendRequest;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.OrderSize;
import dev.colibri.api.order.OrderTerms;
import dev.colibri.api.order.OrderType;
import dev.colibri.api.order.TimeInForce;
import dev.colibri.api.spi.Capability;

/** Orders that reach the exchange as others than were meant, or should not have reached it. */
final class OrderFlaws {

    static final List<TradingFlaw> ALL = List.of(
            TradingFlaw.of("an immediate market order is sent as a limit order at the last price",
                    () -> Meddling.placing(OrderFlaws::limited),
                    "aMarketOrderThatIsImmediateOrKilledFillsWhole"),
            TradingFlaw.of("the time in force is not sent",
                    () -> Meddling.placing(order -> order.type() == OrderType.LIMIT
                            ? OrderEdits.with(order, TimeInForce.GTC) : order),
                    "anOrderToFillOrKillTradesWhollyOrNotAtAll",
                    "anImmediateOrderTradesWhatThereIsAndTheRestIsCanceled",
                    "anOrderWithATimeIsAcceptedWithItAndExpires"),
            TradingFlaw.of("an amount of quote is sent as an amount of base",
                    () -> Meddling.placing(order -> OrderEdits.with(order, order.terms(),
                            OrderSize.of(order.size().amount()))),
                    "anAmountOfQuoteFillsInBaseAndEndsByTheVenuesWord"),
            TradingFlaw.of("a limit price is sent a tick too high", () -> Meddling.placing(OrderFlaws::dearer),
                    "theVenueGetsTheOrderThatWasMeant", "aLostAmendIsInDoubtUntilItsOutcomeIsProven",
                    "theStateMachineTakesEveryStoryAndTheSumsAgree"),
            TradingFlaw.of("post-only is not sent",
                    () -> Meddling.placing(order -> OrderEdits.plain(order, false, order.reduceOnly())),
                    "aPostOnlyOrderThatDoesNotTakeRests", "aPostOnlyOrderThatWouldTakeIsRejectedForThat"),
            TradingFlaw.of("reduce-only is not sent",
                    () -> Meddling.placing(order -> OrderEdits.plain(order, order.postOnly(), false)),
                    "aReduceOnlyOrderClosesAPosition", "aReduceOnlyOrderWithoutPositionIsRejectedForThat"),
            TradingFlaw.of("what is not declared is sent all the same", () -> Meddling.declaring(List.of(
                    new Capability.Orders(OrderType.LIMIT), new Capability.Orders(OrderType.MARKET),
                    new Capability.Lifetime(OrderType.LIMIT, TimeInForce.GTC))),
                    "anAmendThatIsNotDeclaredIsRefusedAndNotSent", "anOptionThatIsNotDeclaredIsDenied",
                    "aTypeThatIsNotDeclaredIsDenied", "aTimeInForceThatIsNotDeclaredIsDenied"),
            TradingFlaw.of("prices are not checked against the tick", OrderFlaws::unchecked,
                    "anOrderThatBreaksTheInstrumentsRulesIsDenied"),
            TradingFlaw.of("an amend loses its trigger price", () -> Meddling.sending(OrderFlaws::untriggered),
                    "aTriggerPriceIsAmendedAndOneOrderWaits"),
            TradingFlaw.of("an amend loses its quantity", () -> Meddling.sending(OrderFlaws::sameQuantity),
                    "aQuantityIsAmended"));

    private OrderFlaws() {}

    private static OrderRequest limited(OrderRequest order) {
        return order.type() == OrderType.MARKET && order.timeInForce() == TimeInForce.IOC
                ? OrderEdits.with(order, new OrderTerms.Limit(Price.of("50000")), order.size()) : order;
    }

    private static OrderRequest dearer(OrderRequest order) {
        return order.terms() instanceof OrderTerms.Limit(var price)
                ? OrderEdits.with(order, new OrderTerms.Limit(price.plus(Price.of("0.5"))), order.size()) : order;
    }

    private static TradingSabotage unchecked() {
        return new TradingSabotage() {
            @Override
            FakeWire listings(FakeWire honest) {
                return new ForwardingWire(honest) {
                    @Override
                    public Future<List<FakeListing>> listings() {
                        return honest.listings().map(rows -> rows.stream().map(row -> row.withTick("0.000000000001"))
                                .toList());
                    }
                };
            }
        };
    }

    private static Leg untriggered(Leg leg) {
        if (leg instanceof Leg.Amend(var change) && change.triggerPrice().isPresent()) {
            return new Leg.Amend(new AmendRequest(change.clientOrderId(), change.venueOrderId(), change.account(),
                    change.instrument(), change.quantity(), change.triggerPrice(), Optional.empty(),
                    change.display(), change.deadline()));
        }
        return leg;
    }

    private static Leg sameQuantity(Leg leg) {
        if (leg instanceof Leg.Amend(var change) && change.quantity().isPresent()) {
            return new Leg.Amend(new AmendRequest(change.clientOrderId(), change.venueOrderId(), change.account(),
                    change.instrument(), Optional.empty(), change.limitPrice(),
                    Optional.of(Price.of("50000")), change.display(), change.deadline()));
        }
        return leg;
    }
}
