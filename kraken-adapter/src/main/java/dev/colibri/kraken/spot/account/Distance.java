package dev.colibri.kraken.spot.account;

import java.math.BigDecimal;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Price;
import dev.colibri.api.order.PriceSpec;

/** Reads prices that are ordered as a distance: {@code +100}, {@code -2.5%}, {@code #1%}. */
final class Distance {
    private static final String SIGNS = "+-#";
    private static final String PERCENT = "%";

    private Distance() {}

    /** Whether a text is a distance, and no price. */
    static boolean is(String text) {
        return !text.isEmpty() && (SIGNS.indexOf(text.charAt(0)) >= 0 || text.endsWith(PERCENT));
    }

    /**
     * Reads a distance.
     *
     * @param sign of one that leaves its sign to the venue, which is written {@code #}
     * @return empty when there is none
     * @throws dev.colibri.api.model.InvalidValueException when it is not a number
     */
    static Optional<PriceSpec.Offset> read(@Nullable String text, int sign) {
        if (text == null || !is(text)) {
            return Optional.empty();
        }
        boolean percent = text.endsWith(PERCENT);
        char first = text.charAt(0);
        boolean signed = SIGNS.indexOf(first) >= 0;
        String digits = text.substring(signed ? 1 : 0, text.length() - (percent ? 1 : 0));
        // Price reads plain decimals exactly and refuses all else in one sentence.
        BigDecimal size = Price.of(digits).toBigDecimal();
        boolean down = first == '-' || (first == '#' && sign < 0);
        BigDecimal value = down ? size.negate() : size;
        return Optional.of(percent ? PriceSpec.percent(value) : PriceSpec.offset(value));
    }
}
