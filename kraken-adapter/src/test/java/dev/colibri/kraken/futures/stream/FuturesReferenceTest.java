package dev.colibri.kraken.futures.stream;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.colibri.kraken.common.feed.Damage;
import dev.colibri.kraken.common.feed.TradeRows;

import static dev.colibri.kraken.futures.stream.Recorder.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FuturesReferenceTest {
    private static final String LEVEL = "\"side\":\"buy\",\"price\":2,\"qty\":3";
    private static final String BOOK = "{\"feed\":\"book\",\"product_id\":\"PF_X\"," + LEVEL + "}";
    private static final String TOLD = "book PF_X update bids [2:3] asks [] seq -1 at no time";
    private static final String UID = "\"uid\":\"00000000-0000-0001-0000-000000000002\"";
    private static final String TRADE = UID + ",\"side\":\"sell\",\"price\":2,\"qty\":3";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            LEVEL + "| bids [2:3] asks [] seq -1 at no time",
            LEVEL + ",\"seq\":null,\"timestamp\":null| bids [2:3] asks [] seq -1 at no time",
            "\"side\":\"sell\",\"price\":1e-4,\"qty\":1e400,\"seq\":7| bids [] asks [0.0001:unfit] seq 7 at no time",
            LEVEL + ",\"seq\":7.0,\"timestamp\":1612269953629| bids [2:3] asks [] seq 7 at 1612269953629000000",
            LEVEL + ",\"timestamp\":0| bids [2:3] asks [] seq -1 at 0",
            LEVEL + ",\"timestamp\":9223372036854| bids [2:3] asks [] seq -1 at 9223372036854000000",
            LEVEL + ",\"timestamp\":9223372036855| bids [2:3] asks [] seq -1 at no time",
            LEVEL + ",\"timestamp\":99999999999999999999| bids [2:3] asks [] seq -1 at no time",
            LEVEL + ",\"timestamp\":-1| bids [2:3] asks [] seq -1 at no time",
            LEVEL + ",\"timestamp\":1.5| bids [2:3] asks [] seq -1 at no time"})
    void aLevelIsToldForOthersToJudge(String fields, String line) {
        assertThat(told(book(fields))).containsExactly("book PF_X update " + line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "\"side\":\"buy\",\"price\":2| book without price or qty",
            "\"side\":\"buy\",\"price\":null,\"qty\":3| book without price or qty",
            "\"price\":2,\"qty\":3| book without side",
            "\"side\":\"bid\",\"price\":2,\"qty\":3| book with a side that is none",
            "\"side\":\"buy\",\"price\":\"2\",\"qty\":3| book with a value of the wrong type",
            "\"side\":1,\"price\":2,\"qty\":3| book with a value of the wrong type",
            LEVEL + ",\"seq\":-1| book with a seq that is none",
            LEVEL + ",\"seq\":1.5| book with a seq that is none",
            LEVEL + ",\"seq\":1e99| book with a seq that is none",
            LEVEL + ",\"seq\":\"7\"| book with a value of the wrong type",
            LEVEL + ",\"timestamp\":\"2021-02-02T12:45:53Z\"| book with a value of the wrong type"})
    void aLevelOfAnotherFormIsDamage(String fields, String kind) {
        assertThat(told(book(fields))).containsExactly(damage(kind, "book", "PF_X"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            LEVEL + "| book without product_id",
            LEVEL + ",\"product_id\":null| book without product_id",
            LEVEL + ",\"product_id\":\"\"| book with a product_id that is none",
            LEVEL + ",\"product_id\":\"PF X\"| book with a product_id that is none",
            LEVEL + ",\"product_id\":\"\u20ac\"| book with a product_id that is none",
            LEVEL + ",\"product_id\":7| book with a value of the wrong type"})
    void aFrameIsOfAProduct(String fields, String kind) {
        assertThat(told("{\"feed\":\"book\"," + fields + "}")).containsExactly(damage(kind, "book", null));
    }

    @Test
    void aSnapshotIsAWholeBook() {
        assertThat(told(
                snapshot("\"timestamp\":1,\"seq\":2,\"tickSize\":null,\"bids\":[{\"price\":3,\"qty\":4}],\"asks\":[]")))
                .containsExactly("book PF_X snapshot bids [3:4] asks [] seq 2 at 1000000");
        assertThat(told(snapshot("\"asks\":[{\"qty\":0,\"price\":3}],\"bids\":[]")))
                .containsExactly("book PF_X snapshot bids [] asks [3:0] seq -1 at no time");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "\"bids\":[]| book_snapshot without bids or asks",
            "\"bids\":[],\"asks\":null| book_snapshot without bids or asks",
            "\"bids\":[],\"asks\":{}| book_snapshot with a value of the wrong type",
            "\"bids\":[],\"asks\":[7]| book_snapshot with a value of the wrong type",
            "\"bids\":[],\"asks\":[{}]| book_snapshot with a level without price or qty",
            "\"bids\":[{\"price\":1,\"qty\":null}],\"asks\":[]| book_snapshot with a level without price or qty",
            "\"bids\":[],\"asks\":[],\"seq\":-3| book_snapshot with a seq that is none"})
    void aSnapshotOfAnotherFormIsDamage(String fields, String kind) {
        assertThat(told(snapshot(fields))).containsExactly(damage(kind, "book_snapshot", "PF_X"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "\"fill\"| NORMAL", "\"liquidation\"| LIQUIDATION", "\"partialLiquidation\"| LIQUIDATION",
            "\"termination\"| TERMINATION", "\"block\"| BLOCK", "\"novelty\"| UNKNOWN", "null| UNKNOWN"})
    void aTradeIsOfAKindWhichMayBeNew(String type, String kind) {
        assertThat(told(trade(TRADE + ",\"type\":" + type))).containsExactly(
                "trades PF_X update SELL " + kind + " 2:3 id 1/2 at no time");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            UID + ",\"side\":\"buy\",\"price\":2| without price or qty",
            UID + ",\"price\":2,\"qty\":3| without side",
            UID + ",\"side\":\"up\",\"price\":2,\"qty\":3| with a side that is none",
            "\"side\":\"buy\",\"price\":2,\"qty\":3| without uid",
            "\"uid\":\"7\",\"side\":\"buy\",\"price\":2,\"qty\":3| with a uid that is none",
            "\"uid\":\"00000000-0000-0000-0000-000000000002\",\"side\":\"buy\",\"price\":2,\"qty\":3"
                    + "| with a uid that is none",
            "\"uid\":7,\"side\":\"buy\",\"price\":2,\"qty\":3| with a value of the wrong type",
            TRADE + ",\"type\":7| with a value of the wrong type",
            TRADE + ",\"seq\":0.5| with a seq that is none"})
    void aTradeOfAnotherFormIsDamageAloneAndAmongOthers(String fields, String kind) {
        assertThat(told(trade(fields))).containsExactly(damage("trade " + kind, "trade", "PF_X"));
        assertThat(told(trades("{" + TRADE + "},{" + fields + "}")))
                .containsExactly(damage("trade_snapshot " + kind, "trade_snapshot", "PF_X"));
    }

    @Test
    void pastTradesAreToldOldestFirst() {
        String first = " SELL UNKNOWN 2:3 id 1/2 at 1000000";
        String second = " SELL UNKNOWN 2:4 id 1/2 at 2000000";
        String third = " SELL UNKNOWN 2:5 id 1/2 at 2000000";
        String one = "{" + TRADE + ",\"time\":1,\"seq\":5}";
        String two = "{" + TRADE.replace("3", "4") + ",\"time\":2,\"seq\":6}";
        String three = "{" + TRADE.replace("3", "5") + ",\"time\":2,\"seq\":7}";
        for (String list : List.of(three + "," + two + "," + one, one + "," + two + "," + three,
                two + "," + three + "," + one)) {
            assertThat(told(trades(list))).containsExactly("trades PF_X snapshot" + first + second + third);
        }
        assertThat(told(trades((three + "," + two + "," + one).replaceAll(",\"seq\":[56]", ""))))
                .containsExactly("trades PF_X snapshot" + first + second + third);
        assertThat(told(trades(""))).containsExactly("trades PF_X snapshot");
    }

    @Test
    void pastTradesAreOfOneProduct() {
        assertThat(told(trades("{\"feed\":\"trade\",\"product_id\":\"PF_X\"," + TRADE + "},{" + TRADE + "}")))
                .containsExactly(
                        "trades PF_X snapshot SELL UNKNOWN 2:3 id 1/2 at no time SELL UNKNOWN 2:3 id 1/2 at no time");
        String stranger = damage("trade_snapshot with a trade of another product", "trade_snapshot", "PF_X");
        assertThat(told(trades("{\"product_id\":\"PF_Y\"," + TRADE + "}"))).containsExactly(stranger);
        assertThat(told(trades("{\"product_id\":\"PF_Y\"," + TRADE + "},{\"product_id\":\"PF_X\"," + TRADE + "}")))
                .containsExactly(stranger);
        assertThat(told("{\"feed\":\"trade_snapshot\",\"product_id\":\"PF_X\"}")).containsExactly(
                damage("trade_snapshot without trades", "trade_snapshot", "PF_X"));
    }

    @Test
    void aTickerNeedsNothingButItsProduct() {
        assertThat(told("{\"feed\":\"ticker\",\"product_id\":\"PF_X\"}")).containsExactly("ticker PF_X at no time");
        assertThat(told(
                "{\"time\":1,\"product_id\":\"PF_X\",\"funding_rate\":-6.2604214e-11,\"last\":null,\"feed\":\"ticker\","
                        + "\"markPrice\":21979.68641534714,\"suspended\":true,\"post_only\":null,"
                        + "\"leverage\":\"50x\"}"))
                .containsExactly("ticker PF_X MARK_PRICE 21979.68641534714 FUNDING_RATE -0.000000000062604214 suspended"
                        + " at 1000000");
        for (String wrong : List.of("\"last\":\"1\"", "\"suspended\":0", "\"time\":\"now\"")) {
            assertThat(told("{\"feed\":\"ticker\",\"product_id\":\"PF_X\"," + wrong + "}"))
                    .containsExactly(damage("ticker with a value of the wrong type", "ticker", "PF_X"));
        }
    }

    @Test
    void aHeartbeatIsOfNoProduct() {
        assertThat(told("{\"feed\":\"heartbeat\",\"time\":1534262350627}")).containsExactly(
                "heartbeat at 1534262350627000000");
        assertThat(told("{\"feed\":\"heartbeat\"}")).containsExactly("heartbeat at no time");
        assertThat(told("{\"feed\":\"heartbeat\",\"time\":true}")).containsExactly(
                damage("heartbeat with a value of the wrong type", "heartbeat", null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "{\"feed\":7}| feed that is none| ''",
            "{\"feed\":\"\"}| feed that is none| ''",
            "{\"feed\":{\"a\":1}}| feed that is none| ''",
            "{\"event\":7,\"feed\":\"book\"}| event that is none| book",
            "{\"event\":\"a b\"}| event that is none| ''",
            "{}| frame without feed and event| ''",
            "{\"feed\":null,\"event\":null,\"product_id\":\"PF_X\"}| frame without feed and event| ''",
            "{\"feed\":\"book_snapshot\",\"bids\":[}| not JSON| book_snapshot",
            "{\"feed\":\"boo| frame that is cut off| ''",
            "{\"feed\":\"book\"| frame that is cut off| book",
            "{\"product_id\":\"PF_X\",\"side\":\"buy\"| frame that is cut off| ''",
            "| empty frame| ''",
            "hello| frame that is no object| ''",
            "{\"event\":\"subscribed\",\"product_ids\":[\"PF_X\"]}| answer without feed or with odd product_ids| ''",
            "{\"event\":\"subscribed\",\"feed\":\"book\",\"product_ids\":\"PF_X\"}"
                    + "| answer without feed or with odd product_ids| ''",
            "{\"event\":\"unsubscribed_failed\",\"feed\":\"book\",\"product_ids\":[7]}"
                    + "| answer without feed or with odd product_ids| ''",
            "{\"event\":\"challenge\"}| challenge without message| ''"})
    void aFrameOfNoFormIsDamage(String frame, String kind, String feed) {
        assertThat(told(frame == null ? "" : frame)).containsExactly(damage(kind, feed, null));
    }

    @Test
    void aFrameThatBreaksHurtsItsProductAlone() {
        assertThat(told("{\"feed\":\"trade\",\"product_id\":\"PF_X\",\"uid\":")).containsExactly(
                damage("frame that is cut off", "trade", "PF_X"));
        assertThat(told("{\"product_id\":\"PF_X\",\"feed\":\"trade\",\"uid\":")).containsExactly(
                damage("frame that is cut off", "trade", "PF_X"));
    }

    @Test
    void whatFollowsAWholeFrameMayHurtAnyFeed() {
        assertThat(told(BOOK + BOOK)).containsExactly(damage("frame with more than one value", "", null));
        assertThat(told(BOOK + "x")).containsExactly(damage("frame with more than one value", "", null));
        assertThat(told(BOOK + " \r\n")).containsExactly(TOLD);
    }

    @Test
    void theFeedThatIsSaidLastCountsWhateverWasReadBefore() {
        assertThat(told(BOOK.replace("{", "{\"feed\":\"ticker\",\"time\":\"odd\","))).containsExactly(TOLD);
        assertThat(told(BOOK.replace("{", "{\"feed\":\"candles\",\"bid\":\"odd\","))).containsExactly(TOLD);
        assertThat(told("{\"bid\":\"odd\",\"product_id\":\"PF_X\"," + LEVEL + ",\"feed\":\"book\"}"))
                .containsExactly(TOLD);
        assertThat(told(BOOK.substring(0, BOOK.length() - 1) + ",\"feed\":\"trade\",\"feed\":\"book\"}"))
                .containsExactly(TOLD);
        assertThat(told(BOOK.substring(0, BOOK.length() - 1) + ",\"feed\":\"candles\"}"))
                .containsExactly("unknown feed candles");
        assertThat(told(BOOK.substring(0, BOOK.length() - 1) + ",\"event\":\"pong\"}")).containsExactly("Pong[]");
    }

    @Test
    void whatNobodyAskedForMayBeOfAnySize() {
        assertThat(
                told("{\"x\":" + "9".repeat(100_000) + ",\"y\":\"" + "z".repeat(3_000_000) + "\"," + BOOK.substring(1)))
                .containsExactly(TOLD);
        assertThat(told("{\"x\":" + "[".repeat(63) + "]".repeat(63) + "," + BOOK.substring(1))).containsExactly(TOLD);
        assertThat(told("{\"x\":" + "[".repeat(1_000_000)))
                .containsExactly(damage("frame beyond all limits", "", null));
        assertThat(told("{\"event\":\"alert\",\"message\":\"" + "z".repeat(1_000_001) + "\"}")).containsExactly(
                damage("event that cannot be read", "", null));
    }

    @Test
    void aNumberBeyondAllLimitsCostsNoMoreThanItsAnswer() {
        assertThat(told("{\"event\":\"pong\",\"x\":1e99999999999}")).containsExactly(
                damage("event that cannot be read", "", null));
        assertThat(told(BOOK.replace("{", "{\"x\":1e99999999999,"))).containsExactly(TOLD);
    }

    @Test
    void eventsAreToldWithAllTheySay() {
        assertThat(told("{\"event\":\"info\"}")).containsExactly("Greeting[version=0]");
        assertThat(told("{\"event\":\"subscribed\",\"feed\":\"fills\",\"api_key\":\"k\",\"original_challenge\":\"c\","
                + "\"signed_challenge\":\"s\"}")).containsExactly("Subscribed[feed=fills, products=[]]");
        assertThat(told("{\"event\":\"unsubscribed_failed\",\"feed\":\"book\",\"product_ids\":[\"PF_X\"]}"))
                .containsExactly("Refused[event=unsubscribed_failed, feed=book, products=[PF_X]]");
        assertThat(told("{\"event\":\"error\",\"message\":\"Invalid product id\"}"))
                .containsExactly("Alert[message=Invalid product id]");
        assertThat(told("{\"event\":\"error\"}")).containsExactly("Alert[message=error]");
        assertThat(told("{\"event\":\"novelty\",\"feed\":\"book\"}")).containsExactly("Unknown[event=novelty]");
    }

    @Test
    void unknownFeedsAreToldByName() {
        assertThat(told("{\"feed\":\"ticker_lite\",\"product_id\":7,\"bid\":\"x\"}")).containsExactly(
                "unknown feed ticker_lite");
        assertThat(told("{\"feed\":\"" + "x".repeat(49) + "\"}"))
                .containsExactly(damage("feed that is none", "", null));
    }

    @Test
    void whatAHandlerThrowsGoesThroughAndLeavesNothingBehind() {
        Recorder recorder = new Recorder() {
            @Override
            public void trades(TradeRows rows) {
                throw new IllegalStateException("full");
            }
        };
        FuturesDecoder decoder = new FuturesDecoder(recorder);
        for (String frame : List.of(trade(TRADE),
                trade(UID + ",\"side\":\"buy\",\"type\":\"fill\",\"seq\":1,\"time\":2,"
                        + "\"qty\":3,\"price\":4"))) {
            assertThatThrownBy(() -> decoder.decode(bytes(frame), frame.length()))
                    .isInstanceOf(IllegalStateException.class).hasMessage("full");
            decoder.decode(bytes(BOOK), BOOK.length());
        }
        assertThat(recorder.told).containsExactly(TOLD, TOLD);
    }

    private static String book(String fields) {
        return "{\"feed\":\"book\",\"product_id\":\"PF_X\"," + fields + "}";
    }

    private static String snapshot(String fields) {
        return "{\"feed\":\"book_snapshot\",\"product_id\":\"PF_X\"," + fields + "}";
    }

    private static String trade(String fields) {
        return "{\"feed\":\"trade\",\"product_id\":\"PF_X\"," + fields + "}";
    }

    private static String trades(String elements) {
        return "{\"feed\":\"trade_snapshot\",\"product_id\":\"PF_X\",\"trades\":[" + elements + "]}";
    }

    private static String damage(String kind, String feed, String product) {
        return new Damage(kind, feed, Optional.ofNullable(product)).toString();
    }

    private static List<String> told(String frame) {
        List<String> told = Recorder.reference(bytes(frame));
        assertThat(Recorder.decoder(bytes(frame))).isEqualTo(told);
        return told;
    }
}
