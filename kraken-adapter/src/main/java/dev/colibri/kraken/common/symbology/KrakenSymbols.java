package dev.colibri.kraken.common.symbology;

import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Venue;

/** Colibri's names of what Kraken lists, Spot and Futures alike. */
public final class KrakenSymbols {

    /** Where all of it trades. */
    public static final Venue VENUE = new Venue("KRAKEN");

    private KrakenSymbols() {}

    /** The id of a symbol: {@code BTC/USD.KRAKEN}, {@code PF_XBTUSD.KRAKEN}. */
    public static InstrumentId id(String symbol) {
        return new InstrumentId(symbol, VENUE);
    }
}
