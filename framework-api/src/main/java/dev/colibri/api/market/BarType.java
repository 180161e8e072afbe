package dev.colibri.api.market;

import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Require;

/**
 * Which bars: of what, how long, of which price, and who makes them. Printed {@code
 * BTC/USD.KRAKEN-1-MINUTE-LAST-EXTERNAL}.
 *
 * @param spec when a bar ends
 * @param priceType which price the bar follows
 * @param source who makes it
 */
public record BarType(InstrumentId instrument, BarSpec spec, PriceType priceType, Source source) {

    public BarType {
        Require.present("instrument", instrument);
        Require.present("bar spec", spec);
        Require.present("price type", priceType);
        Require.present("bar source", source);
    }

    /** Who makes a bar. */
    public enum Source {
        /** The venue. */
        EXTERNAL,
        /** Colibri, from trades or quotes. */
        INTERNAL
    }
}
