package dev.colibri.kraken.futures.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import dev.colibri.kraken.common.wire.Mutations;

import static org.assertj.core.api.Assertions.assertThat;

/** Damaged answers end in a value or a typed failure. */
class FuturesAnswersFuzzTest {
    private static final String ENVELOPE =
            "{\"result\":\"success\",\"%s\":[%s],\"serverTime\":\"2025-11-20T12:00:00Z\"}";
    private static final String ORDER = """
            {"uid":"O","accountUid":"a","tradeable":"PF_XBTUSD","direction":"Buy","quantity":"1","filled":"0",
             "timestamp":1,"limitPrice":"30000","orderType":"Limit","clientId":"","reduceOnly":false,
             "lastUpdateTimestamp":2}""";
    private static final String TRIGGER = """
            {"uid":"O","tradeable":"PF_XBTUSD","direction":"Sell","quantity":"1","timestamp":1,"orderType":"IoC",
             "clientId":"c","reduceOnly":true,"triggerOptions":{"triggerPrice":"29000","triggerSignal":"MarkPrice",
             "triggerSide":"Above","trailingStopOptions":{"maxDeviation":"2","unit":"Percent"},
             "limitPriceOffset":{"priceOffset":"1","unit":"QuoteCurrency"}}}""";
    private static final String STATUS = """
            {"order":{"type":"ORDER","orderId":"O","cliOrdId":"c","symbol":"PF_XBTUSD","side":"buy",
             "quantity":1,"filled":0,"limitPrice":1,"timestamp":"2025-11-20T11:30:00Z","priceTriggerOptions":{
             "triggerPrice":1,"triggerSide":"TRIGGER_ABOVE","triggerSignal":"LAST_PRICE"}},"status":"CANCELLED"}""";
    private static final String LOG = """
            {"accountUid":"a","logs":[{"id":1,"date":"2025-11-20T11:30:00Z","asset":"usd","contract":"pf_xbtusd",
             "booking_uid":"b","execution":"X","info":"futures trade","old_balance":1,"new_balance":2,"fee":0.1}]}""";
    private static final HistoryQuery ALL =
            new HistoryQuery(OptionalLong.empty(), OptionalLong.empty(), Optional.empty(),
                    Optional.empty());
    private static final Map<FuturesRequest<?>, String> ANSWERS = answers();

    private static Map<FuturesRequest<?>, String> answers() {
        Map<FuturesRequest<?>, String> answers = new LinkedHashMap<>();
        answers.put(new AccountsRequest(), """
                {"result":"success","accounts":{"cash":{"type":"cashAccount","balances":{"xbt":"0.5"}},
                 "fi_xbtusd":{"type":"marginAccount","currency":"xbt","balances":{"xbt":1.25},
                  "auxiliary":{"pv":1.5,"pnl":0.25,"af":1.1},"marginRequirements":{"im":0.4,"mm":0.2}},
                 "flex":{"type":"multiCollateralMarginAccount","currencies":{"XBT":{"quantity":0.1,"available":0.05}},
                  "initialMargin":100,"marginEquity":3498}},"serverTime":"2025-11-20T12:00:00Z"}""");
        answers.put(new OpenPositionsRequest(), ENVELOPE.formatted("openPositions",
                "{\"side\":\"short\",\"symbol\":\"pf_xbtusd\",\"price\":30000.5,\"size\":0.5,\"unrealizedPnl\":null}"));
        answers.put(new OpenOrdersRequest(), ENVELOPE.formatted("openOrders", """
                {"order_id":"O","cliOrdId":"c","symbol":"PF_XBTUSD","side":"sell","orderType":"stop","stopPrice":1,
                 "triggerSignal":"mark","filledSize":0,"unfilledSize":1.5,"reduceOnly":true,"status":"untouched",
                 "receivedTime":"2025-11-20T11:30:00Z"}"""));
        answers.put(OrdersStatusRequest.ofClientOrderIds(List.of("c")), ENVELOPE.formatted("orders", STATUS));
        answers.put(FillsRequest.newest(), ENVELOPE.formatted("fills", """
                {"fill_id":"X","order_id":"O","symbol":"PF_XBTUSD","side":"buy","size":1,"price":30000,
                 "fillTime":"2025-11-20T11:30:00Z","fillType":"maker"}"""));
        answers.put(new LeveragePreferencesRequest(),
                ENVELOPE.formatted("leveragePreferences", "{\"symbol\":\"PF_XBTUSD\",\"maxLeverage\":10.00}"));
        answers.put(new FeeVolumesRequest(), "{\"result\":\"success\",\"volumesByFeeSchedule\":{\"a\":53823}}");
        answers.put(new ExecutionsRequest(ALL), history("execution", """
                {"execution":{"uid":"X","timestamp":5,"quantity":"1","price":"2","executionType":"maker","order":%s,
                 "orderData":{"fee":"1","positionSize":"2"},"makerOrder":%s}}""".formatted(ORDER, ORDER)));
        answers.put(new OrderEventsRequest(ALL), history("OrderUpdated",
                "{\"oldOrder\":" + ORDER + ",\"newOrder\":" + ORDER + ",\"reason\":\"full_fill\"}"));
        answers.put(new TriggerEventsRequest(ALL), history("OrderTriggerPlaced",
                "{\"order\":" + TRIGGER + ",\"reason\":\"new_user_order\"}"));
        answers.put(log(10), LOG);
        return answers;
    }

    private static String history(String name, String event) {
        return "{\"accountUid\":\"a\",\"len\":1,\"elements\":[{\"uid\":\"e\",\"timestamp\":5,\"event\":{\"" + name
                + "\":"
                + event + "}}],\"continuationToken\":\"dG9rZW4=\"}";
    }

    @Test
    void whatIsWholeIsRead() {
        ANSWERS.forEach((request, json) -> assertThat(Mutations.isRead(json, request::read)).as(json).isTrue());
    }

    @Property(tries = 1500)
    void whatIsDamagedEndsInAValueOrATypedFailure(@ForAll long seed) {
        Random random = new Random(seed);
        ANSWERS.forEach((request, json) -> Mutations.isRead(Mutations.damaged(json, random), request::read));
    }

    @Test
    void whatACallCostsDependsOnWhatItAsksFor() {
        assertThat(FillsRequest.newest().cost()).isEqualTo(2);
        assertThat(new FillsRequest(Optional.of("2026-01-01T00:00:00Z")).cost()).isEqualTo(25);
        assertThat(log(25).cost()).isEqualTo(1);
        assertThat(log(50).cost()).isEqualTo(2);
        assertThat(log(1000).cost()).isEqualTo(3);
        assertThat(log(1001).cost()).isEqualTo(6);
        assertThat(new ExecutionsRequest(ALL).cost()).isEqualTo(1);
    }

    private static AccountLogRequest log(int rows) {
        return new AccountLogRequest(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), rows);
    }
}
