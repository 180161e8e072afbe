package dev.colibri.kraken.futures.account;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.colibri.api.account.OrderReport;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.OrderSize;
import dev.colibri.api.order.OrderState;
import dev.colibri.api.order.OrderTerms;
import dev.colibri.api.order.PriceSpec;
import dev.colibri.api.order.Reason;
import dev.colibri.api.order.TimeInForce;
import dev.colibri.api.order.Trigger;
import dev.colibri.api.order.TriggerReference;
import dev.colibri.api.testing.Instruments;
import dev.colibri.kraken.futures.rest.FuturesMethod;

import static dev.colibri.kraken.common.account.Waited.refusal;
import static dev.colibri.kraken.common.account.Waited.value;
import static dev.colibri.kraken.futures.account.FuturesSession.BASE;
import static dev.colibri.kraken.futures.account.FuturesSession.element;
import static dev.colibri.kraken.futures.account.FuturesSession.execution;
import static dev.colibri.kraken.futures.account.FuturesSession.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class FuturesOrdersTest {
    private static final String OPEN = """
            {"order_id":"%s","cliOrdId":"aaa00mhsxyz0000001","symbol":"PF_XBTUSD","side":"sell","orderType":"%s",
             %s "filledSize":%s,"unfilledSize":1.5,"reduceOnly":true,"status":"untouched",
             "receivedTime":"2025-11-20T11:30:00.123456Z","lastUpdateTime":"2025-11-20T11:31:00Z"}""";
    private static final Trigger AT_29000_BY_MARK = Trigger.at(Price.of("29000"), TriggerReference.MARK);

    private final FuturesSession session = new FuturesSession();

    @Test
    void anOpenOrderIsToldWithWhatIsLeftAndWhatTraded() {
        session.openOrders(OPEN.formatted("O1", "lmt", "\"limitPrice\":30100.5,", "0.5"));

        OrderReport report = only(value(session.account.openOrders(FuturesSession.ALL)));

        assertThat(report.instrument()).isEqualTo(Instruments.PF_XBTUSD.id());
        assertThat(report.venueOrderId()).hasToString("O1");
        assertThat(report.clientOrderId()).contains(new ClientOrderId("aaa00mhsxyz0000001"));
        assertThat(report.account()).isEqualTo(FuturesSession.MAIN);
        assertThat(report.side()).isEqualTo(Side.SELL);
        assertThat(report.size()).isEqualTo(OrderSize.of(Quantity.of("2")));
        assertThat(report.filled()).isEqualTo(Quantity.of("0.5"));
        assertThat(report.state()).isEqualTo(OrderState.PARTIALLY_FILLED);
        assertThat(report.reduceOnly()).isTrue();
        assertThat(report.createdTime()).isEqualTo(1_763_638_200_123_456_000L);
        assertThat(report.updatedTime()).isEqualTo(1_763_638_260_000_000_000L);
    }

    static Stream<Arguments> shapes() {
        String trigger = "\"stopPrice\":29000,\"triggerSignal\":\"mark\",";
        return Stream.of(
                arguments("post", "\"limitPrice\":30000,", new OrderTerms.Limit(Price.of("30000"))),
                arguments("stop", trigger, new OrderTerms.StopMarket(AT_29000_BY_MARK)),
                arguments("stp", trigger + "\"limitPrice\":0.0,", new OrderTerms.StopMarket(AT_29000_BY_MARK)),
                arguments("stop", trigger + "\"limitPrice\":28900,", new OrderTerms.StopLimit(AT_29000_BY_MARK,
                        PriceSpec.at(Price.of("28900")))),
                arguments("take_profit", "\"stopPrice\":29000,\"triggerSignal\":\"spot\",",
                        new OrderTerms.MarketIfTouched(Trigger.at(Price.of("29000"), TriggerReference.INDEX))),
                arguments("take_profit", "\"stopPrice\":29000,\"limitPrice\":28900,",
                        new OrderTerms.LimitIfTouched(Trigger.at(Price.of("29000")), PriceSpec.at(Price.of("28900")))),
                arguments("trailing_stop",
                        "\"trailingStopMaxDeviation\":2.5,\"trailingStopDeviationUnit\":\"percent\",",
                        new OrderTerms.TrailingStopMarket(PriceSpec.percent(new BigDecimal("2.5")),
                                TriggerReference.LAST)));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void kindPricesAndReferencesOfOpenOrdersAreTold(String type, String prices, OrderTerms terms) {
        session.openOrders(OPEN.formatted("O1", type, prices, "0"));

        OrderReport report = only(value(session.account.openOrders(FuturesSession.ALL)));

        assertThat(report.terms()).usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .withComparatorForType(Price::compareTo, Price.class).isEqualTo(terms);
        assertThat(report.postOnly()).isEqualTo(type.equals("post"));
        assertThat(report.state()).isEqualTo(OrderState.ACCEPTED);
    }

    @Test
    void theDistanceOfATrailingStopIsLookedForInTheHistory() {
        session.openOrders(OPEN.formatted("O1", "trailing_stop", "\"stopPrice\":29000,", "0"));
        session.history(FuturesMethod.TRIGGERS, element(5, "OrderTriggerPlaced",
                "{\"order\":" + trigger("O1", "Sell", "Below", ",\"trailingStopOptions\":{\"maxDeviation\":\"20\","
                        + "\"unit\":\"QuoteCurrency\"}") + ",\"reason\":\"new_user_order\"}"));

        assertThat(only(value(session.account.openOrders(FuturesSession.ALL))).terms()).isEqualTo(
                new OrderTerms.TrailingStopMarket(PriceSpec.offset(new BigDecimal("20")), TriggerReference.MARK));
    }

    @Test
    void aKindOfOpenOrderThatIsNotKnownFailsTheReportAndIsNamed() {
        session.openOrders(OPEN.formatted("O1", "unknown", "\"limitPrice\":1,", "0"));

        assertThat(refusal(session.account.openOrders(FuturesSession.ALL))).hasMessageContaining("row O1")
                .hasMessageContaining("unknown");
    }

    @Test
    void theEndsOfOrdersAreToldApart() {
        session.history(FuturesMethod.ORDERS,
                element(60, "OrderCancelled", "{\"order\":" + order("O5", "", "Limit", "1", "0")
                        + ",\"reason\":\"dead_man_switch\"}"),
                element(50, "OrderRejected", "{\"order\":" + order("O4", "", "Post", "1", "0")
                        + ",\"orderError\":\"POST_WOULD_EXECUTE\",\"reason\":\"post_would_execute\"}"),
                element(40, "OrderPlaced", "{\"order\":" + order("O3", "aaa00mhsxyz0000003", "IoC", "0", "0.0004")
                        + ",\"reason\":\"new_user_order\",\"reducedQuantity\":\"\",\"algoId\":\"\"}"),
                element(30, "OrderCancelled", "{\"order\":" + order("O2", "", "Limit", "0.75", "0.25")
                        + ",\"reason\":\"cancelled_by_user\"}"),
                element(20, "OrderUpdated", "{\"oldOrder\":" + order("O1", "", "Limit", "0.5", "0.5") + ",\"newOrder\":"
                        + order("O1", "", "Limit", "0", "1") + ",\"reason\":\"full_fill\",\"reducedQuantity\":\"\"}"),
                element(15, "OrderNotFound", "{\"accountUid\":\"x\",\"orderId\":\"O9\"}"),
                element(10, "OrderUpdated", "{\"newOrder\":" + order("O6", "", "Limit", "0.5", "0.5")
                        + ",\"reason\":\"partial_fill\"}"));

        List<OrderReport> reports = value(session.account.closedOrders(FuturesSession.ALL));

        assertThat(reports).extracting(report -> report.venueOrderId().value()).containsExactly("O1", "O2", "O3", "O4",
                "O5");
        assertThat(reports).extracting(OrderReport::state).containsExactly(OrderState.FILLED, OrderState.CANCELED,
                OrderState.FILLED, OrderState.REJECTED, OrderState.CANCELED);
        assertThat(reports).extracting(report -> report.size().amount()).containsExactly(Quantity.of("1"),
                Quantity.of("1"), Quantity.of("0.0004"), Quantity.of("1"), Quantity.of("1"));
        assertThat(reports.get(1).filled()).isEqualTo(Quantity.of("0.25"));
        assertThat(reports.get(2).timeInForce()).isEqualTo(TimeInForce.IOC);
        assertThat(reports.get(2).clientOrderId()).contains(new ClientOrderId("aaa00mhsxyz0000003"));
        assertThat(reports.get(3).reason().map(Reason::code)).contains(Reason.Code.POST_ONLY_WOULD_TAKE);
        assertThat(reports.get(3).postOnly()).isTrue();
        assertThat(reports.get(4).reason().map(Reason::code)).contains(Reason.Code.DEAD_MAN);
        assertThat(reports.get(4).updatedTime()).isEqualTo((BASE + 60) * 1_000_000);
    }

    @Test
    void anOrderThatIsToldAsCanceledAndDidTradeIsToldByItsExecutions() {
        session.history(FuturesMethod.ORDERS, element(10, "OrderCancelled", "{\"order\":"
                + order("O1", "", "IoC", "2", "0") + ",\"reason\":\"cancelled_by_user\"}"));
        session.history(FuturesMethod.EXECUTIONS,
                execution(9, "X2", order("O1", "", "IoC", "1.5", "0.5"), "1.5", "30010", "1"),
                execution(8, "X1", order("O1", "", "IoC", "2", "0"), "0.5", "30000", "1"));

        OrderReport report = only(value(session.account.closedOrders(FuturesSession.ALL)));

        assertThat(report.state()).isEqualTo(OrderState.FILLED);
        assertThat(report.filled()).isEqualTo(Quantity.of("2"));
        assertThat(report.averagePrice().orElseThrow()).isEqualByComparingTo("30007.5");
        assertThat(report.reason()).isEmpty();
    }

    @Test
    void anOrderThatWasMadeSmallerAndFilledIsFilled() {
        session.history(FuturesMethod.ORDERS,
                element(30, "OrderUpdated", "{\"newOrder\":" + order("O1", "", "Limit", "0", "5")
                        + ",\"reason\":\"full_fill\"}"),
                element(20, "OrderUpdated", "{\"newOrder\":" + order("O1", "", "Limit", "5", "0")
                        + ",\"reason\":\"edited_by_user\"}"),
                element(10, "OrderPlaced", "{\"order\":" + order("O1", "", "Limit", "10", "0") + "}"));

        OrderReport report = only(value(session.account.closedOrders(FuturesSession.ALL)));

        assertThat(report.state()).isEqualTo(OrderState.FILLED);
        assertThat(report.size()).isEqualTo(OrderSize.of(Quantity.of("5")));
    }

    @Test
    void aTriggerEndsWhenItIsCanceledAndNotWhenItFires() {
        session.history(FuturesMethod.TRIGGERS,
                element(40, "OrderTriggerActivated", "{\"order\":" + trigger("O2", "Sell", "Below", "") + "}"),
                element(30, "OrderTriggerCancelled", "{\"order\":" + trigger("O1", "Sell", "Above", "")
                        + ",\"reason\":\"cancelled_by_user\"}"),
                element(20, "OrderTriggerEditRejected", "{\"orderError\":\"X\"}"));

        OrderReport report = only(value(session.account.closedOrders(FuturesSession.ALL)));

        assertThat(report.venueOrderId()).hasToString("O1");
        assertThat(report.state()).isEqualTo(OrderState.CANCELED);
        assertThat(report.terms()).isEqualTo(new OrderTerms.MarketIfTouched(AT_29000_BY_MARK));
    }

    @Test
    void anOrderThatATriggerMadeKeepsTheTriggersKind() {
        session.history(FuturesMethod.TRIGGERS,
                element(10, "OrderTriggerActivated", "{\"order\":" + trigger("O1", "Sell", "Below", "") + "}"));
        session.history(FuturesMethod.ORDERS, element(20, "OrderUpdated", "{\"newOrder\":"
                + order("O1", "", "Stop", "0", "1") + ",\"reason\":\"full_fill\"}"));

        OrderReport report = only(value(session.account.closedOrders(FuturesSession.ALL)));

        assertThat(report.terms()).isEqualTo(new OrderTerms.StopMarket(AT_29000_BY_MARK));
        assertThat(report.state()).isEqualTo(OrderState.FILLED);
    }

    @Test
    void closedOrdersAreThoseOfTheTimeThatWasAskedFor() {
        String[] events = new String[3];
        for (int i = 0; i < 3; i++) {
            events[2 - i] = element(10 * i, "OrderCancelled",
                    "{\"order\":" + order("O" + i, "", "Limit", "1", "0") + ",\"reason\":\"cancelled_by_user\"}");
        }
        session.history(FuturesMethod.ORDERS, events);

        assertThat(value(session.account.closedOrders(FuturesSession.between(BASE + 10, BASE + 20))))
                .extracting(report -> report.venueOrderId().value()).containsExactly("O1");
        assertThat(session.venue.asked()).contains("ORDERS since=" + (BASE + 10) + "&before=" + (BASE + 21)
                + "&sort=desc&count=1000");
    }

    @Test
    void anEventOfAKindThatIsNotKnownFailsTheReport() {
        session.history(FuturesMethod.ORDERS, element(10, "OrderVanished", "{}"));

        assertThat(refusal(session.account.closedOrders(FuturesSession.ALL))).hasMessageContaining("elements")
                .hasMessageContaining("OrderVanished");
    }

    static String trigger(String uid, String direction, String place, String more) {
        return """
                {"uid":"%s","accountId":1,"accountUid":"%s","tradeable":"PF_XBTUSD","direction":"%s","quantity":"1",
                 "timestamp":%d,"limitPrice":"","orderType":"IoC","clientId":"","reduceOnly":true,
                 "lastUpdateTimestamp":%d,"triggerOptions":{"triggerPrice":"29000","triggerSignal":"MarkPrice",
                 "triggerSide":"%s"%s}}""".replace("\"limitPrice\":\"\",", "").formatted(uid, FuturesSession.OWN,
                direction, BASE, BASE, place, more);
    }

    private static OrderReport only(List<OrderReport> reports) {
        assertThat(reports).hasSize(1);
        return reports.getFirst();
    }
}
