package dev.colibri.kraken.venue.futures;

import java.math.BigDecimal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import org.jspecify.annotations.Nullable;

/** Numbers as the venue writes them: as binary fractions print, so with an exponent when they are very small. */
final class Numbers {
    private static final BigDecimal SMALL = new BigDecimal("0.001");

    private Numbers() {}

    /** Adds a number, unless there is none. */
    static void put(ObjectNode row, String field, @Nullable BigDecimal figure) {
        if (figure != null) {
            row.putRawValue(field, new RawValue(text(figure)));
        }
    }

    static RawValue raw(BigDecimal figure) {
        return new RawValue(text(figure));
    }

    /** A number: at least one decimal, none too many. */
    static String text(BigDecimal figure) {
        BigDecimal bare = figure.stripTrailingZeros();
        if (bare.signum() == 0) {
            return "0.0";
        }
        if (bare.abs().compareTo(SMALL) < 0) {
            String digits = bare.unscaledValue().abs().toString();
            String rest = digits.length() == 1 ? "0" : digits.substring(1);
            return (bare.signum() < 0 ? "-" : "") + digits.charAt(0) + "." + rest + "E"
                    + (digits.length() - 1 - bare.scale());
        }
        return bare.setScale(Math.max(1, bare.scale())).toPlainString();
    }

    /** A number of messages about books and trades: whole ones have no decimals. */
    static BigDecimal plain(BigDecimal figure) {
        BigDecimal bare = figure.stripTrailingZeros();
        return bare.setScale(Math.max(0, bare.scale()));
    }
}
