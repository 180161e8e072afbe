package dev.colibri.api.model;

import org.jspecify.annotations.Nullable;

/**
 * What is traded and where, printed {@code BTC/USD.KRAKEN} or {@code PF_XBTUSD.KRAKEN}. The venue is what follows the
 * last dot, so a symbol may hold dots.
 *
 * @param symbol the symbol in Colibri's spelling, 1 to 48 printable ASCII characters, case significant
 * @param venue where it trades
 */
public record InstrumentId(String symbol, Venue venue) implements Comparable<InstrumentId> {
    private static final int LONGEST_SYMBOL = 48;

    public InstrumentId {
        Require.token("symbol", symbol, LONGEST_SYMBOL);
        Require.present("venue", venue);
    }

    /**
     * Reads the printed form.
     *
     * @throws InvalidValueException when there is no dot, or either side of the last one is not legal
     */
    public static InstrumentId parse(@Nullable String text) {
        String id = Require.present("instrument id", text);
        int dot = id.lastIndexOf('.');
        if (dot < 0) {
            throw new InvalidValueException("instrument id", id,
                    "must have the form SYMBOL.VENUE, such as BTC/USD.KRAKEN");
        }
        return new InstrumentId(id.substring(0, dot), new Venue(id.substring(dot + 1)));
    }

    @Override
    public int compareTo(InstrumentId other) {
        int bySymbol = symbol.compareTo(other.symbol);
        return bySymbol != 0 ? bySymbol : venue.compareTo(other.venue);
    }

    @Override
    public String toString() {
        return symbol + "." + venue.code();
    }
}
