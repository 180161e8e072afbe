package dev.colibri.api.market;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Require;

/**
 * Which bars: of what, how long, of which price, and who makes them. Printed
 * {@code BTC/USD.KRAKEN-1-MINUTE-LAST-EXTERNAL}. Bars of ticks and of volume are made of trades, so their price is
 * {@link PriceType#LAST}.
 *
 * @param spec when a bar ends
 * @param priceType which price the bar follows
 * @param source who makes it
 */
public record BarType(InstrumentId instrument, BarSpec spec, PriceType priceType, Source source) {

    private static final String FIELD = "bar type";
    private static final int LONGEST = 160;

    public BarType {
        Require.present("instrument", instrument);
        Require.present("bar spec", spec);
        Require.present("price type", priceType);
        Require.present("bar source", source);
        if (priceType != PriceType.LAST && !(spec instanceof BarSpec.Time)) {
            throw new InvalidValueException("price type", priceType.name(),
                    "must be LAST for " + spec + " bars, which are made of trades");
        }
    }

    /**
     * Reads the printed form, from its end, so that a symbol may hold hyphens and dots.
     *
     * @throws InvalidValueException when a part is missing or is not legal; the message names the part
     */
    public static BarType parse(@Nullable String text) {
        String given = Require.token(FIELD, text, LONGEST);
        int source = hyphenBefore(given, given.length());
        int price = hyphenBefore(given, source);
        int unit = hyphenBefore(given, price);
        int step = hyphenBefore(given, unit);
        return new BarType(InstrumentId.parse(given.substring(0, step)),
                BarSpec.parse(given.substring(step + 1, price)),
                constant("price type", PriceType.values(), given.substring(price + 1, source)),
                constant("bar source", Source.values(), given.substring(source + 1)));
    }

    private static int hyphenBefore(String given, int end) {
        int at = given.lastIndexOf('-', end - 1);
        if (at < 0) {
            throw new InvalidValueException(FIELD, given,
                    "must have the form INSTRUMENT-STEP-UNIT-PRICE-SOURCE, such as "
                            + "BTC/USD.KRAKEN-1-MINUTE-LAST-EXTERNAL");
        }
        return at;
    }

    private static <E extends Enum<E>> E constant(String field, E[] constants, String name) {
        for (E constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new InvalidValueException(field, name, "must be one of " + Arrays.toString(constants));
    }

    @Override
    public String toString() {
        return instrument + "-" + spec + "-" + priceType + "-" + source;
    }

    /** Who makes a bar. */
    public enum Source {
        /** The venue. */
        EXTERNAL,
        /** Colibri, from trades or quotes. */
        INTERNAL
    }
}
