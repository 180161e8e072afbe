package dev.colibri.api.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.colibri.api.market.TradeId;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.LiquiditySide;
import dev.colibri.api.model.Money;
import dev.colibri.api.testing.OrderNews;
import dev.colibri.api.testing.Orders;

import static org.assertj.core.api.Assertions.assertThat;

/** What a second telling of one execution does: it completes the first one, repeats it, or cannot be true. */
class FillToldAgainTest {
    private static final Money FEE = money("0.2", "USD");
    private static final Money BASE_FEE = money("0.001", "BTC");
    private static final TradeId TRADE = new TradeId(0, 77);

    private final ToldOrder told = new ToldOrder(Orders.limit());
    private final OrderNews news = told.news();
    private final OrderStateMachine machine = told.machine();
    private final Order order = machine.order();
    private final FillParts bare = FillParts.of(news.fill("E1", "0.5", "100")).liquidity(Optional.empty());

    @Test
    void aFeeThatIsToldLaterCompletesTheFillAndIsPaidOnce() {
        told.live();
        machine.apply(news.filled(bare.fill()));
        ApplyResult.FillCompleted completed = completed(bare.fees(FEE));

        assertThat(completed.before()).isEqualTo(bare.fill());
        assertThat(completed.newFees()).containsExactly(FEE);
        assertThat(order.fees()).containsExactly(FEE);
        assertThat(order.fill(bare.fill().executionId())).contains(bare.fees(FEE).fill());
        assertThat(machine.apply(news.filled(bare.fees(FEE).fill()))).isEqualTo(new ApplyResult.Duplicate());
        assertThat(order.fees()).containsExactly(FEE);
    }

    @Test
    void whatTradedCountsOnceHoweverOftenAFillIsCompleted() {
        told.live();
        machine.apply(news.filled(bare.fill()));
        completed(bare.fees(FEE));
        completed(bare.fees(FEE).liquidity(Optional.of(LiquiditySide.TAKER)));

        assertThat(order.filled()).isEqualTo(bare.fill().quantity());
        assertThat(order.cost()).isEqualByComparingTo("50");
        assertThat(order.fills()).containsExactly(
                bare.fees(FEE).liquidity(Optional.of(LiquiditySide.TAKER)).fill());
        assertThat(order.state()).isEqualTo(OrderState.PARTIALLY_FILLED);
    }

    @Test
    void theSideOfTheTradeThatIsToldLaterCompletesTheFill() {
        told.live();
        machine.apply(news.filled(bare.fees(FEE).fill()));
        ApplyResult.FillCompleted completed = completed(bare.liquidity(Optional.of(LiquiditySide.MAKER)));

        assertThat(completed.newFees()).isEmpty();
        assertThat(completed.after()).isEqualTo(bare.fees(FEE).liquidity(Optional.of(LiquiditySide.MAKER)).fill());
        assertThat(order.fees()).containsExactly(FEE);
    }

    @Test
    void aFeeInAFurtherAssetIsAddedToTheOneThatIsKnown() {
        told.live();
        machine.apply(news.filled(bare.fees(FEE).fill()));

        assertThat(completed(bare.fees(BASE_FEE, FEE)).newFees()).containsExactly(BASE_FEE);
        assertThat(order.fees()).containsExactly(BASE_FEE, FEE);
        assertThat(machine.apply(news.filled(bare.fees(FEE).fill()))).as("less than is known")
                .isEqualTo(new ApplyResult.Duplicate());
    }

    @Test
    void thePublicTradeAndOurIdThatAreToldLaterCompleteTheFill() {
        told.live();
        machine.apply(news.filled(bare.withoutClientOrderId().fill()));

        assertThat(completed(bare.withoutClientOrderId().trade(TRADE)).after().tradeId()).contains(TRADE);
        assertThat(completed(bare).after()).isEqualTo(bare.trade(TRADE).fill());
    }

    @Test
    void aFeeOfZeroIsAFeeThatIsKnown() {
        told.live();
        machine.apply(news.filled(bare.fill()));

        assertThat(completed(bare.fees(money("0", "USD"))).newFees()).containsExactly(money("0.00", "USD"));
        refused(bare.fees(FEE), "0.2 USD", "0 USD");
    }

    @Test
    void anotherFeeThanTheOneThatIsKnownIsRefused() {
        told.live();
        machine.apply(news.filled(bare.fees(FEE).fill()));

        refused(bare.fees(money("0.3", "USD")), "E1", "0.3 USD", "0.2 USD");
        refused(bare.fees(BASE_FEE), "0.001 BTC", "0.2 USD");
        refused(bare.fees(BASE_FEE, money("0.3", "USD")), "0.3 USD");
        assertThat(order.fees()).containsExactly(FEE);
    }

    @Test
    void anotherSideOfTheTradeThanTheOneThatIsKnownIsRefused() {
        told.live();
        machine.apply(news.filled(bare.liquidity(Optional.of(LiquiditySide.MAKER)).fill()));

        refused(bare.liquidity(Optional.of(LiquiditySide.TAKER)), "E1", "TAKER", "MAKER");
    }

    @Test
    void anotherPublicTradeThanTheOneThatIsKnownIsRefused() {
        told.live();
        machine.apply(news.filled(bare.trade(TRADE).fill()));

        refused(bare.trade(new TradeId(0, 78)), "E1", "78", "77");
    }

    @Test
    void anExecutionThatIsToldOfAnotherVenueOrderIsRefused() {
        told.live();
        machine.apply(news.filled(bare.fill()));

        refused(bare.of(new VenueOrderId("OTHER")), "E1", "OTHER", news.venueOrderId().value());
    }

    @Test
    void anExecutionThatIsToldUnderAnotherNameOfItsOrderIsKnown() {
        told.live();
        OrderEvent.Amended amended = news.amended("2");
        VenueOrderId next = new VenueOrderId("NEXT");
        machine.apply(new OrderEvent.Amended(amended.meta(), amended.quantity(), amended.limitPrice(),
                amended.triggerPrice(), Optional.of(next)));
        machine.apply(news.filled(bare.of(next).fill()));

        assertThat(machine.apply(news.filled(bare.fill()))).isEqualTo(new ApplyResult.Duplicate());
        assertThat(completed(bare.fees(FEE)).after().venueOrderId()).as("the name told first").isEqualTo(next);
    }

    @Test
    void nothingOfAWordThatCannotBeTrueIsBelieved() {
        told.live();
        machine.apply(news.filled(bare.fees(FEE).fill()));
        OrderSnapshot before = order.snapshot();

        refused(bare.fees(money("9", "USD")).liquidity(Optional.of(LiquiditySide.TAKER)), "9 USD");
        assertThat(order.snapshot()).isEqualTo(before);
    }

    @Test
    void anEndedOrdersFillIsCompletedAndTheOrderStaysEnded() {
        told.live();
        machine.apply(news.filled(bare.fill()));
        machine.apply(news.canceled());

        assertThat(completed(bare.fees(FEE)).newFees()).containsExactly(FEE);
        assertThat(order.state()).isEqualTo(OrderState.CANCELED);
    }

    private ApplyResult.FillCompleted completed(FillParts again) {
        ApplyResult result = machine.apply(news.filled(again.fill()));
        assertThat(result).isInstanceOf(ApplyResult.FillCompleted.class);
        ApplyResult.FillCompleted completed = (ApplyResult.FillCompleted) result;
        assertThat(order.fill(again.fill().executionId())).contains(completed.after());
        return completed;
    }

    private void refused(FillParts again, String... words) {
        assertThat(machine.apply(news.filled(again.fill()))).isInstanceOfSatisfying(ApplyResult.Refused.class,
                refused -> assertThat(refused.why()).contains(words));
    }

    private static Money money(String amount, String asset) {
        return new Money(new BigDecimal(amount), Asset.of(asset));
    }

    /** A fill of which parts are exchanged for others. */
    private record FillParts(Fill fill) {

        static FillParts of(Fill fill) {
            return new FillParts(fill);
        }

        FillParts fees(Money... fees) {
            return with(fill.clientOrderId(), fill.venueOrderId(), fill.liquidity(), List.of(fees), fill.tradeId());
        }

        FillParts liquidity(Optional<LiquiditySide> side) {
            return with(fill.clientOrderId(), fill.venueOrderId(), side, fill.fees(), fill.tradeId());
        }

        FillParts trade(TradeId trade) {
            return with(fill.clientOrderId(), fill.venueOrderId(), fill.liquidity(), fill.fees(), Optional.of(trade));
        }

        FillParts of(VenueOrderId id) {
            return with(fill.clientOrderId(), id, fill.liquidity(), fill.fees(), fill.tradeId());
        }

        FillParts withoutClientOrderId() {
            return with(Optional.empty(), fill.venueOrderId(), fill.liquidity(), fill.fees(), fill.tradeId());
        }

        private FillParts with(Optional<ClientOrderId> ours, VenueOrderId venues, Optional<LiquiditySide> side,
                List<Money> fees, Optional<TradeId> trade) {
            return new FillParts(new Fill(fill.executionId(), ours, venues, fill.account(), fill.instrument(),
                    fill.side(), fill.price(), fill.quantity(), side, fees, trade, fill.origin(), fill.eventTime(),
                    fill.receiveTime()));
        }
    }
}
