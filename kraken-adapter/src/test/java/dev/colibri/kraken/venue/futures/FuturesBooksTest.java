package dev.colibri.kraken.venue.futures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.colibri.api.contract.VenueLevel;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.kraken.venue.PlainClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The books of the scripted Kraken Futures as a plain client keeps them. */
@Timeout(60)
class FuturesBooksTest {
    private static final String ASKING = "{\"event\":\"subscribe\",\"feed\":\"book\",\"product_ids\":[\"PF_XBTUSD\"]}";

    private final FuturesVenueHarness venue = new FuturesVenueHarness();
    private final InstrumentId bitcoin = venue.instrument();
    private final TreeMap<BigDecimal, BigDecimal> bids = new TreeMap<>(Comparator.reverseOrder());
    private final TreeMap<BigDecimal, BigDecimal> asks = new TreeMap<>();
    private long sequence = -1;

    @AfterEach
    void close() {
        venue.close();
    }

    @Test
    void aBookKeptByChangesIsTheVenuesAndItsNumbersHaveNoHole() {
        PlainClient client = PlainClient.open(venue, venue.url());
        client.ask(ASKING).forEach(message -> assertThat(follows(message)).isTrue());
        for (int i = 0; i < 40; i++) {
            venue.changeBook(bitcoin, List.of(level(Side.BUY, 94999 - i % 13, i % 4 == 0 ? 0 : 1 + 7 * i % 40),
                    level(Side.SELL, 95001 + i % 7, i % 3 == 0 ? 0 : 2 + 11 * i % 50)));
            client.news().forEach(message -> assertThat(follows(message)).as("%s", message).isTrue());
            check();
        }
        venue.replaceBook(bitcoin, List.of(level(Side.BUY, 94000, 3), level(Side.SELL, 94500, 4)));
        client.news().forEach(this::follows);
        check();
    }

    @Test
    void aMarketThatMovesThroughItsOwnBookIsToldInSuchOrderThatItNeverCrosses() {
        PlainClient client = PlainClient.open(venue, venue.url());
        client.ask(ASKING).forEach(this::follows);
        venue.changeBook(bitcoin, List.of(level(Side.BUY, 95001, 5), level(Side.SELL, 95001, 0)));
        client.news().forEach(message -> {
            follows(message);
            assertThat(bids.firstKey()).isLessThan(asks.firstKey());
        });
        check();
    }

    @Test
    void aDamagedMessageIsAHoleInTheNumbersAndAskingAgainHealsIt() {
        PlainClient client = PlainClient.open(venue, venue.url());
        client.ask(ASKING).forEach(this::follows);
        venue.corruptNext(new Subscription.Book(bitcoin, 10));
        venue.changeBook(bitcoin, List.of(level(Side.BUY, 94999, 9)));
        venue.changeBook(bitcoin, List.of(level(Side.BUY, 94999, 8)));
        assertThat(client.news()).extracting(this::follows).containsExactly(false);
        List<JsonNode> back = client.ask(ASKING.replace("subscribe", "unsubscribe"));
        assertThat(back.getFirst().get("event").asText()).isEqualTo("unsubscribed");
        client.ask(ASKING).forEach(this::follows);
        check();
    }

    /** Takes a message; {@code false} when its number is not the next. */
    private boolean follows(JsonNode message) {
        String feed = message.path("feed").asText();
        if (message.has("event") || !feed.startsWith("book")) {
            return true;
        }
        long before = sequence;
        sequence = message.get("seq").asLong();
        if (feed.equals("book_snapshot")) {
            bids.clear();
            asks.clear();
            message.get("bids").forEach(row -> set(bids, row));
            message.get("asks").forEach(row -> set(asks, row));
            return true;
        }
        set(message.get("side").asText().equals("buy") ? bids : asks, message);
        return sequence == before + 1;
    }

    private static void set(TreeMap<BigDecimal, BigDecimal> side, JsonNode row) {
        if (row.get("qty").decimalValue().signum() == 0) {
            side.remove(row.get("price").decimalValue());
        } else {
            side.put(row.get("price").decimalValue(), row.get("qty").decimalValue());
        }
    }

    private void check() {
        assertThat(levels(bids)).isEqualTo(venue.book(bitcoin, 1000).bids());
        assertThat(levels(asks)).isEqualTo(venue.book(bitcoin, 1000).asks());
    }

    private static List<DepthSnapshot.Level> levels(TreeMap<BigDecimal, BigDecimal> side) {
        List<DepthSnapshot.Level> levels = new ArrayList<>();
        side.forEach((price, quantity) -> levels.add(new DepthSnapshot.Level(Price.of(price), Quantity.of(quantity))));
        return levels;
    }

    private static VenueLevel level(Side side, int price, int quantity) {
        return new VenueLevel(side, Price.of(price, 0), Quantity.of(quantity, 0));
    }
}
