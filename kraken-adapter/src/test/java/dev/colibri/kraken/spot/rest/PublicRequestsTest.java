package dev.colibri.kraken.spot.rest;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.kraken.common.wire.FormWriter;
import dev.colibri.kraken.scripted.ScriptedMarket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PublicRequestsTest {
    private static final PairQuery PAIR = new PairQuery("XXBTZUSD", false);
    private static final PairQuery SHARE = new PairQuery("AAPLxUSD", true);

    private static String written(SpotRequest<?> request) {
        FormWriter form = new FormWriter();
        request.write(form);
        return form.toString();
    }

    private static <R> R read(SpotRequest<R> request, String json) throws IOException {
        return ScriptedMarket.decode(json, request::read);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    @Test
    void parametersAreThoseThatTheVenueNames() {
        assertThat(written(new TimeRequest())).isEmpty();
        assertThat(written(new SystemStatusRequest())).isEmpty();
        assertThat(written(TickerRequest.of(PAIR))).isEqualTo("pair=XXBTZUSD");
        assertThat(written(new TickerRequest(List.of("XBTUSD", "ETHUSD"), false))).isEqualTo("pair=XBTUSD%2CETHUSD");
        assertThat(written(new TickerRequest(List.of(), false))).isEmpty();
        assertThat(written(new OhlcRequest(PAIR, 60, OptionalLong.empty()))).isEqualTo("pair=XXBTZUSD&interval=60");
        assertThat(written(new OhlcRequest(PAIR, 1, OptionalLong.of(5)))).isEqualTo("pair=XXBTZUSD&interval=1&since=5");
        assertThat(written(new DepthRequest(PAIR, 500))).isEqualTo("pair=XXBTZUSD&count=500");
        assertThat(written(new TradesRequest(PAIR, OptionalLong.of(1_762_820_035_982_277_754L), 1000)))
                .isEqualTo("pair=XXBTZUSD&since=1762820035982277754&count=1000");
        assertThat(written(new TradesRequest(PAIR, OptionalLong.empty(), 7))).isEqualTo("pair=XXBTZUSD&count=7");
        assertThat(written(new SpreadRequest(PAIR, OptionalLong.of(9)))).isEqualTo("pair=XXBTZUSD&since=9");
    }

    @Test
    void tokenisedAssetsAreNamedAsSuchByEveryRequest() {
        assertThat(List.of(TickerRequest.of(SHARE), new OhlcRequest(SHARE, 1, OptionalLong.empty()),
                new DepthRequest(SHARE, 1), new TradesRequest(SHARE, OptionalLong.empty(), 1),
                new SpreadRequest(SHARE, OptionalLong.empty())))
                .allSatisfy(request -> assertThat(written(request))
                        .startsWith("pair=AAPLxUSD&asset_class=tokenized_asset"));
    }

    @Test
    void timeHasAYearOfTwoDigitsInItsText() throws IOException {
        assertThat(read(new TimeRequest(), "{\"unixtime\":1762820224,\"rfc1123\":\"Tue, 11 Nov 25 00:17:04 +0000\"}"))
                .isEqualTo(new TimeAnswer(1762820224L, "Tue, 11 Nov 25 00:17:04 +0000"));
    }

    @Test
    void aTickersFiguresKeepTheirDigits() throws IOException {
        TickerAnswer answer = read(TickerRequest.of(PAIR), """
                {"XXBTZUSD":{"a":["97001.20000","3","3.125"],"b":["97001.10000","1","1.000"],
                "c":["97001.20000","0.00012345"],"v":["10.5","20.25"],"p":["96000.1","95000.2"],"t":[7,4211],
                "l":["94000.0","93000.0"],"h":["98000.0","99000.0"],"o":"95500.5","new":{"x":[1]}}}""");
        assertThat(answer.only().a()).containsExactly(number("97001.20000"), number("3"), number("3.125"));
        assertThat(answer.only().t()).containsExactly(number("7"), number("4211"));
        assertThat(answer.only().o()).isEqualTo(number("95500.5"));
    }

    @Test
    void anAnswerOfSeveralPairsIsNotTheOnlyOne() throws IOException {
        String row = "{\"a\":[1,1,1],\"b\":[1,1,1],\"c\":[1,1],\"v\":[1,1],\"p\":[1,1],\"t\":[1,1],\"l\":[1,1],"
                + "\"h\":[1,1],\"o\":1}";
        TickerAnswer answer = read(TickerRequest.of(PAIR), "{\"B\":" + row + ",\"A\":" + row + "}");
        assertThat(answer.rows().keySet()).containsExactly("B", "A");
        assertThatThrownBy(answer::only).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"XBT/USD\":[[1700000000,\"1.5\",\"3\",\"1\",\"2\",\"1.7\",\"10.5\",4]],\"last\":1700000000}",
            "{\"last\":1700000000,\"XXBTZUSD\":[[1700000000,\"1.5\",\"3\",\"1\",\"2\",\"1.7\",\"10.5\",4]]}",
            "{\"last\":\"1700000000\",\"any\":[[1700000000,1.5,3,1,2,1.7,10.5,4,\"new\"]]}"})
    void thePairIsWhateverIsNotLastInEitherOrder(String json) throws IOException {
        OhlcAnswer answer = read(new OhlcRequest(PAIR, 1, OptionalLong.empty()), json);
        assertThat(answer.last()).hasValue(1700000000L);
        assertThat(answer.rows()).containsExactly(new OhlcAnswer.Row(1700000000L, number("1.5"), number("3"),
                number("1"), number("2"), number("1.7"), number("10.5"), 4));
    }

    @Test
    void aTradesTimeKeepsEveryDigit() throws IOException {
        TradesAnswer answer = read(new TradesRequest(PAIR, OptionalLong.empty(), 2), """
                {"XXBTZUSD":[["97000.10000","0.00012345",1762820035.9822779,"b","l","",81],
                ["97000.00000","1.00000000",1762820036,"s","m","",82]],"last":"1762820036000000123"}""");
        assertThat(answer.last()).hasValue(1762820036000000123L);
        assertThat(answer.rows()).containsExactly(
                new TradesAnswer.Row(number("97000.10000"), number("0.00012345"), number("1762820035.9822779"), "b",
                        "l", "", 81),
                new TradesAnswer.Row(number("97000.00000"), number("1.00000000"), number("1762820036"), "s", "m", "",
                        82));
    }

    @Test
    void depthAndSpreadAreReadByPosition() throws IOException {
        assertThat(read(new DepthRequest(PAIR, 2),
                "{\"x\":{\"bids\":[[\"9.5\",\"0.136\",17]],\"asks\":[],\"more\":[1]}}"))
                .isEqualTo(new DepthAnswer(List.of(),
                        List.of(new DepthAnswer.Level(number("9.5"), number("0.136"), 17))));
        assertThat(read(new SpreadRequest(PAIR, OptionalLong.empty()),
                "{\"last\":18,\"x\":[[17,\"9.5\",\"9.6\"],[17,\"9.4\",\"9.6\"]]}").rows())
                .extracting(SpreadAnswer.Row::bid).containsExactly(number("9.5"), number("9.4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null", "{\"last\":1}", "{\"a\":[],\"b\":[],\"last\":1}", "{\"a\":{}}",
            "{\"a\":[],\"last\":\"x\"}", "{\"a\":[],\"last\":1.5}", "{\"a\":[],\"last\":null}",
            "{\"a\":[],\"last\":[]}"})
    void anAnswerOfAnotherShapeIsUnreadable(String json) {
        assertThatThrownBy(() -> read(new TradesRequest(PAIR, OptionalLong.empty(), 1), json))
                .isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"unixtime\":\"\"}", "{\"unixtime\":null}", "{\"unixtime\":1.5}",
            "{\"unixtime\":true}", "[]"})
    void aTimeThatIsNoneIsUnreadable(String json) {
        assertThatThrownBy(() -> read(new TimeRequest(), json)).isInstanceOf(IOException.class);
    }
}
