package dev.colibri.kraken.spot.account;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import io.vertx.core.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.api.spi.VenueException;
import dev.colibri.api.testing.Instruments;
import dev.colibri.kraken.common.wire.Mutations;
import dev.colibri.kraken.spot.rest.SpotMethod;

import static dev.colibri.kraken.spot.account.OrderRows.closed;
import static dev.colibri.kraken.spot.account.OrderRows.open;
import static dev.colibri.kraken.spot.account.OrderRows.order;
import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is damaged in what the venue says, each question ends in an answer or in a typed failure. */
class SpotAccountFuzzTest {
    private static final Map<SpotMethod, String> WHOLE = new EnumMap<>(Map.ofEntries(
            Map.entry(SpotMethod.BALANCE_EX, "{\"XXBT\":{\"balance\":\"2.1\",\"hold_trade\":\"0.1\"}}"),
            Map.entry(SpotMethod.TRADE_BALANCE, "{\"m\":\"3\",\"n\":\"-1\",\"e\":\"1\",\"ml\":\"5.5\"}"),
            Map.entry(SpotMethod.OPEN_ORDERS, open(order("OA").text("cl_ord_id", "abc").text("stopprice", "3.0"),
                    order("OB").describe("ordertype", "trailing-stop-limit").describe("price", "+1.0%")
                            .describe("price2", "-0.5"))),
            Map.entry(SpotMethod.CLOSED_ORDERS, closed(
                    order("OA").ended("canceled", 5).text("reason", "User requested"),
                    order("OB").ended("closed", 6).text("vol_exec", "1.25").text("price", "1").text("oflags", "viqc")
                            .text("cost", "1.25"))),
            Map.entry(SpotMethod.QUERY_ORDERS, OrderRows.map(order("OA").text("oflags", "fcib"))),
            Map.entry(SpotMethod.TRADES_HISTORY, """
                    {"trades":{"TA":{"ordertxid":"OA","pair":"XXBTZUSD","time":1688667796.8802,"type":"sell",
                     "price":"30010.0","cost":"600.2","fee":"0.1","vol":"0.02","trade_id":4,"maker":true,
                     "ledgers":["LA"]}},"count":1}"""),
            Map.entry(SpotMethod.QUERY_LEDGERS, """
                    {"LA":{"refid":"TA","time":1688464484.1787,"type":"trade","asset":"XXBT","amount":"1",
                     "fee":"0.1"}}"""),
            Map.entry(SpotMethod.LEDGERS, """
                    {"ledger":{"LA":{"refid":"TA","time":1688464484.1787,"type":"trade","asset":"XXBT","amount":"1",
                     "fee":"0.1","balance":"2"}},"count":1}"""),
            Map.entry(SpotMethod.OPEN_POSITIONS, """
                    {"TA":{"pair":"XXBTZUSD","type":"buy","cost":"10","vol":"8.8","vol_closed":"0.2","net":"+1.5"}}"""),
            Map.entry(SpotMethod.TRADE_VOLUME, """
                    {"currency":"ZUSD","volume":"2.0","fees":{"XXBTZUSD":{"fee":"0.1"}},
                     "fees_maker":{"XXBTZUSD":{"fee":"0.0"}}}"""),
            Map.entry(SpotMethod.GET_WEB_SOCKETS_TOKEN, "{\"token\":\"t0psecret\",\"expires\":900}"),
            Map.entry(SpotMethod.GET_API_KEY_INFO, """
                    {"apiKeyName":"desk","nonceWindow":"0","permissions":["query-funds"],"validUntil":"1763639000",
                     "ipAllowlist":[],"lastUsed":"1763639000"}""")));

    private static Stream<Future<?>> questions(SpotSession session) {
        SpotAccount account = session.account;
        return Stream.of(account.accountState(SpotSession.MAIN), account.openOrders(SpotSession.ALL),
                account.closedOrders(SpotSession.ALL), account.order(new ClientOrderId("none")),
                account.fills(SpotSession.ALL), account.positions(SpotSession.ALL),
                account.ledgers(HistoryRange.newest(5)), account.feeTier(List.of(Instruments.BTC_USD)),
                account.webSocketToken(), account.keyInfo());
    }

    @Test
    void whatIsWholeIsAnswered() {
        assertThat(questions(script(new SpotSession()))).allSatisfy(answer -> assertThat(answer.cause()).isNull());
    }

    @Property(tries = 1000)
    void whatIsDamagedEndsInAnAnswerOrATypedFailure(@ForAll long seed) {
        Random random = new Random(seed);
        SpotSession session = script(new SpotSession());
        WHOLE.forEach((method, json) -> session.venue.answer(method, Mutations.damaged(json, random)));

        assertThat(questions(session)).allSatisfy(answer -> {
            assertThat(answer.isComplete()).isTrue();
            if (answer.failed()) {
                assertThat(answer.cause()).isInstanceOf(VenueException.class);
                assertThat(answer.cause().getMessage()).doesNotContain("t0psecret");
            }
        });
    }

    private static SpotSession script(SpotSession session) {
        WHOLE.forEach(session.venue::answer);
        return session;
    }
}
