package dev.colibri.kraken.futures.account;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.spi.ReportQuery;
import dev.colibri.kraken.common.account.Ownership;
import dev.colibri.kraken.common.account.StoppedClock;
import dev.colibri.kraken.futures.rest.FuturesMethod;

/** An account against a script, at first without orders, fills and history. */
final class FuturesSession {
    static final AccountId MAIN = AccountId.parse("kraken/main");
    static final AccountId EXTERNAL = AccountId.parse("kraken/external");
    static final ReportQuery ALL = ReportQuery.all(new ConnectionName("kraken"));
    static final String OWN = "f7d5571c-6d10-4cf1-944a-048d25682ed0";
    /** Milliseconds since the epoch, half an hour ago. */
    static final long BASE = 1_763_638_200_000L;

    final ScriptedAccount venue = new ScriptedAccount();
    final StoppedClock clock = new StoppedClock("2025-11-20T12:00:00Z");
    final FuturesAccount account = new FuturesAccount(venue, new TestNames(), clock,
            new Ownership(MAIN, id -> id.isPresent() && id.get().value().startsWith("aaa") ? MAIN : EXTERNAL));

    FuturesSession() {
        openOrders();
        fills();
        history(FuturesMethod.ORDERS);
        history(FuturesMethod.TRIGGERS);
        history(FuturesMethod.EXECUTIONS);
        venue.answer(FuturesMethod.ORDERS_STATUS, list("orders"));
    }

    static ReportQuery between(long from, long to) {
        return new ReportQuery(ALL.connection(), Optional.<InstrumentId>empty(),
                Optional.of(Instant.ofEpochMilli(from)),
                Optional.of(Instant.ofEpochMilli(to)));
    }

    void openOrders(String... rows) {
        venue.answer(FuturesMethod.OPEN_ORDERS, list("openOrders", rows));
    }

    void fills(String... rows) {
        venue.answer(FuturesMethod.FILLS, list("fills", rows));
    }

    void history(FuturesMethod method, String... elements) {
        venue.answer(method, history(elements));
    }

    static String history(String... elements) {
        return "{\"accountUid\":\"" + OWN + "\",\"len\":" + elements.length + ",\"elements\":["
                + String.join(",", elements) + "],\"serverTime\":\"2025-11-20T12:00:00Z\"}";
    }

    static String list(String field, String... rows) {
        return Stream.of(rows).collect(Collectors.joining(",", "{\"result\":\"success\",\"" + field + "\":[",
                "],\"serverTime\":\"2025-11-20T11:59:59.5Z\"}"));
    }

    /** An element of the history, so many milliseconds after the beginning. */
    static String element(int after, String name, String event) {
        return "{\"uid\":\"e%d\",\"timestamp\":%d,\"event\":{\"%s\":%s}}".formatted(after, BASE + after, name, event);
    }

    /** An order as the history tells it: what is left, and what traded. */
    static String order(String uid, String clientId, String type, String left, String filled) {
        return """
                {"uid":"%s","accountUid":"%s","tradeable":"PF_XBTUSD","direction":"Buy","quantity":"%s","filled":"%s",
                 "timestamp":%d,"limitPrice":"30000","orderType":"%s","clientId":"%s","reduceOnly":false,
                 "lastUpdateTimestamp":%d,"spotData":""}""".formatted(uid, OWN, left, filled, BASE, type, clientId,
                BASE);
    }

    /** A trade in the newer shape. */
    static String execution(int after, String uid, String order, String quantity, String price, String fee) {
        return element(after, "execution", """
                {"execution":{"uid":"%s","timestamp":%d,"quantity":"%s","price":"%s","markPrice":"1",
                 "limitFilled":true,"usdValue":"1","executionType":"taker","order":%s,
                 "orderData":{"fee":"%s","positionSize":"1","feeCalculationInfo":{"percentageFee":"0.05"}}}}"""
                .formatted(uid, BASE + after, quantity, price, order, fee));
    }
}
