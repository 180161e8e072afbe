package dev.colibri.api.bar;

import java.math.BigDecimal;
import java.math.RoundingMode;

import dev.colibri.api.model.Decimals;
import dev.colibri.api.model.Price;

/** The volume-weighted average price, rounded once, half to even. */
final class Vwap {
    /** Decimals beyond the price's own, so that averages of averages stay far more exact than a tick. */
    private static final int EXTRA_DECIMALS = 4;

    private Vwap() {}

    /**
     * The average with four decimals more than the price has, or as many as fit.
     *
     * @param turnover the sum of price times quantity
     * @param volume the sum of quantities, positive
     * @param low a price that the average is not below
     * @param high a price that the average is not above
     */
    static Price of(BigDecimal turnover, BigDecimal volume, long low, long high, int priceScale) {
        int digits = Math.max(Decimals.digitsOf(low), Decimals.digitsOf(high));
        int room = Math.min(Decimals.MAX_SCALE - priceScale, Math.max(0, Decimals.MAX_SCALE - digits));
        int scale = priceScale + Math.min(EXTRA_DECIMALS, room);
        return Price.of(turnover.divide(volume, scale, RoundingMode.HALF_EVEN));
    }
}
