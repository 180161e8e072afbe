package dev.colibri.kraken.spot.account;

import java.math.BigDecimal;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.colibri.api.model.Price;
import dev.colibri.api.order.OrderState;
import dev.colibri.api.order.OrderTerms;
import dev.colibri.api.order.PriceSpec;
import dev.colibri.api.order.Trigger;
import dev.colibri.api.order.TriggerReference;
import dev.colibri.kraken.spot.rest.SpotMethod;

import static dev.colibri.kraken.common.account.Waited.refusal;
import static dev.colibri.kraken.common.account.Waited.value;
import static dev.colibri.kraken.spot.account.OrderRows.open;
import static dev.colibri.kraken.spot.account.OrderRows.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class SpotTermsTest {
    private static final PriceSpec AT_30000 = PriceSpec.at(Price.of("30000"));
    private static final PriceSpec AT_30100 = PriceSpec.at(Price.of("30100"));

    private final SpotSession session = new SpotSession();

    static Stream<Arguments> orders() {
        return Stream.of(
                arguments(typed("market", "0", "0"), new OrderTerms.Market()),
                arguments(typed("iceberg", "30000.0", "0"), new OrderTerms.Limit(Price.of("30000"))),
                arguments(typed("limit", "+100.0", "0").text("limitprice", "30100.0"),
                        new OrderTerms.Limit(Price.of("30100"))),
                arguments(typed("stop-loss", "30000.0", "0"),
                        new OrderTerms.StopMarket(new Trigger(AT_30000, TriggerReference.LAST))),
                arguments(typed("stop-loss", "30000.0", "0").text("trigger", "index"),
                        new OrderTerms.StopMarket(new Trigger(AT_30000, TriggerReference.INDEX))),
                arguments(typed("stop-loss-limit", "30000.0", "30100.0"),
                        new OrderTerms.StopLimit(new Trigger(AT_30000, TriggerReference.LAST), AT_30100)),
                arguments(typed("take-profit", "30000.0", "0"),
                        new OrderTerms.MarketIfTouched(new Trigger(AT_30000, TriggerReference.LAST))),
                arguments(typed("take-profit-limit", "30000.0", "-5.0"),
                        new OrderTerms.LimitIfTouched(new Trigger(AT_30000, TriggerReference.LAST),
                                PriceSpec.offset(new BigDecimal("-5")))),
                arguments(typed("stop-loss", "+2.0000%", "0").text("stopprice", "30000.0"),
                        new OrderTerms.StopMarket(new Trigger(AT_30000, TriggerReference.LAST))),
                arguments(typed("stop-loss", "+2.0000%", "0"),
                        new OrderTerms.StopMarket(new Trigger(PriceSpec.percent(new BigDecimal("2")),
                                TriggerReference.LAST))),
                arguments(typed("stop-loss", "#50.0", "0").describe("type", "sell"),
                        new OrderTerms.StopMarket(new Trigger(PriceSpec.offset(new BigDecimal("-50")),
                                TriggerReference.LAST))),
                arguments(typed("take-profit", "#50.0", "0").describe("type", "sell"),
                        new OrderTerms.MarketIfTouched(new Trigger(PriceSpec.offset(new BigDecimal("50")),
                                TriggerReference.LAST))),
                arguments(typed("trailing-stop", "+1.0000%", "0").text("stopprice", "29000.0"),
                        new OrderTerms.TrailingStopMarket(PriceSpec.percent(BigDecimal.ONE), TriggerReference.LAST)),
                arguments(typed("trailing-stop-limit", "+200.0", "-10.0"),
                        new OrderTerms.TrailingStopLimit(PriceSpec.offset(new BigDecimal("200")),
                                PriceSpec.offset(new BigDecimal("-10")), TriggerReference.LAST)),
                arguments(typed("trailing-stop-limit", "+200.0", "+0"),
                        new OrderTerms.TrailingStopLimit(PriceSpec.offset(new BigDecimal("200")),
                                PriceSpec.offset(BigDecimal.ZERO), TriggerReference.LAST)));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void typeAndPricesAreToldAsTheyWereOrderedOrAsTheVenueResolvedThem(OrderRows row, OrderTerms terms) {
        session.venue.answer(SpotMethod.OPEN_ORDERS, open(row));

        OrderTerms told = value(session.account.openOrders(SpotSession.ALL)).getFirst().terms();

        assertThat(told).usingRecursiveComparison().withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .withComparatorForType(Price::compareTo, Price.class).isEqualTo(terms);
    }

    static Stream<OrderRows> broken() {
        return Stream.of(typed("limit", "0", "0"), typed("stop-loss", "0", "0"), typed("stop-loss-limit", "30000", "0"),
                typed("trailing-stop", "0", "0"), typed("stop-loss", "30000.0", "0").text("trigger", "moon"),
                typed("limit", "many", "0"), typed("stop-loss", "+%", "0"), typed("trailing-stop", "-1.0%", "0"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void pricesThatAreMissingOrMadeUpFailTheReport(OrderRows row) {
        session.venue.answer(SpotMethod.OPEN_ORDERS, open(row));

        assertThat(refusal(session.account.openOrders(SpotSession.ALL))).hasMessageContaining("row OA");
    }

    @Test
    void aTriggerThatFiredAndThenRestsIsTold() {
        session.venue.answer(SpotMethod.OPEN_ORDERS, open(
                typed("stop-loss-limit", "30000.0", "30100.0").text("misc", "stopped"),
                typed("OB", "stop-loss-limit", "30000.0", "30100.0").text("misc", "stopped,partial")
                        .text("vol_exec", "0.1").text("price", "30050.0"),
                typed("OC", "stop-loss-limit", "30000.0", "30100.0")));

        assertThat(value(session.account.openOrders(SpotSession.ALL))).extracting(report -> report.state())
                .containsExactly(OrderState.TRIGGERED, OrderState.PARTIALLY_FILLED, OrderState.ACCEPTED);
    }

    private static OrderRows typed(String type, String price, String price2) {
        return typed("OA", type, price, price2);
    }

    private static OrderRows typed(String id, String type, String price, String price2) {
        return order(id).describe("ordertype", type).describe("price", price).describe("price2", price2);
    }
}
