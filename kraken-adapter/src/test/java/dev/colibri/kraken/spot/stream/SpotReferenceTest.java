package dev.colibri.kraken.spot.stream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.kraken.common.feed.Damage;
import dev.colibri.kraken.common.feed.TradeRows;

import static dev.colibri.kraken.spot.stream.Recorder.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SpotReferenceTest {
    private static final String ELEMENT = "{\"symbol\":\"BTC/USD\",\"bids\":[],\"asks\":[],\"checksum\":7}";
    private static final String BOOK = "{\"channel\":\"book\",\"type\":\"update\",\"data\":[" + ELEMENT + "]}";
    private static final String TOLD = "book BTC/USD update bids [] asks [] checksum 7 at no time";
    private static final String TRADE = "\"side\":\"buy\",\"price\":2,\"qty\":3,\"trade_id\":4}";

    @Test
    void everyElementIsTold() {
        assertThat(told("{\"channel\":\"book\",\"type\":\"update\",\"data\":[" + ELEMENT + "," + ELEMENT.replace("BTC",
                "ETH") + "]}")).containsExactly(TOLD, TOLD.replace("BTC", "ETH"));
        assertThat(told("{\"channel\":\"book\",\"type\":\"update\",\"data\":[]}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "\"symbol\":\"X/Y\"| book X/Y update bids [] asks [] checksum -1 at no time",
            "\"symbol\":\"X\\/Y\",\"bids\":null,\"timestamp\":null"
                    + "| book X/Y update bids [] asks [] checksum -1 at no time",
            "\"symbol\":\"X/Y\",\"timestamp\":\"today\"| book X/Y update bids [] asks [] checksum -1 at no time",
            "\"symbol\":\"X/Y\",\"checksum\":4294967295"
                    + "| book X/Y update bids [] asks [] checksum 4294967295 at no time",
            "\"symbol\":\"X/Y\",\"bids\":[{\"qty\":1e400,\"price\":1e-4}]"
                    + "| book X/Y update bids [0.0001:unfit] asks [] checksum -1 at no time"})
    void aBookIsToldForOthersToJudge(String fields, String line) {
        assertThat(told(book(fields))).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "\"bids\":[]| book without symbol|",
            "\"symbol\":null| book without symbol|",
            "\"symbol\":\"\"| book with a symbol that is none|",
            "\"symbol\":\"X Y\"| book with a symbol that is none|",
            "\"symbol\":\"\u20ac/Y\"| book with a symbol that is none|",
            "\"symbol\":7| book with a value of the wrong type|",
            "\"symbol\":\"X/Y\",\"bids\":{}| book with a value of the wrong type| X/Y",
            "\"symbol\":\"X/Y\",\"bids\":[7]| book with a value of the wrong type| X/Y",
            "\"symbol\":\"X/Y\",\"bids\":[null]| book with a value of the wrong type| X/Y",
            "\"bids\":[{\"price\":\"1.0\",\"qty\":2}],\"symbol\":\"X/Y\"| book with a value of the wrong type| X/Y",
            "\"symbol\":\"X/Y\",\"bids\":[{\"price\":1}]| book with a level without price or qty| X/Y",
            "\"symbol\":\"X/Y\",\"bids\":[{\"price\":1,\"qty\":null}]| book with a level without price or qty| X/Y",
            "\"symbol\":\"X/Y\",\"bids\":[{}]| book with a level without price or qty| X/Y",
            "\"symbol\":\"X/Y\",\"checksum\":-1| book with a checksum that is none| X/Y",
            "\"symbol\":\"X/Y\",\"checksum\":1.5| book with a checksum that is none| X/Y",
            "\"symbol\":\"X/Y\",\"checksum\":4294967296| book with a checksum that is none| X/Y",
            "\"symbol\":\"X/Y\",\"checksum\":1e99| book with a checksum that is none| X/Y",
            "\"symbol\":\"X/Y\",\"checksum\":\"7\"| book with a value of the wrong type| X/Y",
            "\"symbol\":\"X/Y\",\"timestamp\":7| book with a value of the wrong type| X/Y"})
    void aBookOfAnotherFormIsDamageAndItsNeighboursAreTold(String fields, String kind, String symbol) {
        String damage = new Damage(kind, "book", Optional.ofNullable(symbol)).toString();
        assertThat(
                told("{\"channel\":\"book\",\"type\":\"update\",\"data\":[" + ELEMENT + ",{" + fields + "}," + ELEMENT
                        + "]}"))
                .containsExactly(TOLD, damage, TOLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "\"price\":2,\"qty\":3,\"trade_id\":4| trade without side",
            "\"side\":\"up\",\"price\":2,\"qty\":3,\"trade_id\":4| trade with a side that is none",
            "\"side\":\"buy\",\"qty\":3,\"trade_id\":4| trade without price or qty",
            "\"side\":\"buy\",\"price\":2,\"trade_id\":4| trade without price or qty",
            "\"side\":\"buy\",\"price\":2,\"qty\":3| trade without trade_id",
            "\"side\":\"buy\",\"price\":2,\"qty\":3,\"trade_id\":-4| trade with a trade_id that is none",
            "\"side\":\"buy\",\"price\":2,\"qty\":3,\"trade_id\":1000000000000000000"
                    + "| trade with a trade_id that is none",
            "\"side\":\"buy\",\"price\":2,\"qty\":3,\"trade_id\":0.5| trade with a trade_id that is none",
            "\"side\":true,\"price\":2,\"qty\":3,\"trade_id\":4| trade with a value of the wrong type"})
    void aTradeOfAnotherFormPartsTheRunAroundIt(String fields, String kind) {
        String good = "{\"symbol\":\"X/Y\"," + TRADE;
        String run = "trades X/Y update BUY NORMAL 2:3 id 0/4 at no time";
        assertThat(told(
                "{\"channel\":\"trade\",\"type\":\"update\",\"data\":[" + good + "," + good + ",{\"symbol\":\"X/Y\","
                        + fields + "}," + good + "]}"))
                .containsExactly(run + " BUY NORMAL 2:3 id 0/4 at no time",
                        new Damage(kind, "trade", Optional.of("X/Y")).toString(), run);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "\"interval_begin\":\"2024-05-17T11:12:00Z\"| ohlc without interval",
            "\"interval\":1| ohlc without interval_begin",
            "\"interval\":1,\"interval_begin\":\"noon\"| ohlc with an interval_begin that is none",
            "\"interval\":0,\"interval_begin\":\"2024-05-17T11:12:00Z\"| ohlc with an interval that is none",
            "\"interval\":1.5,\"interval_begin\":\"2024-05-17T11:12:00Z\"| ohlc with an interval that is none",
            "\"interval\":1,\"trades\":-2| ohlc with a count of trades that is none",
            "\"interval\":1,\"open\":\"7\"| ohlc with a value of the wrong type"})
    void aCandleOfAnotherFormIsDamage(String fields, String kind) {
        assertThat(told("{\"channel\":\"ohlc\",\"type\":\"update\",\"data\":[{\"symbol\":\"X/Y\"," + fields + "}]}"))
                .containsExactly(new Damage(kind, "ohlc", Optional.of("X/Y")).toString());
    }

    @Test
    void aCandleSaysWhatItSays() {
        assertThat(told(
                "{\"channel\":\"ohlc\",\"type\":\"update\",\"data\":[{\"symbol\":\"X/Y\",\"interval\":1.0,\"close\":2,"
                        + "\"trades\":9.0,\"open\":null,\"interval_begin\":\"2024-05-17T11:12:00Z\"}]}"))
                .containsExactly("candles X/Y 1 update CLOSE 2 trades 9 from 1715944320000000000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "\"event\":\"add\",\"limit_price\":1,\"order_qty\":2| level3 with an order without order_id",
            "\"event\":\"add\",\"order_id\":\"\",\"limit_price\":1,\"order_qty\":2"
                    + "| level3 with an order without order_id",
            "\"event\":\"add\",\"order_id\":\"A B\",\"limit_price\":1,\"order_qty\":2"
                    + "| level3 with an order_id that is none",
            "\"event\":\"add\",\"order_id\":\"A\",\"order_qty\":2"
                    + "| level3 with an order without limit_price or order_qty",
            "\"order_id\":\"A\",\"limit_price\":1,\"order_qty\":2| level3 with an order without event",
            "\"event\":\"born\",\"order_id\":\"A\",\"limit_price\":1,\"order_qty\":2"
                    + "| level3 with an event that is unknown"})
    void anOrderOfAnotherFormDamagesItsBook(String fields, String kind) {
        assertThat(told("{\"channel\":\"level3\",\"type\":\"update\",\"data\":[{\"symbol\":\"X/Y\",\"bids\":[{" + fields
                + "}],\"asks\":[]}]}")).containsExactly(new Damage(kind, "level3", Optional.of("X/Y")).toString());
    }

    @Test
    void anOrderIdHasItsLength() {
        String longest = "x".repeat(64);
        String frame =
                "{\"channel\":\"level3\",\"type\":\"snapshot\",\"data\":[{\"symbol\":\"X/Y\",\"bids\":[{\"order_id\":\""
                        + longest + "\",\"limit_price\":1,\"order_qty\":2}]}]}";
        assertThat(told(frame)).containsExactly("orders X/Y snapshot bids [ADD " + longest
                + " 1:2 at no time] asks [] checksum -1 at no time");
        assertThat(told(frame.replace(longest, longest + "x"))).containsExactly(
                new Damage("level3 with an order_id that is none", "level3", Optional.of("X/Y")).toString());
    }

    @Test
    void aTickerNeedsNothingButItsSymbol() {
        assertThat(told("{\"channel\":\"ticker\",\"type\":\"snapshot\",\"data\":[{\"symbol\":\"X/Y\",\"last\":null,"
                + "\"change\":-1.50}]}")).containsExactly("ticker X/Y CHANGE -1.5 at no time");
        assertThat(
                told("{\"channel\":\"ticker\",\"type\":\"snapshot\",\"data\":[{\"symbol\":\"X/Y\",\"last\":\"1\"}]}"))
                .containsExactly(new Damage("ticker with a value of the wrong type", "ticker", Optional.of("X/Y"))
                        .toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "{\"channel\":\"book\",\"type\":\"update\"}| channel without data| book",
            "{\"channel\":\"book\",\"type\":\"update\",\"data\":null}| channel without data| book",
            "{\"channel\":\"book\",\"type\":\"update\",\"data\":{}}| data that is no list| book",
            "{\"channel\":\"book\",\"type\":\"update\",\"data\":7}| data that is no list| book",
            "{\"channel\":\"book\",\"data\":[]}| data without type| book",
            "{\"channel\":\"book\",\"type\":null,\"data\":[]}| data without type| book",
            "{\"channel\":\"book\",\"type\":\"delta\",\"data\":[]}| data of an unknown type| book",
            "{\"channel\":\"book\",\"type\":1,\"data\":[]}| data of an unknown type| book",
            "{\"channel\":\"book\",\"type\":\"update\",\"data\":[7]}| book with a value of the wrong type| book",
            "{\"channel\":7,\"type\":\"update\",\"data\":[]}| channel that is none| ''",
            "{\"channel\":\"\",\"data\":[]}| channel that is none| ''",
            "{\"channel\":{\"a\":1}}| channel that is none| ''",
            "{\"type\":\"update\",\"data\":[]}| frame without channel and method| ''",
            "{}| frame without channel and method| ''",
            "{\"channel\":null}| frame without channel and method| ''",
            "{\"channel\":\"book\",\"type\":\"update\",\"data\":[}| not JSON| book",
            "{\"channel\":\"boo| frame that is cut off| ''",
            "{\"channel\":\"book\"| frame that is cut off| book",
            "{\"channel\":\"heartbeat\"}{\"channel\":\"heartbeat\"}| frame with more than one value| ''",
            "| empty frame| ''",
            "hello| frame that is no object| ''",
            "{\"channel\":\"status\",\"data\":7}| status that cannot be read| status",
            "{\"channel\":\"status\",\"data\":[{\"system\":\"online\",\"connection_id\":1E-20200032777}]}"
                    + "| status that cannot be read| status",
            "{\"method\":\"pong\",\"req_id\":1e99999999999}| reply that cannot be read| ''",
            "{\"channel\":\"status\",\"data\":[{\"system\":7}]}| status without system| status",
            "{\"method\":7,\"success\":true}| reply that cannot be read| ''",
            "{\"method\":\"subscribe\",\"success\":\"true\"}| reply without success| ''",
            "{\"method\":\"subscribe\"}| reply without success| ''",
            "{\"error\":null}| reply that cannot be read| ''"})
    void aFrameOfNoFormIsDamage(String frame, String kind, String channel) {
        assertThat(told(frame == null ? "" : frame))
                .containsExactly(new Damage(kind, channel, Optional.empty()).toString());
    }

    @Test
    void aFrameThatBreaksHurtsTheBookThatBrokeAndAnyTrade() {
        assertThat(told(
                "{\"channel\":\"book\",\"type\":\"update\",\"data\":[" + ELEMENT + ",{\"symbol\":\"ETH/USD\",\"bi"))
                .containsExactly(TOLD, new Damage("frame that is cut off", "book", Optional.of("ETH/USD")).toString());
        assertThat(told("{\"channel\":\"book\",\"type\":\"update\",\"data\":[" + ELEMENT + ",{\"bi"))
                .containsExactly(TOLD, new Damage("frame that is cut off", "book", Optional.empty()).toString());
        assertThat(told("{\"channel\":\"trade\",\"type\":\"update\",\"data\":[{\"symbol\":\"X/Y\"," + TRADE
                + ",{\"symbol\":\"X/Y\",\"pr"))
                .containsExactly("trades X/Y update BUY NORMAL 2:3 id 0/4 at no time",
                        new Damage("frame that is cut off", "trade", Optional.empty()).toString());
    }

    @Test
    void whatFollowsAWholeFrameMayHurtAnyChannel() {
        assertThat(told(BOOK + BOOK)).containsExactly(TOLD,
                new Damage("frame with more than one value", "", Optional.empty()).toString());
        assertThat(told(BOOK + "x")).hasSize(2);
        assertThat(told(BOOK + " \r\n")).containsExactly(TOLD);
    }

    @Test
    void fieldsOfTheFrameCountAsTheyAreSaidLastUntilSomethingWasTold() {
        assertThat(told(BOOK.replace("\"channel\"", "\"channel\":\"trade\",\"type\":\"snapshot\",\"channel\"")))
                .containsExactly(TOLD);
        assertThat(told("{\"data\":[7],\"data\":[" + ELEMENT + "],\"type\":\"update\",\"channel\":\"book\"}"))
                .containsExactly(TOLD);
        String contradiction = new Damage("frame that contradicts itself", "", Optional.empty()).toString();
        for (String again : List.of("\"channel\":\"trade\"", "\"type\":\"snapshot\"", "\"data\":[" + ELEMENT + "]")) {
            assertThat(told(BOOK.substring(0, BOOK.length() - 1) + "," + again + "}"))
                    .containsExactly(TOLD, contradiction);
        }
    }

    @Test
    void whatNobodyAskedForMayBeOfAnySize() {
        assertThat(
                told("{\"x\":" + "9".repeat(100_000) + ",\"y\":\"" + "z".repeat(3_000_000) + "\"," + BOOK.substring(1)))
                .containsExactly(TOLD);
        assertThat(told("{\"x\":" + "[".repeat(63) + "]".repeat(63) + "," + BOOK.substring(1))).containsExactly(TOLD);
        assertThat(told("{\"x\":" + "[".repeat(1_000_000))).containsExactly(
                new Damage("frame beyond all limits", "", Optional.empty()).toString());
    }

    @Test
    void answersAreToldWithAllTheySay() {
        assertThat(told("""
                {"method":"subscribe","req_id":3,"result":{"channel":"ohlc","interval":5,"snapshot":true,"symbol":"X/Y",
                 "warnings":["timestamp is deprecated, use interval_begin"]},"success":true}"""))
                .containsExactly(new SpotReply("subscribe", true, "", OptionalLong.of(3), Optional.of("ohlc"),
                        Optional.of("X/Y"), OptionalInt.empty(), OptionalInt.of(5), Optional.empty(),
                        List.of("timestamp is deprecated, use interval_begin")).toString());
        assertThat(told("{\"method\":\"pong\",\"req_id\":101,\"time_in\":\"a\",\"time_out\":\"b\"}"))
                .containsExactly(bare("pong", true, "", OptionalLong.of(101)));
        assertThat(told("{\"error\":\"Unsupported field: 'params' for the given msg type: ping\",\"method\":\"ping\","
                + "\"req_id\":0,\"success\":false}")).containsExactly(bare("ping", false,
                        "Unsupported field: 'params' for the given msg type: ping", OptionalLong.of(0)));
        assertThat(told("{\"method\":\"batch_add\",\"result\":[{\"order_id\":\"O\"}],\"success\":true,\"req_id\":1.5}"))
                .containsExactly(bare("batch_add", true, "", OptionalLong.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"Error\":\"Exceeded msg rate\"}", "{\"error\":\"Exceeded msg rate\"}",
            "{\"success\":false,\"error\":\"Exceeded msg rate\",\"method\":null}"})
    void aRefusalMayNameNoRequest(String frame) {
        assertThat(told(frame)).containsExactly(bare("", false, "Exceeded msg rate", OptionalLong.empty()));
    }

    @Test
    void theEdgeSaysThatItRestartsInWordsOfItsOwn() {
        assertThat(told("CloudFlare WebSocket proxy restarting\n")).containsExactly(
                bare("", false, "CloudFlare WebSocket proxy restarting", OptionalLong.empty()));
        assertThat(told("CloudFlare WebSocket proxy")).containsExactly(
                new Damage("frame that is no object", "", Optional.empty()).toString());
    }

    @Test
    void theStateOfTheVenueComesWithOrWithoutTheNameOfTheConnection() {
        assertThat(told("""
                {"channel":"status","type":"update","data":[{"version":"2.0.4","system":"maintenance"},
                 {"system":"online","connection_id":13834774380200032777}]}"""))
                .containsExactly(new StatusMessage("maintenance", "", "2.0.4").toString(),
                        new StatusMessage("online", "13834774380200032777", "").toString());
    }

    @Test
    void unknownChannelsAreToldByName() {
        assertThat(told("{\"channel\":\"executions\",\"type\":\"snapshot\",\"data\":[],\"sequence\":1}"))
                .containsExactly("unknown channel executions");
        assertThat(told("{\"channel\":\"" + "x".repeat(49) + "\"}")).containsExactly(
                new Damage("channel that is none", "", Optional.empty()).toString());
    }

    @Test
    void instrumentsAreACopyOfTheFrame() {
        List<InstrumentText> texts = new ArrayList<>();
        Recorder recorder = new Recorder() {
            @Override
            public void instruments(InstrumentText message) {
                texts.add(message);
            }
        };
        byte[] frame = bytes("{\"channel\":\"instrument\",\"type\":\"update\",\"data\":{\"assets\":[],\"pairs\":[]}}");
        SpotReference reference = new SpotReference(recorder);
        byte[] buffer = Arrays.copyOf(frame, frame.length + 10);
        reference.decode(buffer, frame.length);
        Arrays.fill(buffer, (byte) 0);
        assertThat(texts).hasSize(1);
        assertThat(texts.getFirst().bytes()).isEqualTo(frame);
        reference.decode(bytes(BOOK), BOOK.length());
        assertThat(recorder.told).containsExactly(TOLD);
    }

    @Test
    void whatAHandlerThrowsGoesThroughAndLeavesNothingBehind() {
        Recorder recorder = new Recorder() {
            @Override
            public void trades(TradeRows rows) {
                throw new IllegalStateException("full");
            }
        };
        SpotDecoder decoder = new SpotDecoder(recorder);
        String trades = "{\"channel\":\"trade\",\"type\":\"update\",\"data\":[{\"symbol\":\"X/Y\"," + TRADE + "]}";
        assertThatThrownBy(() -> decoder.decode(bytes(trades), trades.length()))
                .isInstanceOf(IllegalStateException.class).hasMessage("full");
        decoder.decode(bytes(BOOK), BOOK.length());
        assertThat(recorder.told).containsExactly(TOLD);
    }

    @Test
    void aNumberBeyondAllLimitsCostsNoMoreThanItsAnswer() {
        assertThat(told("{\"method\":\"pong\",\"x\":1e99999999999}")).containsExactly(
                new Damage("reply that cannot be read", "", Optional.empty()).toString());
        assertThat(told(BOOK.replace("{\"channel\"", "{\"x\":1e99999999999,\"channel\""))).containsExactly(TOLD);
    }

    private static String bare(String method, boolean success, String error, OptionalLong requestId) {
        return new SpotReply(method, success, error, requestId, Optional.empty(), Optional.empty(), OptionalInt.empty(),
                OptionalInt.empty(), Optional.empty(), List.of()).toString();
    }

    private static String book(String fields) {
        return "{\"channel\":\"book\",\"type\":\"update\",\"data\":[{" + fields + "}]}";
    }

    private static List<String> told(String frame) {
        List<String> told = Recorder.reference(bytes(frame));
        assertThat(Recorder.decoder(bytes(frame))).isEqualTo(told);
        return told;
    }
}
