package dev.colibri.kraken.common.book;

import org.junit.jupiter.api.Test;

import dev.colibri.api.book.OrderBook;
import dev.colibri.api.market.BookChange;
import dev.colibri.api.model.Decimals;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Side;

import static org.assertj.core.api.Assertions.assertThat;

class LevelChecksumTest {
    private static final int QUANTITY_SCALE = 8;

    private final OrderBook book = OrderBook.ofDepth(InstrumentId.parse("BTC/USD.KRAKEN"), 1, QUANTITY_SCALE, 10);
    private final LevelChecksum checksum = new LevelChecksum(book);

    @Test
    void theBookThatTheVenuePublishesHasItsChecksum() {
        snapshot(book, 1, """
                45285.2:0.00100000 45286.4:1.54571953 45286.6:1.54571109 45289.6:1.54560911 45290.2:0.15890660
                45291.8:1.54553491 45294.7:0.04454749 45296.1:0.35380000 45297.5:0.09945542 45299.5:0.18772827""", """
                45283.5:0.10000000 45283.4:1.54582015 45282.1:0.10000000 45281.0:0.10000000 45280.3:1.54592586
                45279.0:0.07990000 45277.6:0.03310103 45277.5:0.30000000 45277.3:1.54602737 45276.6:0.15445238""");
        assertThat(checksum.update()).isEqualTo(3_310_070_434L);
        assertThat(checksum.value()).isEqualTo(3_310_070_434L);
    }

    @Test
    void anUpdateLeadsFromOnePublishedChecksumToTheNext() {
        OrderBook matic = OrderBook.ofDepth(InstrumentId.parse("MATIC/USD.KRAKEN"), 4, QUANTITY_SCALE, 10);
        LevelChecksum sum = new LevelChecksum(matic);
        snapshot(matic, 4, """
                0.5668:4410.79769741 0.5669:4655.40412487 0.5670:49844.89424998 0.5671:24306.41678000
                0.5672:29783.25223475 0.5673:57234.71239278 0.5674:45065.04744000 0.5675:5912.76380354
                0.5676:42514.92434778 0.5677:36304.08470220""", """
                0.5666:4831.75496356 0.5665:6658.22734739 0.5664:18724.91513344 0.5663:11563.92544914
                0.5662:14006.65365711 0.5661:17454.85679807 0.5660:18097.15470000 0.5659:33644.89175666
                0.5658:148.34640000 0.5657:606.70854372""");
        assertThat(sum.update()).isEqualTo(2_439_117_997L);
        matic.begin(BookChange.UPDATE, 2, 2);
        set(matic, Side.BUY, "0.5657:1098.39475580", 4);
        matic.end();
        assertThat(sum.update()).isEqualTo(2_114_181_697L);
    }

    @Test
    void leadingZerosDropOutOfTheText() {
        OrderBook small = OrderBook.ofDepth(InstrumentId.parse("XRP/BTC.KRAKEN"), 5, QUANTITY_SCALE, 10);
        LevelChecksum sum = new LevelChecksum(small);
        StringBuilder asks = new StringBuilder("0.05005:0.00000500");
        for (int price = 5010; price <= 5050; price += 5) {
            asks.append(" 0.0").append(price).append(":0.00000500");
        }
        String bids = "5000 4995 4990 4980 4975 4970 4965 4960 4955 4950".replaceAll("(\\d+)", "0.0$1:0.00000500");
        snapshot(small, 5, asks.toString(), bids);
        assertThat(sum.update()).isEqualTo(974_947_235L);
    }

    @Test
    void anEmptyBookHasTheChecksumOfNoText() {
        assertThat(checksum.value()).isZero();
        assertThat(checksum.update()).isZero();
    }

    @Test
    void aSideThatIsShortOrEmptyContributesWhatItHas() {
        snapshot(book, 1, "100.5:0.00000001", "100.4:2.00000000 99.0:0.50000000");
        assertThat(checksum.update())
                .isEqualTo(PlainChecksum.of("1005" + "1" + "1004" + "200000000" + "990" + "50000000"));
        book.begin(BookChange.UPDATE, 2, 2);
        set(book, Side.SELL, "100.5:0.00000000", 1);
        book.end();
        assertThat(checksum.update()).isEqualTo(PlainChecksum.of("1004" + "200000000" + "990" + "50000000"));
    }

    @Test
    void aPriceOfZeroHasNoDigit() {
        snapshot(book, 1, "0.0:1.00000000", "");
        assertThat(checksum.update()).isEqualTo(PlainChecksum.of("100000000"));
    }

    @Test
    void aBookThatHeldLevelsBeforeItsChecksumWasMadeIsTakenWhole() {
        snapshot(book, 1, "100.5:1.00000000", "100.4:2.00000000");
        book.begin(BookChange.UPDATE, 2, 2);
        book.end();
        assertThat(new LevelChecksum(book).update()).isEqualTo(PlainChecksum.of("1005100000000" + "1004200000000"));
    }

    @Test
    void aClearedBookHasTheChecksumOfNoText() {
        snapshot(book, 1, "100.5:1.00000000", "100.4:2.00000000");
        checksum.update();
        book.clear();
        assertThat(checksum.update()).isZero();
    }

    private static void snapshot(OrderBook book, int priceScale, String asks, String bids) {
        book.begin(BookChange.SNAPSHOT, 1, 1);
        setAll(book, Side.SELL, asks, priceScale);
        setAll(book, Side.BUY, bids, priceScale);
        book.end();
    }

    private static void setAll(OrderBook book, Side side, String levels, int priceScale) {
        for (String level : levels.split("\\s+")) {
            if (!level.isEmpty()) {
                set(book, side, level, priceScale);
            }
        }
    }

    private static void set(OrderBook book, Side side, String level, int priceScale) {
        String[] parts = level.split(":");
        book.set(side, Decimals.parse(parts[0], priceScale), Decimals.parse(parts[1], QUANTITY_SCALE));
    }
}
