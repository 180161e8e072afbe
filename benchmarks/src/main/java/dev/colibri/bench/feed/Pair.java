package dev.colibri.bench.feed;

import java.util.Locale;

/**
 * A pair whose book is sent. All are alike but for their names, so that their number alone makes a difference: prices
 * have one decimal and quantities eight, as those of BTC/USD.
 *
 * @param number from zero
 * @param symbol as the present interface names it
 * @param olderSymbol as the interface before it does
 */
record Pair(int number, String symbol, String olderSymbol) {

    static final int PRICE_SCALE = 1;
    static final int QUANTITY_SCALE = 8;

    static Pair of(int number) {
        if (number == 0) {
            return new Pair(number, "BTC/USD", "XBT/USD");
        }
        String symbol = "A" + Integer.toString(number + 36, 36).toUpperCase(Locale.ROOT) + "/USD";
        return new Pair(number, symbol, symbol);
    }
}
