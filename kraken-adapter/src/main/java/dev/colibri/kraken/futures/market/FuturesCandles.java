package dev.colibri.kraken.futures.market;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.PriceType;

/** The venue's candles: which intervals there are, the shortest first, and of which prices. */
enum FuturesCandles {
    MINUTE("1m", 1),
    FIVE_MINUTES("5m", 5),
    QUARTER_HOUR("15m", 15),
    HALF_HOUR("30m", 30),
    HOUR("1h", 60),
    FOUR_HOURS("4h", 240),
    HALF_DAY("12h", 720),
    DAY("1d", 1440),
    WEEK("1w", 10080);

    private final String resolution;
    private final int minutes;

    FuturesCandles(String resolution, int minutes) {
        this.resolution = resolution;
        this.minutes = minutes;
    }

    /** Its name in the venue's words. */
    String resolution() {
        return resolution;
    }

    /** How long it is. */
    BarSpec.Time spec() {
        return BarSpec.minutes(minutes);
    }

    /** The interval of just this length. */
    static Optional<FuturesCandles> of(BarSpec.Time spec) {
        return Arrays.stream(values()).filter(candles -> candles.spec().equals(spec)).findFirst();
    }

    /** The longest interval up to a day of which bars of a length are a multiple. */
    static Optional<FuturesCandles> partOf(BarSpec.Time spec) {
        return Arrays.stream(values()).filter(candles -> candles != WEEK
                && spec.nanos() % candles.spec().nanos() == 0).max(Comparator.naturalOrder());
    }

    /** The venue's word for a price; empty where it has no candles of it. */
    static Optional<String> tickType(PriceType price) {
        return switch (price) {
            case LAST -> Optional.of("trade");
            case MARK -> Optional.of("mark");
            case INDEX -> Optional.of("spot");
            case BID, ASK, MID -> Optional.empty();
        };
    }
}
