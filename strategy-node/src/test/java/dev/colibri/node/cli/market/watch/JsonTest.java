package dev.colibri.node.cli.market.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import dev.colibri.api.book.OrderBook;
import dev.colibri.api.book.OrderByOrderBook;
import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.Decimals;
import dev.colibri.api.model.Side;

import static org.assertj.core.api.Assertions.assertThat;

/** Lines for programs. Texts full of quotes are compared with single ones. */
class JsonTest {
    private static final String AT_START = "'time': '2025-01-01T00:00:00Z', 'receive_time': '2025-01-01T00:00:00Z'}";
    private static final String A_SECOND_LATER =
            "'time': '2025-01-01T00:00:01Z', 'receive_time': '2025-01-01T00:00:01Z'}";

    private final Json json = new Json();

    private String line(MarketEvent event) {
        return json.piece(event).line().replace('"', '\'');
    }

    @Test
    void aLineTellsEverythingThatAnEventTells() {
        assertThat(List.of(line(Told.quote(500_000, 500_002)), line(Told.trade(5)), line(Told.mark()),
                line(Told.index()), line(Told.funding()), line(Told.interest()), line(Told.stats()),
                line(Told.status()), line(Told.rules()))).containsExactly(
                        "{'event': 'quote', 'instrument': 'BTC/USD.KRAKEN', 'bid': '50000.0', 'bid_quantity': '0.10', "
                                + "'ask': '50000.2', 'ask_quantity': '2.00', " + A_SECOND_LATER,
                        "{'event': 'trade', 'instrument': 'BTC/USD.KRAKEN', 'id': '5', 'side': 'buy', "
                                + "'price': '50000.5', 'quantity': '0.55', 'kind': 'liquidation', 'origin': 'live', "
                                + "'time': '2025-01-01T00:00:05Z', 'receive_time': '2025-01-01T00:00:05Z'}",
                        "{'event': 'mark', 'instrument': 'PF_XBTUSD.KRAKEN', 'mark': '50001.5', " + AT_START,
                        "{'event': 'index', 'instrument': 'PF_XBTUSD.KRAKEN', 'index': '50002.25', " + AT_START,
                        "{'event': 'funding', 'instrument': 'PF_XBTUSD.KRAKEN', 'funding_rate': '0.0000125', "
                                + "'next_funding_rate': null, 'next_funding_time': '2025-01-01T01:00:00Z', "
                                + AT_START,
                        "{'event': 'open_interest', 'instrument': 'PF_XBTUSD.KRAKEN', 'open_interest': '321.5', "
                                + AT_START,
                        "{'event': 'stats', 'instrument': 'PF_XBTUSD.KRAKEN', 'last': '50000.1', 'open': null, "
                                + "'high': '50500.0', 'low': '48800.0', 'vwap': null, 'volume': '1234.5', "
                                + "'change': null, 'change_percent': '-1.25', " + AT_START,
                        "{'event': 'status', 'instrument': 'PF_XBTUSD.KRAKEN', 'status': 'post only', " + AT_START,
                        "{'event': 'rules', 'instrument': 'PF_XBTUSD.KRAKEN', 'tick': '1', 'lot': '0.0001', "
                                + "'min_quantity': '0.0001', 'min_cost': '0.01', 'status': 'online', " + AT_START);
    }

    @Test
    void aSideWithoutOrdersIsNothing() {
        assertThat(line(new Quote(Told.BTC, 0, 0, 500_002, 200, 1, 2, Told.NOW, Told.NOW))).isEqualTo(
                "{'event': 'quote', 'instrument': 'BTC/USD.KRAKEN', 'bid': null, 'bid_quantity': null, "
                        + "'ask': '50000.2', 'ask_quantity': '2.00', " + AT_START);
    }

    @Test
    void whatStreamsAndTheVenueTellOfThemselvesAreLinesToo() {
        assertThat(line(Told.health(Told.BARS, StreamHealth.State.STALE, "a \"gap\""))).isEqualTo(
                "{'event': 'health', 'instrument': 'BTC/USD.KRAKEN', 'stream': 'bars 1-MINUTE', 'state': 'STALE', "
                        + "'reason': 'a \\'gap\\'', " + AT_START);
        assertThat(line(Told.venue(VenueStatus.State.POST_ONLY, "warming up"))).isEqualTo(
                "{'event': 'venue', 'connection': 'toy', 'state': 'POST_ONLY', 'detail': 'warming up', " + AT_START);
    }

    @Test
    void ordersAreToldWholeFirstAndThenAsTheyChange() {
        OrderByOrderBook book = Told.orders();
        assertThat(line(book.view())).isEqualTo("{'event': 'orders', 'instrument': 'BTC/USD.KRAKEN', "
                + "'change': 'snapshot', 'bids': [['add', 'OA', '50000.0', '0.10'], ['add', 'OB', '50000.0', '0.20']], "
                + "'asks': [['add', 'OC', '50000.2', '0.30']], " + AT_START);
        book.begin(BookChange.UPDATE, Told.NOW + Told.SECOND, Told.NOW + Told.SECOND);
        book.modify("OB", 500_000, 15, Told.NOW);
        book.delete("OC");
        book.end();
        assertThat(line(book.view())).isEqualTo("{'event': 'orders', 'instrument': 'BTC/USD.KRAKEN', "
                + "'change': 'update', 'bids': [['modify', 'OB', '50000.0', '0.15']], "
                + "'asks': [['delete', 'OC', '50000.2', '0.00']], " + A_SECOND_LATER);
    }

    @Test
    void aBookThatIsFirstSeenInItsMiddleIsToldWhole() {
        assertThat(line(Told.changed(Told.book(1), Side.SELL, 500_003, 5).view())).isEqualTo(
                "{'event': 'book', 'instrument': 'BTC/USD.KRAKEN', 'change': 'snapshot', "
                        + "'bids': [['50000.0', '0.25']], 'asks': [['50000.2', '1.00'], ['50000.3', '0.05']], "
                        + A_SECOND_LATER);
    }

    /** Some lines never reach their reader; the books that its copies show are right all the same. */
    @Property(tries = 200)
    void whoeverAppliesTheLinesHasTheBook(@ForAll @Size(max = 60) List<@IntRange(max = 199) Integer> messages)
            throws JsonProcessingException {
        OrderBook book = OrderBook.ofDepth(Told.BTC, 1, 2, 3);
        Json told = new Json();
        Copy copy = new Copy();
        for (int message : messages) {
            book.begin(message % 20 == 0 ? BookChange.SNAPSHOT : BookChange.UPDATE, Told.NOW, Told.NOW);
            book.set(message % 2 == 0 ? Side.BUY : Side.SELL, message / 2 % 5, message / 10 % 4);
            book.set(Side.BUY, message / 7 % 5, message / 20 % 3);
            book.end();
            if (message % 11 == 3) {
                copy.apply(told.lost(1).line());
            } else {
                copy.apply(told.piece(book.view()).line());
                assertThat(copy.levels()).isEqualTo(levels(book.view()));
            }
        }
    }

    private static List<String> levels(BookView view) {
        List<String> levels = new ArrayList<>();
        for (Side side : Side.values()) {
            for (int i = 0; i < view.levelCount(side); i++) {
                levels.add(side + " " + Decimals.text(view.priceRaw(side, i), 1) + " "
                        + Decimals.text(view.quantityRaw(side, i), 2));
            }
        }
        return levels.stream().sorted().toList();
    }

    /** A reader's copy of the book. */
    private static final class Copy {
        private final TreeMap<String, String> levels = new TreeMap<>();

        void apply(String line) throws JsonProcessingException {
            JsonNode object = new ObjectMapper().readTree(line);
            if (!object.get("event").asText().equals("book")) {
                assertThat(line).isEqualTo("{\"event\": \"lost\", \"events\": 1}");
                return;
            }
            if (object.get("change").asText().equals("snapshot")) {
                levels.clear();
            }
            object.get("bids").forEach(level -> set("BUY ", level));
            object.get("asks").forEach(level -> set("SELL ", level));
        }

        private void set(String side, JsonNode level) {
            String quantity = level.get(1).asText();
            if (quantity.equals("0.00")) {
                levels.remove(side + level.get(0).asText());
            } else {
                levels.put(side + level.get(0).asText(), quantity);
            }
        }

        List<String> levels() {
            return levels.entrySet().stream().map(each -> each.getKey() + " " + each.getValue()).sorted().toList();
        }
    }
}
