package dev.colibri.api.bar;

import dev.colibri.api.model.Decimals;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.Require;

/**
 * How bars are made.
 *
 * @param priceScale decimals of the prices that come in. Bars have the same, except those of
 *     {@link dev.colibri.api.market.PriceType#MID}, which have one more so that the middle is exact. Trades and quotes
 *     with fewer decimals are scaled up; digits beyond it are refused, except that mark and index prices, which venues
 *     calculate to many decimals, are rounded half to even.
 * @param quantityScale decimals of quantities and of volumes
 * @param quietIntervals what becomes of an interval in which nothing happened
 * @param openGaps what becomes of an interval that ends while the feed has a gap
 */
public record BarSettings(int priceScale, int quantityScale, QuietIntervals quietIntervals, OpenGaps openGaps) {

    public BarSettings {
        Require.within("bar price scale", priceScale, 0, Decimals.MAX_SCALE);
        Require.within("bar quantity scale", quantityScale, 0, Decimals.MAX_SCALE);
        Require.present("quiet intervals", quietIntervals);
        Require.present("open gaps", openGaps);
    }

    /** Quiet intervals have no bar, and no bar waits for a gap. */
    public static BarSettings of(int priceScale, int quantityScale) {
        return new BarSettings(priceScale, quantityScale, QuietIntervals.SKIP, OpenGaps.CLOSE_ON_TIME);
    }

    /** The same, with the decimals of an instrument. */
    public static BarSettings of(Instrument instrument) {
        return of(instrument.terms().priceScale(), instrument.terms().quantityScale());
    }

    /** The same settings with another policy for quiet intervals. */
    public BarSettings with(QuietIntervals policy) {
        return new BarSettings(priceScale, quantityScale, policy, openGaps);
    }

    /** The same settings with another policy for gaps. */
    public BarSettings with(OpenGaps policy) {
        return new BarSettings(priceScale, quantityScale, quietIntervals, policy);
    }
}
