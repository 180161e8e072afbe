package dev.colibri.kraken.venue.spot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.colibri.api.contract.VenueLevel;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.kraken.venue.Disturbance;
import dev.colibri.kraken.venue.PlainClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The books of the scripted Kraken Spot as a plain client keeps them. */
@Timeout(60)
class SpotBooksTest {
    private static final String SOL = "{\"method\":\"subscribe\",\"params\":{\"channel\":\"book\",\"symbol\":"
            + "[\"SOL/USD\"],\"depth\":10,\"snapshot\":true}}";

    private final SpotVenueHarness venue = new SpotVenueHarness();
    private final InstrumentId sol = venue.instrument();
    private final Subscription stream = new Subscription.Book(sol, 10);

    @AfterEach
    void close() {
        venue.close();
    }

    @Test
    void aBookKeptByChangesIsTheVenuesAfterEach() {
        followed(venue.url(), SOL, 10);
    }

    @Test
    void aBookKeptOrderByOrderIsTheVenuesAfterEach() {
        followed(venue.ordersUrl(), orders(token()), 10);
    }

    private void followed(String url, String asking, int depth) {
        PlainClient client = PlainClient.open(venue, url);
        PlainBook book = new PlainBook(depth);
        client.ask(asking).forEach(book::take);
        check(book, depth);
        for (int i = 0; i < 60; i++) {
            venue.changeBook(sol, List.of(level(Side.BUY, "149.99", -(i % 13), i % 4 == 0 ? 0 : 1 + 7 * i % 40),
                    level(Side.SELL, "150.01", i % 7, i % 3 == 0 ? 0 : 2 + 11 * i % 50)));
            client.news().forEach(book::take);
            check(book, depth);
        }
        venue.replaceBook(sol, List.of(level(Side.BUY, "140.00", 0, 3), level(Side.SELL, "141.00", 0, 4)));
        client.news().forEach(book::take);
        check(book, depth);
    }

    private void check(PlainBook book, int depth) {
        assertThat(book.checksum()).isEqualTo(book.told());
        assertThat(book.levels(Side.BUY)).isEqualTo(venue.book(sol, depth).bids());
        assertThat(book.levels(Side.SELL)).isEqualTo(venue.book(sol, depth).asks());
    }

    @Test
    void whatIsPushedOutOfTheDepthIsNotDeletedAndComesBackAsAnEntry() {
        PlainClient client = PlainClient.open(venue, venue.url());
        List<JsonNode> all = client.ask(SOL);
        JsonNode snapshot = all.getLast();
        assertThat(all).hasSize(3);
        assertThat(snapshot.at("/data/0/bids")).hasSize(10);
        assertThat(snapshot.at("/data/0/bids/9/price").decimalValue()).isEqualTo(new BigDecimal("149.90"));
        venue.changeBook(sol, List.of(level(Side.BUY, "150.00", 0, 5)));
        assertThat(rows(client.news(), "bids")).containsExactly("150.00 5.000");
        venue.changeBook(sol, List.of(level(Side.BUY, "149.90", 0, 6)));
        assertThat(client.news()).as("news of a level outside").isEmpty();
        venue.changeBook(sol, List.of(level(Side.BUY, "150.00", 0, 0)));
        assertThat(rows(client.news(), "bids")).containsExactly("150.00 0.000", "149.90 6.000");
    }

    @Test
    void lessIsTakenFromTheFrontOfAQueueAndMoreStandsBehind() {
        PlainClient client = PlainClient.open(venue, venue.ordersUrl());
        venue.changeBook(sol, List.of(level(Side.BUY, "150.00", 0, 1)));
        venue.changeBook(sol, List.of(level(Side.BUY, "150.00", 0, 3)));
        venue.changeBook(sol, List.of(level(Side.BUY, "150.00", 0, 6)));
        JsonNode first = client.ask(orders(token())).getLast().at("/data/0/bids");
        List<String> ids = List.of(first.at("/0/order_id").asText(), first.at("/1/order_id").asText(),
                first.at("/2/order_id").asText());
        assertThat(first.get(0).has("event")).isFalse();
        assertThat(first.at("/0/timestamp").asText()).hasSize("2026-01-05T09:30:00.000000000Z".length());
        venue.changeBook(sol, List.of(level(Side.BUY, "150.00", 0, 4)));
        JsonNode told = client.news().getLast().at("/data/0/bids");
        assertThat(told).extracting(row -> row.get("event").asText() + " " + row.get("order_id").asText() + " "
                + row.get("order_qty").asText()).containsExactly("delete " + ids.get(0) + " 1.000",
                        "modify " + ids.get(1) + " 1.000");
        venue.changeBook(sol, List.of(level(Side.BUY, "150.00", 0, 7)));
        JsonNode more = client.news().getLast().at("/data/0/bids");
        assertThat(more).extracting(row -> row.get("event").asText() + " " + row.get("order_qty").asText())
                .containsExactly("add 3.000");
        assertThat(ids).doesNotContain(more.at("/0/order_id").asText());
    }

    @Test
    void withoutATokenOrWithAnOldOneThereIsNoBookOrderByOrder() {
        PlainClient client = PlainClient.open(venue, venue.ordersUrl());
        assertThat(client.ask(orders("")).getLast().get("error").asText()).isEqualTo("Token(s) not found");
        assertThat(client.ask(orders("x")).getLast().get("error").asText()).isEqualTo("ESession:Invalid session");
        String token = token();
        venue.expireTokens();
        assertThat(client.ask(orders(token)).getLast().get("error").asText()).isEqualTo("ESession:Invalid session");
        assertThat(client.ask(SOL).getLast().get("error").asText()).isEqualTo("Subscription name invalid");
    }

    @Test
    void aMessageCanBeWrongOrLostOrComeTwiceOrTooLate() {
        PlainClient client = PlainClient.open(venue, venue.url());
        PlainBook book = new PlainBook(10);
        client.ask(SOL).forEach(book::take);
        venue.corruptNext(stream);
        venue.changeBook(sol, List.of(level(Side.BUY, "149.99", 0, 9)));
        client.news().forEach(book::take);
        assertThat(book.checksum()).isNotEqualTo(book.told());
        venue.changeBook(sol, List.of(level(Side.BUY, "149.99", 0, 8)));
        client.news().forEach(book::take);
        assertThat(book.checksum()).isEqualTo(book.told());
        assertThat(quantities(client, Disturbance.TWICE)).containsExactly("149.99 1.000", "149.99 1.000",
                "149.99 2.000");
        assertThat(quantities(client, Disturbance.LOSE)).containsExactly("149.99 2.000");
        assertThat(quantities(client, Disturbance.SWAP)).containsExactly("149.99 2.000", "149.99 1.000");
    }

    /** What comes of two changes, when something happens to the first. */
    private List<String> quantities(PlainClient client, Disturbance disturbance) {
        venue.disturbNext(stream, disturbance);
        venue.changeBook(sol, List.of(level(Side.BUY, "149.99", 0, 1)));
        venue.changeBook(sol, List.of(level(Side.BUY, "149.99", 0, 2)));
        return rows(client.news(), "bids");
    }

    @Test
    void aSnapshotCanHaveTwoMegabytes() {
        List<VenueLevel> levels = new ArrayList<>();
        for (int round = 1; round <= 9; round++) {
            for (int i = 0; i < 1000; i++) {
                levels.add(level(Side.BUY, "149.99", -i, round * 1000));
                levels.add(level(Side.SELL, "150.01", i, round * 1000));
            }
        }
        venue.changeBook(sol, levels);
        PlainClient client = PlainClient.open(venue, venue.ordersUrl());
        client.texts();
        String asking = orders(token()).replace("\"depth\":10", "\"depth\":1000");
        PlainBook book = new PlainBook(1000);
        client.ask(asking).forEach(message -> {
            book.take(message);
            if (message.has("channel")) {
                assertThat(message.toString().length()).isGreaterThan(2_000_000);
            }
        });
        check(book, 1000);
    }

    private String token() {
        return PlainClient.post(venue, "/0/private/GetWebSocketsToken").at("/result/token").asText();
    }

    private static String orders(String token) {
        return SOL.replace("\"book\"", "\"level3\"").replace("\"depth\"", "\"token\":\"" + token + "\",\"depth\"");
    }

    private static List<String> rows(List<JsonNode> messages, String side) {
        List<String> rows = new ArrayList<>();
        messages.forEach(message -> message.at("/data/0/" + side).forEach(
                row -> rows.add(row.get("price").asText() + " " + row.get("qty").asText())));
        return rows;
    }

    /** A level so many ticks above a price. */
    private static VenueLevel level(Side side, String price, int ticks, int quantity) {
        return new VenueLevel(side, Price.of(price).plus(Price.of(ticks, 2)), Quantity.of(quantity, 0));
    }
}
