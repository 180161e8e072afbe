package dev.colibri.bench.feed;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * The books with which the venue shows how its checksum is made. Sessions are made only by code that gets them right.
 */
enum ChecksumVectors {
    /** Of the present interface. */
    BTC(3_310_070_434L, """
            45285.2:0.00100000 45286.4:1.54571953 45286.6:1.54571109 45289.6:1.54560911 45290.2:0.15890660
            45291.8:1.54553491 45294.7:0.04454749 45296.1:0.35380000 45297.5:0.09945542 45299.5:0.18772827""", """
            45283.5:0.10000000 45283.4:1.54582015 45282.1:0.10000000 45281.0:0.10000000 45280.3:1.54592586
            45279.0:0.07990000 45277.6:0.03310103 45277.5:0.30000000 45277.3:1.54602737 45276.6:0.15445238"""),
    /** Shows that the zeros at the end count. */
    MATIC(2_439_117_997L, Texts.MATIC_ASKS, Texts.MATIC_BIDS.formatted("606.70854372")),
    /** The same after an update. */
    MATIC_UPDATED(2_114_181_697L, Texts.MATIC_ASKS, Texts.MATIC_BIDS.formatted("1098.39475580")),
    /** Of the older interface; shows that the zeros in front do not count. */
    SMALL(974_947_235L, """
            0.05005:0.00000500 0.05010:0.00000500 0.05015:0.00000500 0.05020:0.00000500 0.05025:0.00000500
            0.05030:0.00000500 0.05035:0.00000500 0.05040:0.00000500 0.05045:0.00000500 0.05050:0.00000500""", """
            0.05000:0.00000500 0.04995:0.00000500 0.04990:0.00000500 0.04980:0.00000500 0.04975:0.00000500
            0.04970:0.00000500 0.04965:0.00000500 0.04960:0.00000500 0.04955:0.00000500 0.04950:0.00000500"""),
    /** Order by order: several of one price. */
    ORDERS(1_063_832_831L, """
            44939.5:4.52308393 44939.5:0.00111261 44939.5:0.00100000 44939.5:0.01000000 44950.0:0.10334926
            44953.0:0.00064537 44955.0:0.00250000 44959.6:0.35630000 44959.6:0.35630000 44960.1:0.00338072
            44960.2:0.88967575 44967.0:3.14392283 44978.5:0.06778960 44979.2:0.35630000""", """
            44939.4:0.88968699 44939.4:0.45210000 44939.4:0.10000000 44939.4:0.14296323 44939.4:0.25000000
            44939.4:0.10292988 44939.4:0.33880000 44939.4:1.28140860 44937.1:0.03346877 44934.7:0.35630000
            44930.2:0.22734299 44930.2:0.01000000 44930.2:0.05550000 44930.2:0.70000000 44930.2:0.15000000
            44928.0:0.00105240 44919.6:0.33870000 44919.5:0.07610000 44912.0:0.35630000 44909.7:0.06690000
            44901.9:0.00088982""");

    private final long checksum;
    private final String asks;
    private final String bids;

    ChecksumVectors(long checksum, String asks, String bids) {
        this.checksum = checksum;
        this.asks = asks;
        this.bids = bids;
    }

    /** Fails when the code that makes the sessions does not get every one right. */
    static void requireRight() {
        for (ChecksumVectors vector : values()) {
            if (vector.computed() != vector.checksum) {
                throw new IllegalStateException("the checksum of " + vector + " must be " + vector.checksum
                        + ", but was " + vector.computed());
            }
        }
    }

    long published() {
        return checksum;
    }

    long computed() {
        String first = asks.substring(0, asks.indexOf(' '));
        String[] sides = first.split(":", -1);
        return BookChecksum.of(new Levels(levels(bids), levels(asks)), new BigDecimal(sides[0]).scale(),
                new BigDecimal(sides[1]).scale());
    }

    private static List<Level> levels(String text) {
        return Arrays.stream(text.split("\\s+", -1)).map(level -> level.split(":", -1))
                .map(level -> new Level(new BigDecimal(level[0]).unscaledValue().longValueExact(),
                        new BigDecimal(level[1]).unscaledValue().longValueExact()))
                .toList();
    }

    /** What two of them share. */
    private static final class Texts {
        static final String MATIC_ASKS = """
                0.5668:4410.79769741 0.5669:4655.40412487 0.5670:49844.89424998 0.5671:24306.41678000
                0.5672:29783.25223475 0.5673:57234.71239278 0.5674:45065.04744000 0.5675:5912.76380354
                0.5676:42514.92434778 0.5677:36304.08470220""";
        static final String MATIC_BIDS = """
                0.5666:4831.75496356 0.5665:6658.22734739 0.5664:18724.91513344 0.5663:11563.92544914
                0.5662:14006.65365711 0.5661:17454.85679807 0.5660:18097.15470000 0.5659:33644.89175666
                0.5658:148.34640000 0.5657:%s""";

        private Texts() {}
    }
}
