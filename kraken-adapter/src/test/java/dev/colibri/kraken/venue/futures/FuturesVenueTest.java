package dev.colibri.kraken.venue.futures;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.colibri.api.contract.VenueTrade;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.IndexPrice;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.model.TradingStatus;
import dev.colibri.kraken.venue.PlainClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The scripted Kraken Futures as a plain client sees it. */
@Timeout(60)
class FuturesVenueTest {
    private final FuturesVenueHarness venue = new FuturesVenueHarness();
    private final InstrumentId bitcoin = venue.instrument();

    @AfterEach
    void close() {
        venue.close();
    }

    @Test
    void theVenueSpeaksFirstAndAnswersPingsAndChallenges() {
        PlainClient client = PlainClient.open(venue, venue.url());
        assertThat(client.texts()).containsExactly("{\"event\":\"info\",\"version\":1}");
        assertThat(client.ask("{\"event\":\"ping\"}").getFirst().get("event").asText()).isEqualTo("pong");
        assertThat(client.ask("{\"event\":\"challenge\",\"api_key\":\"x\"}").getFirst().get("message").asText())
                .hasSize(36);
    }

    @Test
    void eachProductIsGrantedByItselfAndBeforeItsFirstMessage() {
        List<JsonNode> told = client().ask(
                "{\"event\":\"subscribe\",\"feed\":\"book\",\"product_ids\":[\"PF_ETHUSD\",\"PI_XBTUSD\"]}");
        assertThat(told).extracting(FuturesVenueTest::gist).containsExactly("subscribed book PF_ETHUSD",
                "book_snapshot PF_ETHUSD", "subscribed book PI_XBTUSD", "book_snapshot PI_XBTUSD");
        assertThat(told.get(1).get("bids")).hasSize(60);
        assertThat(venue.streams()).containsExactly("book PF_ETHUSD", "book PI_XBTUSD");
    }

    @Test
    void alertsAreInTheVenuesWords() {
        PlainClient client = client();
        assertThat(alerts(client, subscribe("tickers"))).containsExactly("alert Couldn't subscribe to invalid feed");
        assertThat(alerts(client, subscribe("fills")))
                .containsExactly("alert Failed to subscribe to authenticated feed");
        assertThat(alerts(client, subscribe("book").replace("PF_XBTUSD", "PF_NONEUSD")))
                .containsExactly("error Invalid product id");
        assertThat(alerts(client, "{\"event\":")).containsExactly("error Json Error");
        client.ask(subscribe("book"));
        List<JsonNode> again = client.ask(subscribe("book"));
        assertThat(again.getFirst().get("message").asText()).isEqualTo("Already subscribed to feed, re-requesting");
        assertThat(again.getLast().get("feed").asText()).isEqualTo("book_snapshot");
        venue.refuse(new Subscription.Trades(bitcoin), "Not today");
        assertThat(alerts(client, subscribe("trade"))).containsExactly("alert Not today");
    }

    @Test
    void theLastHundredTradesComeNewestFirstAndThenEachAsItHappens() {
        List<VenueTrade> past = venue.past(bitcoin, 120, venue.node().clock().instant().minusSeconds(600),
                Duration.ofSeconds(1));
        PlainClient client = client();
        JsonNode snapshot = client.ask(subscribe("trade")).getLast();
        assertThat(snapshot.get("feed").asText()).isEqualTo("trade_snapshot");
        List<String> newestFirst =
                past.subList(20, 120).reversed().stream().map(trade -> trade.id().toString()).toList();
        assertThat(snapshot.get("trades")).extracting(row -> row.get("uid").asText())
                .containsExactlyElementsOf(newestFirst);
        VenueTrade trade = venue.trade(bitcoin, Side.SELL, Price.of("94990"), Quantity.of("0.0113"));
        JsonNode told = client.news().getLast();
        assertThat(told.get("uid").asText()).isEqualTo(trade.id().toString());
        assertThat(told.get("seq").asLong()).isEqualTo(snapshot.at("/trades/0/seq").asLong() + 1);
        assertThat(told.toString()).contains("\"side\":\"sell\"", "\"qty\":0.0113", "\"price\":94990");
        assertThat(told.get("time").asLong()).isEqualTo(trade.time() / 1_000_000);
    }

    @Test
    void aTickerIsToldAtOnceAndWithEachChange() {
        PlainClient client = client();
        JsonNode first = client.ask(subscribe("ticker")).getLast();
        assertThat(first.has("last")).as("a last price without a trade").isFalse();
        assertThat(first.get("relative_funding_rate").decimalValue()).isEqualByComparingTo("0.0000105");
        long time = venue.node().clock().nanos() - 5_000_000;
        venue.tell(new MarkPrice(bitcoin, Price.of("95007"), time, 0));
        venue.tell(new IndexPrice(bitcoin, Price.of("94993"), time, 0));
        venue.tell(new FundingRate(bitcoin, new BigDecimal("-0.000031"), new BigDecimal("0.000031"), null,
                Duration.ofHours(1), time + 60_000_000_000L, time, 0));
        JsonNode told = client.news().getLast();
        assertThat(told.get("time").asLong()).isEqualTo(time / 1_000_000);
        assertThat(told.get("markPrice").decimalValue()).isEqualByComparingTo("95007");
        assertThat(told.get("index").decimalValue()).isEqualByComparingTo("94993");
        assertThat(told.get("relative_funding_rate").decimalValue()).isEqualByComparingTo("-0.000031");
        assertThat(told.get("funding_rate").decimalValue()).isEqualByComparingTo("-2.944783");
        assertThat(told.get("next_funding_rate_time").asLong()).isEqualTo(time / 1_000_000 + 60_000);
        venue.marketStatus(bitcoin, TradingStatus.POST_ONLY);
        assertThat(client.news().getLast().get("post_only").asBoolean()).isTrue();
        venue.trade(bitcoin, Side.BUY, Price.of("95001"), Quantity.of("0.5"));
        assertThat(client.news().getLast().get("last").decimalValue()).isEqualByComparingTo("95001");
        assertThat(client().ask(subscribe("ticker").replace("PF_XBTUSD", "FI_XBTUSD_260327")).getLast()
                .has("funding_rate")).as("funding of a contract that ends").isFalse();
    }

    @Test
    void heartbeatsAreAFeedOfTheirOwn() {
        PlainClient client = client();
        venue.node().advance(Duration.ofSeconds(3));
        assertThat(client.news()).isEmpty();
        assertThat(client.ask("{\"event\":\"subscribe\",\"feed\":\"heartbeat\"}").getFirst().toString())
                .isEqualTo("{\"event\":\"subscribed\",\"feed\":\"heartbeat\"}");
        venue.node().advance(Duration.ofSeconds(3));
        assertThat(client.news()).extracting(FuturesVenueTest::gist).containsExactly("heartbeat ", "heartbeat ",
                "heartbeat ");
    }

    @Test
    void historyIsToldInPagesWithATokenInEitherOrder() {
        List<String> past = venue.past(bitcoin, 2500, venue.node().clock().instant().minusSeconds(3000),
                Duration.ofSeconds(1)).stream().map(trade -> trade.id().toString()).toList();
        assertThat(pages("asc")).containsExactlyElementsOf(past);
        assertThat(pages("desc")).containsExactlyElementsOf(past.reversed());
    }

    private List<String> pages(String sort) {
        List<String> ids = new ArrayList<>();
        String more = "";
        do {
            JsonNode page = PlainClient.get(venue,
                    "/api/history/v3/market/PF_XBTUSD/executions?sort=" + sort + more);
            page.get("elements").forEach(
                    element -> ids.add(element.at("/event/Execution/execution/uid").asText()));
            more = page.has("continuationToken")
                    ? "&continuation_token=" + page.get("continuationToken").asText().replace("=", "%3D")
                    : "";
        } while (!more.isEmpty());
        return ids;
    }

    @Test
    void requestsTellOfTheSameMarket() {
        venue.past(bitcoin, 3, venue.node().clock().instant().minusSeconds(150), Duration.ofSeconds(60));
        JsonNode candles = PlainClient.get(venue, "/api/charts/v1/trade/PF_XBTUSD/1m?from=0&to=9999999999");
        assertThat(candles.get("candles")).hasSize(3);
        assertThat(candles.at("/candles/0/open").isTextual()).isTrue();
        JsonNode book = PlainClient.get(venue, "/derivatives/api/v3/orderbook?symbol=PF_XBTUSD").get("orderBook");
        assertThat(book.at("/bids/0/0").decimalValue()).isEqualByComparingTo("94999");
        assertThat(book.get("asks")).hasSize(60);
        JsonNode ticker = PlainClient.get(venue, "/derivatives/api/v3/tickers/PF_XBTUSD");
        assertThat(ticker.get("serverTime").asText()).isEqualTo("2026-01-05T09:29:59.995Z");
        venue.pastFunding(bitcoin, 3);
        assertThat(PlainClient.get(venue, "/derivatives/api/v4/historicalfundingrates?symbol=PF_XBTUSD").get("rates"))
                .extracting(row -> row.get("timestamp").asText()).containsExactly("2026-01-05T06:00:00Z",
                        "2026-01-05T07:00:00Z", "2026-01-05T08:00:00Z");
        assertThat(PlainClient.get(venue, "/derivatives/api/v3/orderbook").at("/errors/0/code").asInt())
                .isEqualTo(11);
    }

    @Test
    void verySmallNumbersHaveAnExponentAndOthersADecimal() {
        assertThat(List.of("0.0000000001", "-0.00001089345", "34892.5", "1000", "0.0113", "0"))
                .extracting(text -> Numbers.text(new BigDecimal(text)))
                .containsExactly("1.0E-10", "-1.089345E-5", "34892.5", "1000.0", "0.0113", "0.0");
    }

    private PlainClient client() {
        PlainClient client = PlainClient.open(venue, venue.url());
        client.texts();
        return client;
    }

    private static String subscribe(String feed) {
        return "{\"event\":\"subscribe\",\"feed\":\"" + feed + "\",\"product_ids\":[\"PF_XBTUSD\"]}";
    }

    private static List<String> alerts(PlainClient client, String asking) {
        return client.ask(asking).stream()
                .map(told -> told.get("event").asText() + " " + told.get("message").asText()).toList();
    }

    private static String gist(JsonNode message) {
        return message.has("event")
                ? message.get("event").asText() + " " + message.get("feed").asText() + " "
                        + message.at("/product_ids/0").asText()
                : message.get("feed").asText() + " " + message.path("product_id").asText();
    }
}
