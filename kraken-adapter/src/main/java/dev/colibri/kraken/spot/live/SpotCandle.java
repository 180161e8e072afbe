package dev.colibri.kraken.spot.live;

import java.util.List;
import java.util.OptionalInt;

import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.PriceType;

/** The lengths of which the venue streams candles. */
final class SpotCandle {
    private static final List<Integer> MINUTES = List.of(1, 5, 15, 30, 60, 240, 1440, 10080, 21600);

    private SpotCandle() {}

    /** The venue's interval of a bar type; empty where it has none. */
    static OptionalInt minutes(BarType type) {
        return type.priceType() == PriceType.LAST && type.spec() instanceof BarSpec.Time time
                ? MINUTES.stream().mapToInt(Integer::intValue).filter(each -> BarSpec.minutes(each).equals(time))
                        .findFirst()
                : OptionalInt.empty();
    }
}
