package dev.colibri.kraken.venue.spot;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import dev.colibri.api.model.Side;
import dev.colibri.kraken.venue.QueueBook;

import static org.assertj.core.api.Assertions.assertThat;

/** The venue's checksum against published examples. */
class SpotChecksumTest {
    private static final String MATIC_ASKS = "0.5668:4410.79769741 0.5669:4655.40412487 0.5670:49844.89424998 "
            + "0.5671:24306.41678000 0.5672:29783.25223475 0.5673:57234.71239278 0.5674:45065.04744000 "
            + "0.5675:5912.76380354 0.5676:42514.92434778 0.5677:36304.08470220";
    private static final String MATIC_BIDS = "0.5666:4831.75496356 0.5665:6658.22734739 0.5664:18724.91513344 "
            + "0.5663:11563.92544914 0.5662:14006.65365711 0.5661:17454.85679807 0.5660:18097.15470000 "
            + "0.5659:33644.89175666 0.5658:148.34640000 0.5657:606.70854372";

    @Test
    void aBookOfBitcoin() {
        QueueBook book = book("45285.2:0.00100000 45286.4:1.54571953 45286.6:1.54571109 45289.6:1.54560911 "
                + "45290.2:0.15890660 45291.8:1.54553491 45294.7:0.04454749 45296.1:0.35380000 45297.5:0.09945542 "
                + "45299.5:0.18772827",
                "45283.5:0.10000000 45283.4:1.54582015 45282.1:0.10000000 45281.0:0.10000000 "
                        + "45280.3:1.54592586 45279.0:0.07990000 45277.6:0.03310103 45277.5:0.30000000 "
                        + "45277.3:1.54602737 45276.6:0.15445238");
        assertThat(SpotChecksum.ofLevels(book, pair(1))).isEqualTo(3310070434L);
    }

    @Test
    void zerosAtTheEndCountAndSoDoesAChange() {
        QueueBook book = book(MATIC_ASKS, MATIC_BIDS);
        assertThat(SpotChecksum.ofLevels(book, pair(4))).isEqualTo(2439117997L);
        book.set(Side.BUY, new BigDecimal("0.5657"), new BigDecimal("1098.3947558"), 0);
        assertThat(SpotChecksum.ofLevels(book, pair(4))).isEqualTo(2114181697L);
    }

    @Test
    void zerosAtTheBeginDoNotCount() {
        QueueBook book = book(steps("0.05005 0.05010 0.05015 0.05020 0.05025 0.05030 0.05035 0.05040 0.05045 0.05050"),
                steps("0.05000 0.04995 0.04990 0.04980 0.04975 0.04970 0.04965 0.04960 0.04955 0.04950"));
        assertThat(SpotChecksum.ofLevels(book, pair(5))).isEqualTo(974947235L);
    }

    @Test
    void ofABookOrderByOrderEachOrderCountsInTheOrderOfItsQueue() {
        QueueBook book = book("44939.5:4.52308393 44939.5:0.00111261 44939.5:0.00100000 44939.5:0.01000000 "
                + "44950.0:0.10334926 44953.0:0.00064537 44955.0:0.00250000 44959.6:0.35630000 44959.6:0.35630000 "
                + "44960.1:0.00338072 44960.2:0.88967575 44967.0:3.14392283 44978.5:0.06778960 44979.2:0.35630000",
                "44939.4:0.88968699 44939.4:0.45210000 44939.4:0.10000000 44939.4:0.14296323 44939.4:0.25000000 "
                        + "44939.4:0.10292988 44939.4:0.33880000 44939.4:1.28140860 44937.1:0.03346877 "
                        + "44934.7:0.35630000 44930.2:0.22734299 44930.2:0.01000000 44930.2:0.05550000 "
                        + "44930.2:0.70000000 44930.2:0.15000000 44928.0:0.00105240 44919.6:0.33870000 "
                        + "44919.5:0.07610000 44912.0:0.35630000 44909.7:0.06690000 44901.9:0.00088982");
        assertThat(SpotChecksum.ofOrders(book, pair(1))).isEqualTo(1063832831L);
    }

    @Test
    void aLevelBehindTheTenthDoesNotCount() {
        QueueBook book = book(MATIC_ASKS + " 0.5690:1.00000000", MATIC_BIDS);
        assertThat(SpotChecksum.ofLevels(book, pair(4))).isEqualTo(2439117997L);
    }

    private static String steps(String prices) {
        return prices.replace(" ", ":0.00000500 ") + ":0.00000500";
    }

    private static QueueBook book(String asks, String bids) {
        QueueBook book = new QueueBook();
        fill(book, Side.SELL, asks);
        fill(book, Side.BUY, bids);
        return book;
    }

    private static void fill(QueueBook book, Side side, String rows) {
        for (String row : rows.split(" ")) {
            BigDecimal price = new BigDecimal(row.substring(0, row.indexOf(':')));
            BigDecimal more = new BigDecimal(row.substring(row.indexOf(':') + 1));
            book.set(side, price, book.at(side, price).add(more), 0);
        }
    }

    /** A pair with so many decimals of a price, and eight of a quantity. */
    private static SpotPair pair(int priceDecimals) {
        SpotPair bitcoin = SpotPair.FIRST.get(2);
        return new SpotPair(bitcoin.listing(), "", "", "", "", priceDecimals, 8, 8, "0.5", false, "online");
    }
}
