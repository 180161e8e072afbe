package dev.colibri.api.book;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import org.junit.jupiter.api.Test;

import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.OrderByOrderBookView;
import dev.colibri.api.model.Decimals;
import dev.colibri.api.model.Side;

import static dev.colibri.api.book.BookText.BTC_USD;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The checksum vectors that Kraken publishes, computed from books: a raw long at the pair's scale is exactly the text
 * that the venue sums, without the point and without leading zeros, so a book loses no digit.
 */
class KrakenChecksumTest {
    private static final int QUANTITY_SCALE = 8;
    private static final int LEVELS = 10;

    @Test
    void theOfficialBookHasItsChecksum() {
        OrderBook book = book(1, """
                45285.2:0.00100000 45286.4:1.54571953 45286.6:1.54571109 45289.6:1.54560911 45290.2:0.15890660
                45291.8:1.54553491 45294.7:0.04454749 45296.1:0.35380000 45297.5:0.09945542 45299.5:0.18772827""", """
                45283.5:0.10000000 45283.4:1.54582015 45282.1:0.10000000 45281.0:0.10000000 45280.3:1.54592586
                45279.0:0.07990000 45277.6:0.03310103 45277.5:0.30000000 45277.3:1.54602737 45276.6:0.15445238""");
        assertThat(checksum(book.view())).isEqualTo(3_310_070_434L);
    }

    @Test
    void trailingZerosThatTheDocumentationOmitsAreKept() {
        OrderBook book = matic();
        assertThat(checksum(book.view())).isEqualTo(2_439_117_997L);
    }

    @Test
    void anUpdateLeadsToTheChecksumThatCameWithIt() {
        OrderBook book = matic();
        book.begin(BookChange.UPDATE, 1, 1);
        set(book, Side.BUY, "0.5657:1098.39475580", 4);
        book.end();
        assertThat(checksum(book.view())).isEqualTo(2_114_181_697L);
    }

    @Test
    void leadingZerosDropOutOfTheText() {
        StringBuilder asks = new StringBuilder("0.05005:0.00000500");
        for (int price = 5010; price <= 5050; price += 5) {
            asks.append(" 0.0").append(price).append(":0.00000500");
        }
        String bids = "5000 4995 4990 4980 4975 4970 4965 4960 4955 4950".replaceAll("(\\d+)", "0.0$1:0.00000500");
        assertThat(checksum(book(5, asks.toString(), bids).view())).isEqualTo(974_947_235L);
    }

    @Test
    void theOfficialOrderByOrderBookHasItsChecksum() {
        OrderByOrderBook book = OrderByOrderBook.ofDepth(BTC_USD, 1, QUANTITY_SCALE, LEVELS);
        book.begin(BookChange.SNAPSHOT, 1, 1);
        addAll(book, Side.SELL, """
                44939.5:4.52308393 44939.5:0.00111261 44939.5:0.00100000 44939.5:0.01000000 44950.0:0.10334926
                44953.0:0.00064537 44955.0:0.00250000 44959.6:0.35630000 44959.6:0.35630000 44960.1:0.00338072
                44960.2:0.88967575 44967.0:3.14392283 44978.5:0.06778960 44979.2:0.35630000""");
        addAll(book, Side.BUY, """
                44939.4:0.88968699 44939.4:0.45210000 44939.4:0.10000000 44939.4:0.14296323 44939.4:0.25000000
                44939.4:0.10292988 44939.4:0.33880000 44939.4:1.28140860 44937.1:0.03346877 44934.7:0.35630000
                44930.2:0.22734299 44930.2:0.01000000 44930.2:0.05550000 44930.2:0.70000000 44930.2:0.15000000
                44928.0:0.00105240 44919.6:0.33870000 44919.5:0.07610000 44912.0:0.35630000 44909.7:0.06690000
                44901.9:0.00088982""");
        book.end();
        assertThat(checksum(book.view())).isEqualTo(1_063_832_831L);
    }

    private static OrderBook matic() {
        return book(4, """
                0.5668:4410.79769741 0.5669:4655.40412487 0.5670:49844.89424998 0.5671:24306.41678000
                0.5672:29783.25223475 0.5673:57234.71239278 0.5674:45065.04744000 0.5675:5912.76380354
                0.5676:42514.92434778 0.5677:36304.08470220""", """
                0.5666:4831.75496356 0.5665:6658.22734739 0.5664:18724.91513344 0.5663:11563.92544914
                0.5662:14006.65365711 0.5661:17454.85679807 0.5660:18097.15470000 0.5659:33644.89175666
                0.5658:148.34640000 0.5657:606.70854372""");
    }

    private static OrderBook book(int priceScale, String asks, String bids) {
        OrderBook book = OrderBook.ofDepth(BTC_USD, priceScale, QUANTITY_SCALE, LEVELS);
        book.begin(BookChange.SNAPSHOT, 1, 1);
        for (String level : asks.split("\\s+")) {
            set(book, Side.SELL, level, priceScale);
        }
        for (String level : bids.split("\\s+")) {
            set(book, Side.BUY, level, priceScale);
        }
        book.end();
        return book;
    }

    private static void set(OrderBook book, Side side, String level, int priceScale) {
        String[] parts = level.split(":");
        book.set(side, Decimals.parse(parts[0], priceScale), Decimals.parse(parts[1], QUANTITY_SCALE));
    }

    private static void addAll(OrderByOrderBook book, Side side, String orders) {
        int number = 0;
        for (String order : orders.split("\\s+")) {
            String[] parts = order.split(":");
            book.add(side, "O" + side + number++, Decimals.parse(parts[0], 1),
                    Decimals.parse(parts[1], QUANTITY_SCALE), 1);
        }
    }

    private static long checksum(BookView book) {
        StringBuilder text = new StringBuilder();
        for (Side side : new Side[]{Side.SELL, Side.BUY}) {
            for (int rank = 0; rank < Math.min(LEVELS, book.levelCount(side)); rank++) {
                text.append(book.priceRaw(side, rank)).append(book.quantityRaw(side, rank));
            }
        }
        return crc(text);
    }

    private static long checksum(OrderByOrderBookView book) {
        StringBuilder text = new StringBuilder();
        for (Side side : new Side[]{Side.SELL, Side.BUY}) {
            for (int rank = 0; rank < Math.min(LEVELS, book.levels().levelCount(side)); rank++) {
                for (int position = 0; position < book.orderCount(side, rank); position++) {
                    text.append(book.levels().priceRaw(side, rank))
                            .append(book.orderQuantityRaw(side, rank, position));
                }
            }
        }
        return crc(text);
    }

    private static long crc(StringBuilder text) {
        CRC32 crc = new CRC32();
        crc.update(text.toString().getBytes(StandardCharsets.US_ASCII));
        return crc.getValue();
    }
}
