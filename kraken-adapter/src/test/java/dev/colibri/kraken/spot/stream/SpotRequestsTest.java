package dev.colibri.kraken.spot.stream;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.colibri.api.config.Secret;
import dev.colibri.kraken.common.wire.Json;
import dev.colibri.kraken.spot.stream.SpotStream.Book;
import dev.colibri.kraken.spot.stream.SpotStream.Candles;
import dev.colibri.kraken.spot.stream.SpotStream.Instruments;
import dev.colibri.kraken.spot.stream.SpotStream.Orders;
import dev.colibri.kraken.spot.stream.SpotStream.Slot;
import dev.colibri.kraken.spot.stream.SpotStream.Ticker;
import dev.colibri.kraken.spot.stream.SpotStream.Trades;
import dev.colibri.kraken.spot.stream.SpotStream.Trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SpotRequestsTest {
    private static final List<SpotStream> ONE_OF_EACH = List.of(new Book("BTC/USD", 10), new Book("BTC/USD", 100),
            new Trades("BTC/USD"), new Ticker("BTC/USD", Trigger.BBO), new Ticker("BTC/USD", Trigger.TRADES),
            new Candles("BTC/USD", 1), new Candles("BTC/USD", 5), new Orders("BTC/USD", 10), new Orders("BTC/USD", 100),
            new Instruments());

    private final SpotRequests requests = new SpotRequests(() -> Optional.of(Secret.of("t+/=\"k")));

    @Test
    void eachChannelIsAskedForWithItsParameterAndASnapshot() {
        assertThat(requests.subscribe(List.of(new Book("BTC/USD", 25), new Book("ETH/USD", 25)), 1)).isEqualTo(
                "{\"method\":\"subscribe\",\"params\":{\"channel\":\"book\",\"symbol\":[\"BTC/USD\""
                        + ",\"ETH/USD\"],\"depth\":25,"
                        + "\"snapshot\":true},\"req_id\":1}");
        assertThat(requests.subscribe(List.of(new Trades("BTC/USD")), 2)).isEqualTo(
                "{\"method\":\"subscribe\",\"params\":{\"channel\":\"trade\",\"symbol\":[\"BTC/USD\"]"
                        + ",\"snapshot\":true},"
                        + "\"req_id\":2}");
        assertThat(requests.subscribe(List.of(new Ticker("BTC/USD", Trigger.BBO)), 3)).isEqualTo(
                "{\"method\":\"subscribe\",\"params\":{\"channel\":\"ticker\",\"symbol\":[\"BTC/USD\"],"
                        + "\"event_trigger\":\"bbo\",\"snapshot\":true},\"req_id\":3}");
        assertThat(requests.subscribe(List.of(new Candles("BTC/USD", 21600)), 4)).isEqualTo(
                "{\"method\":\"subscribe\",\"params\":{\"channel\":\"ohlc\",\"symbol\":[\"BTC/USD\"]"
                        + ",\"interval\":21600,"
                        + "\"snapshot\":true},\"req_id\":4}");
        assertThat(requests.subscribe(List.of(new Orders("BTC/USD", 1000)), 5)).isEqualTo(
                "{\"method\":\"subscribe\",\"params\":{\"channel\":\"level3\",\"symbol\":[\"BTC/USD\"],\"depth\":1000,"
                        + "\"token\":\"t+/=\\\"k\",\"snapshot\":true},\"req_id\":5}");
        assertThat(requests.subscribe(List.of(new Instruments()), 6)).isEqualTo(
                "{\"method\":\"subscribe\",\"params\":{\"channel\":\"instrument\",\"include_tokenized_assets\":true,"
                        + "\"snapshot\":true},\"req_id\":6}");
    }

    @Test
    void whatIsGivenBackIsNamedAsItWasAskedForButWithoutSnapshot() {
        assertThat(requests.unsubscribe(List.of(new Book("BTC/USD", 1000)), 7)).isEqualTo(
                "{\"method\":\"unsubscribe\",\"params\":{\"channel\":\"book\",\"symbol\":[\"BTC/USD\"],\"depth\":1000},"
                        + "\"req_id\":7}");
        assertThat(requests.unsubscribe(List.of(new Ticker("BTC/USD", Trigger.TRADES)), 8)).isEqualTo(
                "{\"method\":\"unsubscribe\",\"params\":{\"channel\":\"ticker\",\"symbol\":[\"BTC/USD\"],"
                        + "\"event_trigger\":\"trades\"},\"req_id\":8}");
        assertThat(requests.unsubscribe(List.of(new Orders("BTC/USD", 10)), 9)).contains("\"token\":\"t+/=\\\"k\"")
                .doesNotContain("snapshot");
    }

    @Test
    void aPingHasNoParameters() {
        assertThat(requests.ping(101)).isEqualTo("{\"method\":\"ping\",\"req_id\":101}");
    }

    @Test
    void aSymbolCannotBreakOutOfItsRequest() throws IOException {
        String symbol = "A\"],\"x\":[\"\\";
        String text = requests.subscribe(List.of(new Trades(symbol)), 1);
        assertThat(Json.MAPPER.readTree(text).at("/params/symbol/0").asText()).isEqualTo(symbol);
    }

    @Test
    void streamsThatDifferInTheirSymbolsAloneGoTogether() {
        for (SpotStream one : ONE_OF_EACH) {
            for (SpotStream other : ONE_OF_EACH) {
                assertThat(requests.together(one, other)).as(one + " and " + other).isEqualTo(one.equals(other));
            }
        }
        assertThat(requests.together(new Book("BTC/USD", 10), new Book("ETH/USD", 10))).isTrue();
        assertThat(requests.together(new Ticker("A/B", Trigger.BBO), new Ticker("C/D", Trigger.BBO))).isTrue();
        assertThat(requests.together(new Candles("A/B", 5), new Candles("C/D", 5))).isTrue();
        assertThat(requests.together(new Trades("A/B"), new Trades("C/D"))).isTrue();
        assertThat(requests.together(new Orders("A/B", 10), new Orders("C/D", 10))).isTrue();
        assertThat(new SpotRequests().most()).isEqualTo(100);
    }

    @Test
    void oneRequestAsksForNoMoreBooksOrderByOrderThanASecondPaysFor() {
        assertThat(requests.most() * 25).isEqualTo(200);
        assertThat(requests.together(new Orders("A/B", 1000), new Orders("C/D", 1000))).isFalse();
    }

    @Test
    void aSymbolHasOneStreamOfAChannelOnAConnection() {
        List<Object> slots = ONE_OF_EACH.stream().map(SpotStream::slot).distinct().map(slot -> (Object) slot).toList();
        assertThat(slots).containsExactly(new Slot("book", "BTC/USD"), new Slot("trade", "BTC/USD"),
                new Slot("ticker", "BTC/USD"), new Slot("ohlc", "BTC/USD"), new Slot("level3", "BTC/USD"),
                new Slot("instrument", ""));
        assertThat(new Book("ETH/USD", 10).slot()).isNotEqualTo(new Book("BTC/USD", 10).slot());
    }

    @Test
    void anAnswerNamesTheStreamsThatItDoesNotContradict() {
        assertThat(named(reply("book", "BTC/USD", 10, null, null))).containsExactly(0);
        assertThat(named(reply("book", "BTC/USD", null, null, null))).containsExactly(0, 1);
        assertThat(named(reply("trade", "BTC/USD", null, null, null))).containsExactly(2);
        assertThat(named(reply("ticker", "BTC/USD", null, null, "trades"))).containsExactly(4);
        assertThat(named(reply("ticker", "BTC/USD", null, null, null))).containsExactly(3, 4);
        assertThat(named(reply("ohlc", "BTC/USD", null, 5, null))).containsExactly(6);
        assertThat(named(reply("level3", "BTC/USD", null, null, null))).containsExactly(7, 8);
        assertThat(named(reply("level3", "BTC/USD", 100, null, null))).containsExactly(8);
        assertThat(named(reply("instrument", null, null, null, null))).containsExactly(9);
        assertThat(named(reply("book", "ETH/USD", 10, null, null))).isEmpty();
        assertThat(named(reply(null, "BTC/USD", null, null, null))).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(named(reply(null, "ETH/USD", null, null, null))).isEmpty();
    }

    @Test
    void anAnswerNamesASlotWhenItNamesItsChannel() {
        assertThat(Slot.of(reply("book", "BTC/USD", 10, null, null))).contains(new Slot("book", "BTC/USD"));
        assertThat(Slot.of(reply("instrument", null, null, null, null))).contains(new Instruments().slot());
        assertThat(Slot.of(reply(null, "BTC/USD", null, null, null))).isEmpty();
    }

    @Test
    void theTokenIsTakenAnewForEachRequestAndShownNowhere() {
        Secret[] token = {Secret.of("first")};
        SpotRequests renewed = new SpotRequests(() -> Optional.of(token[0]));
        assertThat(renewed.subscribe(List.of(new Orders("BTC/USD", 10)), 1)).contains("\"token\":\"first\"");
        token[0] = Secret.of("second");
        assertThat(renewed.subscribe(List.of(new Orders("BTC/USD", 10)), 2)).contains("\"token\":\"second\"");
        assertThat(renewed.toString()).doesNotContain("second");
        assertThat(new Orders("BTC/USD", 10).toString()).isEqualTo("Orders[symbol=BTC/USD, depth=10]");
    }

    @Test
    void withoutATokenOnlyPublicStreamsCanBeAskedFor() {
        SpotRequests open = new SpotRequests();
        assertThat(open.subscribe(List.of(new Trades("BTC/USD")), 1)).doesNotContain("token");
        assertThatIllegalStateException().isThrownBy(() -> open.subscribe(List.of(new Orders("BTC/USD", 10)), 1))
                .withMessage("Channel level3 needs a token");
    }

    private static List<Integer> named(SpotReply reply) {
        return IntStream.range(0, ONE_OF_EACH.size()).filter(i -> ONE_OF_EACH.get(i).isNamedBy(reply)).boxed().toList();
    }

    private static SpotReply reply(String channel, String symbol, Integer depth, Integer interval, String trigger) {
        return new SpotReply("subscribe", true, "", OptionalLong.of(1), Optional.ofNullable(channel),
                Optional.ofNullable(symbol), depth == null ? OptionalInt.empty() : OptionalInt.of(depth),
                interval == null ? OptionalInt.empty() : OptionalInt.of(interval), Optional.ofNullable(trigger),
                List.of());
    }
}
