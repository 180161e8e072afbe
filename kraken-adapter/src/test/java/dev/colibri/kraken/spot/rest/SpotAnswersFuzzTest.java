package dev.colibri.kraken.spot.rest;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import dev.colibri.kraken.common.wire.Answers;
import dev.colibri.kraken.common.wire.Mutations;

import static dev.colibri.kraken.common.account.Waited.value;
import static org.assertj.core.api.Assertions.assertThat;

/** Damaged answers end in a value or a typed failure, and numbers are never changed. */
class SpotAnswersFuzzTest {
    private static final String ORDERS = """
            {"OA":{"refid":null,"userref":0,"cl_ord_id":"abc","status":"canceled","opentm":1752768514.603174,
             "starttm":0,"expiretm":0,"descr":{"pair":"SUIUSD","aclass":"forex","type":"sell",
             "ordertype":"trailing-stop","price":"+1.0000%","price2":"0","leverage":"none","order":"sell",
             "close":""},"vol":"49.9","vol_exec":"0.0","cost":"0.0","fee":"0.0","price":"0.0","stopprice":"3.98",
             "limitprice":"4.02","misc":"","oflags":"fciq","reason":"User requested","closetm":1752768899.330147,
             "trades":["TA","TB"],"reduce_only":false}}""";
    private static final String TRADES = """
            {"trades":{"TA":{"ordertxid":"OA","postxid":"P","pair":"XXBTZUSD","time":1688667796.8802,"type":"buy",
             "ordertype":"limit","price":"30010.0","cost":"600.2","fee":"0.0","vol":"0.02","margin":"0.0","misc":"",
             "trade_id":40274859,"maker":true,"ledgers":["LA","LB"]}},"count":1}""";
    private static final String POSITION = """
            "pair":"XXBTZUSD","type":"buy","cost":"1","fee":"1","vol":"8.8","vol_closed":"0.2","margin":"2","value":"2",
            "net":"+154186.9728","terms":"x","rollovertm":"1616672637","misc":"","oflags":\"""";
    private static final String LEDGER = """
            {"LA":{"refid":"T","time":1688464484.1787,"type":"trade","subtype":"","aclass":"currency","asset":"ZGBP",
             "amount":"-24.5","fee":"0.049","balance":"459567.9"}}""";
    private static final Map<SpotRequest<?>, String> ANSWERS = answers();

    private static Map<SpotRequest<?>, String> answers() {
        Map<SpotRequest<?>, String> answers = new LinkedHashMap<>();
        answers.put(new BalanceRequest(), "{\"ZUSD\":\"171288.6158\",\"XXBT\":1011.19}");
        answers.put(new BalanceExRequest(),
                "{\"XXBT\":{\"balance\":\"2.1\",\"hold_trade\":\"0.1\",\"credit\":\"1\",\"credit_used\":\"0\"}}");
        answers.put(new TradeBalanceRequest("ZUSD"),
                "{\"eb\":\"1\",\"tb\":\"2\",\"m\":\"3\",\"n\":\"-1\",\"e\":\"1\",\"ml\":\"5.5\"}");
        answers.put(OpenOrdersRequest.all(), "{\"open\":" + ORDERS + "}");
        answers.put(new ClosedOrdersRequest(TimeWindow.ALL, 0, Optional.empty()),
                "{\"closed\":" + ORDERS + ",\"count\":1}");
        answers.put(QueryOrdersRequest.of(List.of("OA")), ORDERS);
        answers.put(new TradesHistoryRequest(TimeWindow.ALL, 0), TRADES);
        answers.put(new QueryTradesRequest(List.of("TA")), TRADES.substring(10, TRADES.length() - 11));
        answers.put(new OpenPositionsRequest(true), "{\"TA\":{" + POSITION + "\"}}");
        answers.put(new ConsolidatedPositionsRequest(true), "[{" + POSITION + "\"}]");
        answers.put(new LedgersRequest(TimeWindow.ALL, 0, Optional.empty()), "{\"ledger\":" + LEDGER + ",\"count\":1}");
        answers.put(new QueryLedgersRequest(List.of("LA")), LEDGER);
        answers.put(new TradeVolumeRequest(List.of()), """
                {"currency":"ZUSD","volume":"2.0","fees":{"XXBTZUSD":{"fee":"0.1","minfee":"0.1","nextfee":null}},
                 "fees_maker":{"XXBTZUSD":{"fee":"0.0"}}}""");
        answers.put(new WebSocketsTokenRequest(), "{\"token\":\"t0psecret\",\"expires\":900}");
        answers.put(new ApiKeyInfoRequest(), """
                {"apiKeyName":"desk","nonceWindow":"0","permissions":["query-funds"],"validUntil":"0","queryFrom":"0",
                 "ipAllowlist":["10.0.0.1"],"lastUsed":"1763639000"}""");
        return answers;
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

    @Property(tries = 500)
    void aNumberIsReadAsItsDigitsStand(@ForAll long mantissa, @ForAll @IntRange(min = -6, max = 24) int scale,
            @ForAll boolean text) {
        BigDecimal number = BigDecimal.valueOf(mantissa, scale);
        String digits = number.toString();
        String json = "{\"XXBT\":" + (text ? '"' + digits + '"' : digits) + "}";

        assertThat(value(Answers.read(json, new BalanceRequest()::read)).get("XXBT")).isEqualTo(number);
    }
}
