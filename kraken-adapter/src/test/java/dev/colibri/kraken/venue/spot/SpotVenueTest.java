package dev.colibri.kraken.venue.spot;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.buffer.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.colibri.api.contract.VenueLevel;
import dev.colibri.api.contract.VenueTrade;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.model.TradingStatus;
import dev.colibri.kraken.venue.PlainClient;
import dev.colibri.kraken.venue.VenueSocket;

import static org.assertj.core.api.Assertions.assertThat;

/** The scripted Kraken Spot as a plain client sees it. */
@Timeout(60)
class SpotVenueTest {
    private final SpotVenueHarness venue = new SpotVenueHarness();
    private final InstrumentId sol = venue.instrument();

    @AfterEach
    void close() {
        venue.close();
    }

    @Test
    void theVenueSpeaksFirst() {
        JsonNode status = PlainClient.open(venue, venue.url()).news().getFirst();
        assertThat(status.at("/channel").asText()).isEqualTo("status");
        assertThat(status.at("/data/0/system").asText()).isEqualTo("online");
        assertThat(status.at("/data/0/connection_id").bigIntegerValue().bitLength()).isEqualTo(64);
    }

    @Test
    void eachSymbolIsGrantedBeforeItsSnapshotAndInTheOrderOfAsking() {
        List<JsonNode> told = client().ask("{\"method\":\"subscribe\",\"params\":{\"channel\":\"book\",\"symbol\":"
                + "[\"DOGE/USD\",\"SOL/USD\"],\"depth\":25},\"req_id\":7}");
        assertThat(told).extracting(SpotVenueTest::gist).containsExactly("subscribe DOGE/USD", "book snapshot DOGE/USD",
                "subscribe SOL/USD", "book snapshot SOL/USD");
        assertThat(told).extracting(one -> one.path("req_id").asInt(-1)).containsExactly(7, -1, 7, -1);
        assertThat(told.get(3).at("/data/0/bids")).hasSize(25);
        assertThat(told.getFirst().at("/result/depth").asInt()).isEqualTo(25);
    }

    @Test
    void refusalsAreInTheVenuesWords() {
        PlainClient client = client();
        client.ask(subscribe("book", "SOL/USD", ",\"depth\":10"));
        client.ask(subscribe("ohlc", "SOL/USD", ",\"interval\":1"));
        assertThat(error(client, subscribe("book", "WWW/USD", "")))
                .isEqualTo("Currency pair not supported WWW/USD at WWW/USD");
        assertThat(error(client, subscribe("trade", "SOLUSD", "")))
                .isEqualTo("Currency pair not in ISO 4217-A3 format SOLUSD at SOLUSD");
        assertThat(error(client, subscribe("book", "SOL/USD", ",\"depth\":25")))
                .isEqualTo("Already subscribed at SOL/USD");
        assertThat(error(client, subscribe("ohlc", "SOL/USD", ",\"interval\":5")))
                .isEqualTo("Already subscribed to one ohlc interval on this symbol at SOL/USD");
        assertThat(error(client, subscribe("spread", "SOL/USD", ""))).isEqualTo("Subscription name invalid at ");
        assertThat(error(client, subscribe("trade", "SOL/USD", ",\"depth\":10")))
                .isEqualTo("Unsupported field: 'depth' for the given msg type: subscribe at ");
        assertThat(error(client, subscribe("book", "SOL/USD", ",\"depth\":11")))
                .isEqualTo("Subscription depth not supported at ");
        assertThat(error(client, subscribe("book", "SOL/USD", ",\"depth\":25").replace("subscribe", "unsubscribe")))
                .isEqualTo("Subscription Not Found at SOL/USD");
        assertThat(error(client, "{\"method\":\"ping\",\"params\":{}}"))
                .isEqualTo("Unsupported field: 'params' for the given msg type: ping at ");
        assertThat(venue.streams()).containsExactly("book SOL/USD 10", "ohlc SOL/USD 1");
        venue.overLimit(1);
        assertThat(error(client, subscribe("trade", "SOL/USD", ""))).isEqualTo("Exceeded msg rate at ");
        venue.refuse(new Subscription.Trades(sol), "No trades today");
        assertThat(error(client, subscribe("trade", "SOL/USD", ""))).isEqualTo("No trades today at SOL/USD");
    }

    @Test
    void aStreamThatIsGivenBackIsSilentAndCanBeHadAgain() {
        PlainClient client = client();
        String asking = subscribe("book", "SOL/USD", ",\"depth\":10");
        client.ask(asking);
        JsonNode back = client.ask(asking.replace("subscribe", "unsubscribe")).getFirst();
        assertThat(back.path("success").asBoolean()).isTrue();
        assertThat(back.at("/result/depth").asInt()).isEqualTo(10);
        assertThat(venue.streams()).isEmpty();
        assertThat(client.ask(asking)).extracting(SpotVenueTest::gist).containsExactly("subscribe SOL/USD",
                "book snapshot SOL/USD");
    }

    @Test
    void theLastFiftyTradesComeOldestFirstAndThenEachAsItHappens() {
        List<VenueTrade> past = venue.past(sol, 60, venue.node().clock().instant().minusSeconds(600),
                Duration.ofSeconds(1));
        PlainClient client = client();
        JsonNode snapshot = client.ask(subscribe("trade", "SOL/USD", ",\"snapshot\":true")).getLast().get("data");
        assertThat(snapshot).extracting(row -> row.get("trade_id").asLong())
                .containsExactlyElementsOf(past.subList(10, 60).stream().map(trade -> trade.id().low()).toList());
        VenueTrade trade = venue.trade(sol, Side.SELL, Price.of("150.25"), Quantity.of("1.5"));
        JsonNode told = client.news().getLast().at("/data/0");
        assertThat(told.toString()).contains("\"price\":150.25,\"qty\":1.500,", "\"side\":\"sell\"",
                "\"timestamp\":\"2026-01-05T09:30:0").contains("Z\"");
        assertThat(told.get("trade_id").asLong()).isEqualTo(past.getLast().id().low() + 1)
                .isEqualTo(trade.id().low());
    }

    @Test
    void theRunningCandleIsToldWithEachTradeAndTheNextBeginsWithItsOwn() {
        venue.past(sol, 3, venue.node().clock().instant().minusSeconds(300), Duration.ofMinutes(1));
        PlainClient client = client();
        JsonNode snapshot = client.ask(subscribe("ohlc", "SOL/USD", ",\"interval\":1")).getLast();
        assertThat(snapshot.get("data")).hasSize(3);
        assertThat(snapshot.get("timestamp").asText()).endsWith("000Z");
        venue.trade(sol, Side.BUY, Price.of("150.00"), Quantity.of("1"));
        venue.trade(sol, Side.BUY, Price.of("152.00"), Quantity.of("3"));
        JsonNode second = client.news().getLast().at("/data/0");
        assertThat(second.toString()).contains("\"open\":150.00,\"high\":152.00,\"low\":150.00,\"close\":152.00,"
                + "\"trades\":2,\"volume\":4.000,\"vwap\":151.50");
        venue.node().advance(Duration.ofMinutes(1));
        assertThat(client.news()).extracting(SpotVenueTest::gist).as("news without a trade").containsOnly("heartbeat");
        venue.trade(sol, Side.SELL, Price.of("149.00"), Quantity.of("2"));
        JsonNode next = client.news().getLast().at("/data/0");
        assertThat(next.get("trades").asInt()).isEqualTo(1);
        assertThat(next.get("interval_begin").asText()).isEqualTo(second.get("timestamp").asText().replace("000Z",
                "000000Z"));
    }

    @Test
    void aTickerIsToldByItsTrigger() {
        PlainClient byTop = client();
        PlainClient byTrade = client();
        byTop.ask(subscribe("ticker", "SOL/USD", ",\"event_trigger\":\"bbo\""));
        JsonNode first = byTrade.ask(subscribe("ticker", "SOL/USD", "")).getLast().at("/data/0");
        assertThat(first.has("last")).as("a last price without a trade").isFalse();
        venue.trade(sol, Side.BUY, Price.of("150.01"), Quantity.of("1"));
        assertThat(byTop.news()).isEmpty();
        assertThat(byTrade.news().getLast().at("/data/0/last").asText()).isEqualTo("150.01");
        venue.changeBook(sol, List.of(new VenueLevel(Side.BUY, Price.of("150.00"),
                Quantity.of("2"))));
        assertThat(byTrade.news()).isEmpty();
        assertThat(byTop.news().getLast().at("/data/0/bid").asText()).isEqualTo("150.00");
    }

    @Test
    void instrumentsAreListedAndTheirChangesTold() {
        PlainClient client = client();
        JsonNode listed = client.ask("{\"method\":\"subscribe\",\"params\":{\"channel\":\"instrument\","
                + "\"include_tokenized_assets\":true}}").getLast();
        assertThat(listed.at("/data/pairs")).extracting(pair -> pair.get("symbol").asText())
                .containsExactly("SOL/USD", "DOGE/USD", "BTC/USD", "AAPLx/USD");
        assertThat(listed.at("/data/pairs/2/qty_increment").decimalValue()).isEqualTo(new BigDecimal("0.00000001"));
        venue.marketStatus(sol, TradingStatus.CANCEL_ONLY);
        assertThat(client.news().getLast().at("/data/pairs/0/status").asText()).isEqualTo("cancel_only");
        venue.venueStatus(VenueStatus.State.MAINTENANCE);
        assertThat(client.news().getLast().at("/data/0/system").asText()).isEqualTo("maintenance");
        venue.list();
        assertThat(client.news().getLast().at("/data/pairs/0/symbol").asText()).isEqualTo("ADA/USD");
    }

    @Test
    void whatIsSaidOfTheVenueCanBeSoToo() {
        PlainClient client = client();
        venue.behave(SpotOddity.GRANTS_FIRST);
        assertThat(client.ask(subscribe("book", "SOL/USD\",\"DOGE/USD", ""))).extracting(SpotVenueTest::gist)
                .containsExactly("subscribe SOL/USD", "subscribe DOGE/USD", "book snapshot SOL/USD",
                        "book snapshot DOGE/USD");
        venue.behave(SpotOddity.PRICES_TWICE);
        venue.changeBook(sol, List.of(new VenueLevel(Side.BUY, Price.of("149.99"), Quantity.of("2"))));
        assertThat(client.news().getLast().at("/data/0/bids")).extracting(row -> row.get("qty").asText())
                .containsExactly("2.001", "2.000");
        venue.behave(SpotOddity.BARE_RATE_REFUSAL);
        venue.overLimit(1);
        assertThat(client.ask("{\"method\":\"ping\"}").getFirst()).hasToString("{\"Error\":\"Exceeded msg rate\"}");
    }

    @Test
    void heartbeatsBeginWithTheFirstStreamAndPauseWhileThereIsNews() {
        PlainClient client = client();
        venue.node().advance(Duration.ofSeconds(3));
        assertThat(client.news()).isEmpty();
        client.ask(subscribe("trade", "SOL/USD", ",\"snapshot\":false"));
        venue.node().advance(Duration.ofSeconds(3));
        assertThat(client.news()).extracting(SpotVenueTest::gist).containsExactly("heartbeat", "heartbeat",
                "heartbeat");
        assertThat(client.ask("{\"method\":\"ping\",\"req_id\":5}").getFirst().toString())
                .startsWith("{\"method\":\"pong\",\"req_id\":5,\"time_in\"").doesNotContain("success");
    }

    @Test
    void linksBreakCloseWithCodesFallSilentAndCarryNonsense() {
        PlainClient broken = client();
        venue.linkDown();
        assertThat(broken.closed()).isEqualTo(1006);
        assertThat(venue.openLinks()).isZero();
        venue.linkUp();
        PlainClient client = client();
        venue.eachLink(link -> link.sendInPieces("CloudFlare WebSocket proxy restarting", 3));
        venue.eachLink(link -> link.sendBinary(Buffer.buffer("x")));
        assertThat(client.texts()).containsExactly("CloudFlare WebSocket proxy restarting");
        venue.eachLink(link -> link.close(1001, "going away"));
        assertThat(client.closed()).isEqualTo(1001);
        PlainClient cut = client();
        venue.eachLink(link -> link.breakWithin("{\"channel\":\"heartbeat\"}"));
        assertThat(cut.closed()).isEqualTo(1006);
        PlainClient deaf = client();
        venue.fallSilent();
        assertThat(deaf.ask("{\"method\":\"ping\"}")).isEmpty();
        assertThat(client().ask("{\"method\":\"ping\"}")).hasSize(1);
        assertThat(venue.ask(all -> all.server().sockets()).stream().filter(VenueSocket::isOpen)).hasSize(2);
    }

    @Test
    void requestsTellOfTheSameMarket() {
        List<VenueTrade> past = venue.past(sol, 5, venue.node().clock().instant().minusSeconds(150),
                Duration.ofSeconds(60));
        JsonNode trades = PlainClient.get(venue, "/0/public/Trades?pair=SOLUSD&since=0").get("result");
        assertThat(trades.get("SOLUSD")).extracting(row -> row.get(6).asLong())
                .containsExactlyElementsOf(past.stream().map(trade -> trade.id().low()).toList());
        assertThat(trades.get("last").asText()).isEqualTo(Long.toString(past.getLast().time()));
        JsonNode rest = PlainClient.get(venue, "/0/public/Trades?pair=SOLUSD&since=" + past.get(2).time());
        assertThat(rest.at("/result/SOLUSD")).hasSize(2);
        JsonNode candles = PlainClient.get(venue, "/0/public/OHLC?pair=SOLUSD").at("/result/SOLUSD");
        assertThat(candles.get(candles.size() - 1).get(0).asLong() % 60).isZero();
        JsonNode ticker = PlainClient.get(venue, "/0/public/Ticker?pair=SOLUSD").at("/result/SOLUSD");
        assertThat(ticker.at("/b/0").asText()).isEqualTo("149.99000");
        assertThat(new BigDecimal(ticker.at("/b/2").asText()))
                .isEqualTo(venue.book(sol, 1).bids().getFirst().quantity().toBigDecimal());
        assertThat(ticker.at("/c/0").asText()).isEqualTo(past.getLast().price() + "000");
        assertThat(PlainClient.get(venue, "/0/public/Depth?pair=SOL/USD&count=3").at("/result/SOL~1USD/bids"))
                .hasSize(3);
        assertThat(PlainClient.get(venue, "/0/public/Ticker?pair=AAPLxUSD").at("/error/0").asText())
                .isEqualTo("EQuery:Unknown asset pair");
        venue.failHistory(0);
        assertThat(PlainClient.get(venue, "/0/public/Trades?pair=SOLUSD").at("/error/0").asText())
                .isEqualTo("EService:Unavailable");
    }

    private PlainClient client() {
        PlainClient client = PlainClient.open(venue, venue.url());
        client.texts();
        return client;
    }

    private static String subscribe(String channel, String symbol, String more) {
        return "{\"method\":\"subscribe\",\"params\":{\"channel\":\"" + channel + "\",\"symbol\":[\"" + symbol + "\"]"
                + more + "}}";
    }

    private static String error(PlainClient client, String asking) {
        JsonNode reply = client.ask(asking).getFirst();
        assertThat(reply.path("success").asBoolean(true)).as("success of %s", reply).isFalse();
        return reply.get("error").asText() + " at " + reply.path("symbol").asText();
    }

    private static String gist(JsonNode message) {
        return message.has("method")
                ? message.get("method").asText() + " " + message.at("/result/symbol").asText()
                : (message.get("channel").asText() + " " + message.path("type").asText() + " "
                        + message.at("/data/0/symbol").asText()).strip();
    }
}
