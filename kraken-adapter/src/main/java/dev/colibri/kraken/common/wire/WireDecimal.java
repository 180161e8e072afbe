package dev.colibri.kraken.common.wire;

import java.io.IOException;
import java.math.BigDecimal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a decimal exactly as its digits stand, from text or from a number. Kraken writes both, and sometimes both for
 * the same field. What would take memory out of proportion to print, such as {@code 1E+1000000000}, is refused.
 */
final class WireDecimal extends StdScalarDeserializer<BigDecimal> {
    private static final long serialVersionUID = 1L;

    /** Longest text of a decimal. */
    static final int LONGEST = 64;
    private static final int LARGEST_EXPONENT = 64;

    WireDecimal() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken token = parser.currentToken();
        if (!isDecimal(token)) {
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
        }
        return read(parser);
    }

    /** Whether a token can be a decimal. */
    static boolean isDecimal(@Nullable JsonToken token) {
        return token != null && (token == JsonToken.VALUE_STRING || token.isNumeric());
    }

    /** Reads the token on which a parser stands, which can be a decimal. */
    static BigDecimal read(JsonParser parser) throws IOException {
        String text = parser.getText();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw refused(parser, text);
        }
        try {
            BigDecimal value = new BigDecimal(text);
            if (Math.abs((long) value.scale()) > LARGEST_EXPONENT) {
                throw refused(parser, text);
            }
            return value;
        } catch (NumberFormatException notANumber) {
            throw refused(parser, text);
        }
    }

    private static InvalidFormatException refused(JsonParser parser, String text) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
        return new InvalidFormatException(parser, "not a decimal of at most " + LONGEST + " characters: " + shown,
                shown, BigDecimal.class);
    }
}
