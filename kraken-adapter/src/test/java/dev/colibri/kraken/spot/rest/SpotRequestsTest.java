package dev.colibri.kraken.spot.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.kraken.common.wire.Answers;
import dev.colibri.kraken.common.wire.FormWriter;

import static dev.colibri.kraken.common.account.Waited.refusal;
import static dev.colibri.kraken.common.account.Waited.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SpotRequestsTest {

    @Test
    void parametersAreWrittenAsTheVenueCallsThem() {
        TimeWindow window = TimeWindow.around(Optional.of(Instant.parse("2026-01-01T00:00:00.5Z")), Optional.empty());

        assertThat(form(new BalanceRequest())).isEmpty();
        assertThat(form(new TradeBalanceRequest("ZUSD"))).isEqualTo("asset=ZUSD");
        assertThat(form(QueryOrdersRequest.of(List.of("OA", "OB")))).isEqualTo("txid=OA%2COB");
        assertThat(form(QueryOrdersRequest.ofClientOrderId("abc"))).isEqualTo("cl_ord_id=abc");
        assertThat(form(new QueryTradesRequest(List.of("TA")))).isEqualTo("txid=TA");
        assertThat(form(new ConsolidatedPositionsRequest(true))).isEqualTo("docalcs=true&consolidation=market");
        assertThat(form(new LedgersRequest(window, 50, Optional.of("rollover"))))
                .isEqualTo("type=rollover&start=1767225599&ofs=50");
        assertThat(form(new QueryLedgersRequest(List.of("LA", "LB")))).isEqualTo("id=LA%2CLB");
        assertThat(form(new TradeVolumeRequest(List.of()))).isEmpty();
    }

    @Test
    void noMoreNamesAreAskedForThanTheVenueTakes() {
        assertThatThrownBy(() -> QueryOrdersRequest.of(Collections.nCopies(51, "OA")))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> QueryOrdersRequest.of(List.of())).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new QueryTradesRequest(Collections.nCopies(21, "TA")))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new QueryLedgersRequest(Collections.nCopies(21, "LA")))
                .isInstanceOf(InvalidValueException.class);
        assertThat(QueryOrdersRequest.of(Collections.nCopies(50, "OA")).ids()).hasSize(50);
    }

    @Test
    void balancesKeepEveryDigitWhetherTheyAreTextOrNumbers() {
        assertThat(value(Answers.read("{\"XXBT\":\"1011.1908877900\",\"ZUSD\":171288.6158,\"XTZ\":0}",
                new BalanceRequest()::read)))
                .isEqualTo(Map.of("XXBT", new BigDecimal("1011.1908877900"), "ZUSD", new BigDecimal("171288.6158"),
                        "XTZ", new BigDecimal("0")));
    }

    @Test
    void consolidatedPositionsAreAList() {
        List<ConsolidatedPosition> rows = value(Answers.read("""
                [{"pair":"ETHUSDT","positions":"1","type":"buy","leverage":"2.00000","cost":"28.49800","fee":"0.07979",
                  "vol":"0.02000000","vol_closed":"0.00000000","margin":"14.24900","net":"+0.5"}]""",
                new ConsolidatedPositionsRequest(true)::read));

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().positions()).isEqualTo(1);
        assertThat(rows.getFirst().net()).isEqualByComparingTo("0.5");
    }

    @Test
    void tradesAreAskedForByTheirOwnIds() {
        Map<String, SpotTrade> trades = value(Answers.read("""
                {"TA":{"ordertxid":"OA","pair":"XXBTZUSD","time":1688667796.8802,"type":"buy","price":"1","vol":"2",
                       "cprice":null,"ccost":0.5,"posstatus":"closed","trades":["TB"]}}""",
                new QueryTradesRequest(List.of("TA"))::read));

        assertThat(trades.get("TA").ordertxid()).isEqualTo("OA");
        assertThat(trades.get("TA").maker()).isNull();
    }

    @Test
    void notesAndFlagsAreFoundAsWholeWords() {
        SpotOrder order = value(Answers.read("""
                {"OA":{"status":"open","opentm":1.5,"vol":"1","vol_exec":"0","misc":"partial,touched",
                       "oflags":"fciq, post","descr":{"pair":"XBTUSD","type":"buy","ordertype":"limit"}}}""",
                QueryOrdersRequest.of(List.of("OA"))::read)).get("OA");

        assertThat(order.hasFlag("post")).isTrue();
        assertThat(order.hasFlag("fci")).isFalse();
        assertThat(order.hasNote("touched")).isTrue();
        assertThat(order.hasNote("touch")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "opentm", "vol", "vol_exec", "descr"})
    void anOrderWithoutWhatItMustHaveIsNamedWithItsField(String field) {
        String json = """
                {"OA":{"status":"open","opentm":1.5,"vol":"1","vol_exec":"0","descr":{"pair":"XBTUSD","type":"buy",
                       "ordertype":"limit"}}}""".replace("\"" + field + "\"", "\"other\"");

        assertThat(refusal(Answers.read(json, QueryOrdersRequest.of(List.of("OA"))::read)))
                .hasMessageContaining("OA").hasMessageContaining(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"closed\":{\"OA\":null},\"count\":1}", "{\"count\":1}", "{\"closed\":[1],\"count\":1}",
            "[]", "null", "{\"closed\":{},\"count\":\"many\"}", "{\"closed\":{},\"count\":1.5}",
            "{\"closed\":{\"OA\":{},\"OA\":{}}}"})
    void aPageThatIsNotWholeIsNoPage(String json) {
        assertThat(refusal(Answers.read(json,
                new ClosedOrdersRequest(TimeWindow.ALL, 0, Optional.empty())::read))).isNotNull();
    }

    private static String form(SpotRequest<?> request) {
        FormWriter form = new FormWriter();
        request.write(form);
        return form.toString();
    }
}
