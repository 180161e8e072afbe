package dev.colibri.kraken.common.market;

import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.bar.BarSettings;
import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.model.Decimals;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.Price;

/**
 * Scales for bars that are built. A builder's scale is fixed before it sees the trades, and an instrument's decimals of
 * today need not hold the prices of years ago, so bars are built with room for finer prices and brought back to the
 * instrument's decimals, or to as many as their prices need.
 */
public final class Refit {
    /** No price of the venue has more decimals than this. */
    private static final int FINEST = 12;
    /** Digits by which prices may grow while one answer is built. */
    private static final int PRICE_ROOM = 5;
    /** What averages have more than prices. */
    private static final int VWAP_DECIMALS = 4;

    private final int priceScale;
    private final int quantityScale;

    public Refit(Instrument instrument) {
        this.priceScale = instrument.priceScale();
        this.quantityScale = instrument.quantityScale();
    }

    /**
     * Scales by the first price and quantity that come: with room for finer prices. Quantities get none, since volumes
     * need the digits on the other side.
     */
    public BarSettings settings(long price, int scaleOfPrice, int scaleOfQuantity) {
        return BarSettings.of(Math.max(Math.max(scaleOfPrice, priceScale), roomy(price, scaleOfPrice)),
                Math.max(scaleOfQuantity, quantityScale));
    }

    private static int roomy(long price, int scale) {
        int integerDigits = Math.max(1, Decimals.digitsOf(price) - scale);
        return Math.min(FINEST, Decimals.MAX_SCALE - integerDigits - PRICE_ROOM);
    }

    /** Scales for bars of computed prices, which may have any count of decimals and are rounded. */
    BarSettings computedSettings(long price, int scaleOfPrice) {
        return BarSettings.of(Math.max(priceScale, roomy(price, scaleOfPrice)), quantityScale);
    }

    /** A bar of computed prices with so many decimals at most. */
    static Bar rounded(Bar bar, int most) {
        int from = bar.priceScale();
        return from <= most ? bar : new Bar(bar.type(), bar.openTime(), bar.closeTime(),
                rounded(bar.openRaw(), from, most), rounded(bar.highRaw(), from, most),
                rounded(bar.lowRaw(), from, most), rounded(bar.closeRaw(), from, most), most, bar.volumeRaw(),
                bar.quantityScale(), bar.tradeCount(), bar.vwap(), bar.complete(), bar.origin(), bar.receiveTime());
    }

    private static long rounded(long raw, int from, int to) {
        return Decimals.rescale(raw, from, to, RoundingMode.HALF_EVEN);
    }

    /** A bar at the scales that it needs, moved by a time. */
    public Bar refitted(Bar bar, BarType type, long shift) {
        int from = bar.priceScale();
        int prices = fitting(from, priceScale, bar.openRaw(), bar.highRaw(), bar.lowRaw(), bar.closeRaw());
        int volumes = fitting(bar.quantityScale(), quantityScale, bar.volumeRaw());
        return new Bar(type, bar.openTime() + shift, bar.closeTime() + shift,
                Decimals.rescale(bar.openRaw(), from, prices), Decimals.rescale(bar.highRaw(), from, prices),
                Decimals.rescale(bar.lowRaw(), from, prices), Decimals.rescale(bar.closeRaw(), from, prices), prices,
                Decimals.rescale(bar.volumeRaw(), bar.quantityScale(), volumes), volumes, bar.tradeCount(),
                average(bar.vwap(), prices + VWAP_DECIMALS), bar.complete(), bar.origin(), bar.receiveTime() + shift);
    }

    private static @Nullable Price average(@Nullable Price vwap, int scale) {
        return vwap == null || vwap.scale() <= scale ? vwap : vwap.withScale(scale, RoundingMode.HALF_EVEN);
    }

    /** The fewest decimals, but at least so many, that hold all values. */
    private static int fitting(int scale, int least, long... values) {
        int fitting = scale;
        while (fitting > least && allMultiples(values, Decimals.powerOfTen(scale - fitting + 1))) {
            fitting--;
        }
        return fitting;
    }

    private static boolean allMultiples(long[] values, long step) {
        for (long value : values) {
            if (value % step != 0) {
                return false;
            }
        }
        return true;
    }
}
