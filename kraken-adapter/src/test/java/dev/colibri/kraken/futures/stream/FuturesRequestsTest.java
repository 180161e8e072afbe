package dev.colibri.kraken.futures.stream;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.colibri.kraken.common.wire.Json;
import dev.colibri.kraken.futures.stream.FuturesStream.Book;
import dev.colibri.kraken.futures.stream.FuturesStream.Ticker;
import dev.colibri.kraken.futures.stream.FuturesStream.Trades;

import static org.assertj.core.api.Assertions.assertThat;

class FuturesRequestsTest {
    private static final List<FuturesStream> ONE_OF_EACH = List.of(new Ticker("PF_XBTUSD"), new Trades("PF_XBTUSD"),
            new Book("PF_XBTUSD"));

    private final FuturesRequests requests = new FuturesRequests();

    @Test
    void aFeedIsAskedForAndGivenBackWithItsProducts() {
        assertThat(requests.subscribe(List.of(new Ticker("PF_XBTUSD")), 1)).isEqualTo(
                "{\"event\":\"subscribe\",\"feed\":\"ticker\",\"product_ids\":[\"PF_XBTUSD\"]}");
        assertThat(requests.subscribe(List.of(new Book("PF_XBTUSD"), new Book("PF_AAPLxUSD")), 2)).isEqualTo(
                "{\"event\":\"subscribe\",\"feed\":\"book\",\"product_ids\":[\"PF_XBTUSD\",\"PF_AAPLxUSD\"]}");
        assertThat(requests.unsubscribe(List.of(new Trades("PI_XBTUSD")), 3)).isEqualTo(
                "{\"event\":\"unsubscribe\",\"feed\":\"trade\",\"product_ids\":[\"PI_XBTUSD\"]}");
        assertThat(FuturesRequests.PING).isEqualTo("{\"event\":\"ping\"}");
    }

    @Test
    void aProductCannotBreakOutOfItsRequest() throws IOException {
        String product = "A\"],\"x\":[\"\\";
        String text = requests.subscribe(List.of(new Trades(product)), 1);
        assertThat(Json.MAPPER.readTree(text).at("/product_ids/0").asText()).isEqualTo(product);
    }

    @Test
    void streamsOfOneFeedGoTogether() {
        for (FuturesStream one : ONE_OF_EACH) {
            for (FuturesStream other : ONE_OF_EACH) {
                assertThat(requests.together(one, other)).as(one + " and " + other).isEqualTo(one.equals(other));
            }
        }
        assertThat(requests.together(new Book("PF_XBTUSD"), new Book("PF_ETHUSD"))).isTrue();
        assertThat(requests.most()).isEqualTo(100);
    }

    @Test
    void anAnswerNamesAStreamByFeedAndProduct() {
        for (FuturesStream stream : ONE_OF_EACH) {
            assertThat(FuturesStream.of(stream.feed(), stream.product())).contains(stream);
            assertThat(stream.slot()).isEqualTo(stream);
        }
        assertThat(FuturesStream.of("fills", "PF_XBTUSD")).isEmpty();
        assertThat(FuturesStream.of("book_snapshot", "PF_XBTUSD")).isEmpty();
    }
}
