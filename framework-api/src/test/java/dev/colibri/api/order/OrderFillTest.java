package dev.colibri.api.order;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.Money;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.testing.OrderNews;
import dev.colibri.api.testing.Orders;

import static org.assertj.core.api.Assertions.assertThat;

/** What fills do to an order, in whatever state they find it. */
class OrderFillTest {
    private final ToldOrder told = new ToldOrder(Orders.limit());
    private final OrderNews news = told.news();
    private final OrderStateMachine machine = told.machine();
    private final Order order = machine.order();

    @Test
    void aLimitOrderRestsTradesInTwoPiecesAndIsFilled() {
        told.apply(news.submitted(), OrderState.SUBMITTED);
        told.apply(news.accepted(), OrderState.ACCEPTED);
        told.apply(news.filled("E1", "0.5", "100"), OrderState.PARTIALLY_FILLED);
        assertThat(order.leaves()).isEqualTo(Quantity.of("1.5"));
        ApplyResult.Applied last = told.apply(news.filled("E2", "1.5", "98"), OrderState.FILLED);

        assertThat(last.from()).isEqualTo(OrderState.PARTIALLY_FILLED);
        assertThat(last.late()).isFalse();
        assertThat(last.alarms()).isEmpty();
        assertThat(order.filled()).isEqualTo(Quantity.of("2"));
        assertThat(order.cost()).isEqualByComparingTo("197");
        assertThat(order.averagePrice()).hasValueSatisfying(
                average -> assertThat(average).isEqualByComparingTo("98.5"));
        assertThat(order.venueOrderId()).contains(news.venueOrderId());
        assertThat(order.isOpen()).isFalse();
    }

    @Test
    void anAverageThatNeverEndsIsToldToThirtyFourDigits() {
        told.live();
        machine.apply(news.filled("E1", "1", "100"));
        machine.apply(news.filled("E2", "0.5", "101"));

        assertThat(order.averagePrice()).contains(new BigDecimal("100.3333333333333333333333333333333"));
        assertThat(order.cost()).isEqualByComparingTo("150.5");
    }

    @Test
    void feesAreSummedForEachAssetAndARebateIsNegative() {
        told.live();
        machine.apply(news.filled(withFees(news.fill("E1", "0.5", "100"), money("0.2", "USD"), money("0.001", "BTC"))));
        machine.apply(news.filled(withFees(news.fill("E2", "0.5", "100"), money("-0.3", "USD"))));

        assertThat(order.fees()).containsExactly(money("0.001", "BTC"), money("-0.1", "USD"));
    }

    @Test
    void aFillBeforeTheAcknowledgementCountsAndTheAcknowledgementIsKnown() {
        machine.apply(news.submitted());
        told.apply(news.filled("E1", "0.5", "100"), OrderState.PARTIALLY_FILLED);

        assertThat(machine.apply(news.accepted())).isEqualTo(new ApplyResult.Duplicate());
        assertThat(order.state()).isEqualTo(OrderState.PARTIALLY_FILLED);
        assertThat(order.venueOrderId()).contains(news.venueOrderId());
    }

    @Test
    void theSameFillOnTwoRoadsCountsOnce() {
        told.live();
        machine.apply(news.filled("E1", "0.5", "100"));
        OrderEvent.Filled otherRoad = (OrderEvent.Filled) RenamedEvent.of(news.filled("E1", "0.50", "100.0"),
                new EventId("rest:E1"));

        assertThat(machine.apply(otherRoad)).isEqualTo(new ApplyResult.Duplicate());
        assertThat(order.filled()).isEqualTo(Quantity.of("0.5"));
        assertThat(order.fills()).hasSize(1);
    }

    @Test
    void aFillToldOnceMoreWithOtherFiguresIsRefused() {
        told.live();
        machine.apply(news.filled("E1", "0.5", "100"));

        assertThat(machine.apply(news.filled("E1", "0.6", "100"))).isInstanceOfSatisfying(ApplyResult.Refused.class,
                refused -> assertThat(refused.why()).contains("E1").contains("0.6 at 100").contains("0.5 at 100"));
        assertThat(order.filled()).isEqualTo(Quantity.of("0.5"));
    }

    @Test
    void aFillAfterTheCancelIsLateAndCounts() {
        told.live();
        machine.apply(news.canceled());
        ApplyResult.Applied late = told.apply(news.filled("E1", "0.5", "100"), OrderState.CANCELED);

        assertThat(late.late()).isTrue();
        assertThat(((OrderEvent.Filled) late.event()).late()).isTrue();
        assertThat(late.alarms()).isEmpty();
        assertThat(order.filled()).isEqualTo(Quantity.of("0.5"));
        assertThat(order.exposure().isZero()).isTrue();
    }

    @Test
    void aCanceledOrderStaysCanceledWhenLateFillsMakeItFull() {
        told.live();
        machine.apply(news.canceled());
        assertThat(told.apply(news.filled("E1", "2", "100"), OrderState.CANCELED).alarms()).isEmpty();
        assertThat(order.leaves().isZero()).isTrue();
    }

    @Test
    void aFillOfARejectedOrderCountsAndRaisesAnAlarm() {
        machine.apply(news.submitted());
        machine.apply(news.rejected());
        ApplyResult.Applied late = told.apply(news.filled("E1", "0.5", "100"), OrderState.REJECTED);

        assertThat(late.late()).isTrue();
        assertThat(late.alarms()).containsExactly(IntegrityAlarm.FILL_AFTER_REJECTION);
        assertThat(order.filled()).isEqualTo(Quantity.of("0.5"));
    }

    @Test
    void aFillOfADeniedOrderRaisesTheAlarmToo() {
        machine.apply(news.denied());
        assertThat(told.apply(news.filled("E1", "0.5", "100"), OrderState.DENIED).alarms())
                .containsExactly(IntegrityAlarm.FILL_AFTER_REJECTION);
    }

    @Test
    void aFillOfAnOrderThatWasNeverSentCountsAndRaisesAnAlarm() {
        ApplyResult.Applied early = told.apply(news.filled("E1", "0.5", "100"), OrderState.PARTIALLY_FILLED);

        assertThat(early.late()).isFalse();
        assertThat(early.alarms()).containsExactly(IntegrityAlarm.FILL_BEFORE_SUBMISSION);
    }

    @Test
    void anOverfillCountsAndRaisesAnAlarm() {
        told.live();
        ApplyResult.Applied over = told.apply(news.filled("E1", "2.5", "100"), OrderState.FILLED);

        assertThat(over.alarms()).containsExactly(IntegrityAlarm.OVERFILL);
        assertThat(over.late()).isFalse();
        assertThat(order.filled()).isEqualTo(Quantity.of("2.5"));
        assertThat(order.leaves().isZero()).isTrue();
    }

    @Test
    void aFurtherFillOfAFilledOrderIsLateAndAnOverfill() {
        told.live();
        machine.apply(news.filled("E1", "2", "100"));
        ApplyResult.Applied late = told.apply(news.filled("E2", "0.1", "100"), OrderState.FILLED);

        assertThat(late.late()).isTrue();
        assertThat(late.alarms()).containsExactly(IntegrityAlarm.OVERFILL);
    }

    @Test
    void aSumOfFillsThatNoQuantityCanHoldIsRefused() {
        told.live();
        machine.apply(news.filled("E1", "9223372036854775807", "100"));

        assertThat(machine.apply(news.filled("E2", "1", "100"))).isInstanceOf(ApplyResult.Refused.class);
        assertThat(machine.apply(news.filled("E3", "0.000000001", "100"))).isInstanceOf(ApplyResult.Refused.class);
        assertThat(order.fills()).hasSize(1);
    }

    @Test
    void theVenuesWordCompletesAnOrderWhoseFillsAreMissing() {
        told.live();
        machine.apply(news.filled("E1", "0.5", "100"));
        ApplyResult.Applied completed = told.apply(news.completed(), OrderState.FILLED);
        assertThat(completed.alarms()).containsExactly(IntegrityAlarm.FILLS_MISSING);

        ApplyResult.Applied missing = told.apply(news.filled("E2", "1.5", "100"), OrderState.FILLED);
        assertThat(missing.late()).isTrue();
        assertThat(missing.alarms()).isEmpty();
    }

    @Test
    void aSizeInQuoteIsCompleteOnlyWhenTheVenueSaysSo() {
        OrderRequest spend = Orders.marketForQuote("100.00");
        OrderNews words = OrderNews.of(spend);
        OrderStateMachine spending = OrderNews.machine(spend, words.submitted(), words.accepted());
        spending.apply(words.filled("E1", "200", "0.25"));
        assertThat(spending.order().state()).isEqualTo(OrderState.PARTIALLY_FILLED);
        assertThat(spending.order().filled()).isEqualTo(Quantity.of("200"));
        assertThat(spending.order().leaves()).isEqualTo(Quantity.of("50.00"));
        spending.apply(words.filled("E2", "199.9999", "0.25"));
        assertThat(spending.order().state()).isEqualTo(OrderState.PARTIALLY_FILLED);
        assertThat(spending.order().leaves()).as("a remainder below a cent is told as one")
                .isEqualTo(Quantity.of("0.01"));

        assertThat(spending.apply(words.completed())).isInstanceOfSatisfying(ApplyResult.Applied.class,
                applied -> assertThat(applied.alarms()).isEmpty());
        assertThat(spending.order().state()).isEqualTo(OrderState.FILLED);
    }

    @Test
    void aSizeInQuoteThatCompletesWithoutFillsMissesThem() {
        OrderRequest spend = Orders.marketForQuote("100");
        OrderNews words = OrderNews.of(spend);
        OrderStateMachine spending = OrderNews.machine(spend, words.submitted(), words.accepted());

        assertThat(spending.apply(words.completed())).isInstanceOfSatisfying(ApplyResult.Applied.class,
                applied -> assertThat(applied.alarms()).containsExactly(IntegrityAlarm.FILLS_MISSING));
    }

    @Test
    void whatIsLeftIsToldUpwardsWithAsManyDecimalsAsFit() {
        assertThat(leftOf("922337203685477580", "0.5")).isEqualTo(Quantity.of("922337203685477579.5"));
        assertThat(leftOf("922337203685477580", "0.05")).isEqualTo(Quantity.of("922337203685477580.0"));
        assertThat(leftOf("9223372036854775807", "0.5")).isEqualTo(Quantity.of("9223372036854775807"));
        assertThat(leftOf("9223372036854775807", "0.000000000000000001"))
                .isEqualTo(Quantity.of("9223372036854775807"));
    }

    private static Quantity leftOf(String total, String traded) {
        OrderRequest huge = Orders.limit(Side.BUY, total, "100");
        OrderNews words = OrderNews.of(huge);
        Order order = OrderNews.machine(huge, words.submitted(), words.accepted(), words.filled("E1", traded, "100"))
                .order();
        assertThat(order.exposure()).isEqualTo(order.leaves());
        assertThat(order.snapshot().leaves()).isEqualTo(order.leaves());
        return order.leaves();
    }

    private static Money money(String amount, String asset) {
        return new Money(new BigDecimal(amount), Asset.of(asset));
    }

    private static Fill withFees(Fill fill, Money... fees) {
        return new Fill(fill.executionId(), fill.clientOrderId(), fill.venueOrderId(), fill.account(),
                fill.instrument(),
                fill.side(), fill.price(), fill.quantity(), fill.liquidity(), List.of(fees), fill.tradeId(),
                fill.origin(), fill.eventTime(), fill.receiveTime());
    }
}
