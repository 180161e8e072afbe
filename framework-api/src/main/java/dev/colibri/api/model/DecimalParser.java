package dev.colibri.api.model;

import java.nio.charset.StandardCharsets;

/**
 * Reads the notation that {@link Decimals} describes. Callers have checked the range and the scale.
 *
 * <p>Bytes of a plain number of at most 19 characters, which is nearly all a venue sends, are read in one pass in which
 * nothing can wrap around. Everything else, and everything that is wrong, takes the careful road: one pass judges the
 * grammar and finds the decimals, a second gathers the significant digits, of which a number that fits has at most 19,
 * so they fit an unsigned {@code long}.
 */
final class DecimalParser {
    private static final int MOST_DIGITS = 19;
    private static final long NOT_PLAIN = Long.MIN_VALUE;
    private static final int LARGEST_EXPONENT = 9999;

    private static final Characters<byte[]> BYTES = new Characters<>() {
        @Override
        public int at(byte[] text, int index) {
            return text[index];
        }

        @Override
        public String shown(byte[] text, int from, int to) {
            return new String(text, from, to - from, StandardCharsets.ISO_8859_1);
        }
    };

    private static final Characters<CharSequence> CHARS = new Characters<>() {
        @Override
        public int at(CharSequence text, int index) {
            return text.charAt(index);
        }

        @Override
        public String shown(CharSequence text, int from, int to) {
            return text.subSequence(from, to).toString();
        }
    };

    /** How the characters of one kind of text are reached; keeps the careful road single. */
    private interface Characters<T> {
        int at(T text, int index);

        String shown(T text, int from, int to);
    }

    private DecimalParser() {}

    static long parse(String field, byte[] text, int from, int to, int scale) {
        long plain = plain(text, from, to, scale);
        return plain != NOT_PLAIN ? plain : careful(BYTES, field, text, from, to, scale);
    }

    static long parse(String field, CharSequence text, int scale) {
        return careful(CHARS, field, text, 0, text.length(), scale);
    }

    /** The decimals after which the last digit stands: negative when an exponent moves it to the left of the dot. */
    static int decimals(String field, byte[] text, int from, int to) {
        return decimals(BYTES, field, text, from, to);
    }

    /** The same for a whole text. */
    static int decimals(String field, CharSequence text) {
        return decimals(CHARS, field, text, 0, text.length());
    }

    /**
     * Reads what needs no care, or answers {@link #NOT_PLAIN}, which no number read here is. Up to 19 digits may come
     * together; beyond 63 bits they look negative.
     */
    private static long plain(byte[] text, int from, int to, int scale) {
        boolean negative = from < to && text[from] == '-';
        int start = negative ? from + 1 : from;
        if (to - start > MOST_DIGITS) {
            return NOT_PLAIN;
        }
        long value = 0;
        int at = start;
        int digit;
        while (at < to && (digit = text[at] - '0') >= 0 && digit <= 9) {
            value = value * 10 + digit;
            at++;
        }
        if (at == start) {
            return NOT_PLAIN;
        }
        int decimals = 0;
        if (at < to) {
            if (text[at] != '.') {
                return NOT_PLAIN;
            }
            at++;
            decimals = to - at;
            if (decimals >= EightDigits.LENGTH) {
                long lanes = EightDigits.at(text, at);
                if (!EightDigits.areDigits(lanes)) {
                    return NOT_PLAIN;
                }
                value = value * EightDigits.ABOVE_ALL + EightDigits.value(lanes);
                at += EightDigits.LENGTH;
            }
            while (at < to && (digit = text[at] - '0') >= 0 && digit <= 9) {
                value = value * 10 + digit;
                at++;
            }
            if (decimals == 0 || at < to) {
                return NOT_PLAIN;
            }
        }
        return decimals > scale ? NOT_PLAIN : scaled(value, Decimals.powerOfTen(scale - decimals), negative);
    }

    private static long scaled(long value, long power, boolean negative) {
        long mantissa = value * power;
        if (mantissa < 0 || Math.multiplyHigh(value, power) != 0) {
            return NOT_PLAIN;
        }
        return negative ? -mantissa : mantissa;
    }

    private static <T> long careful(Characters<T> characters, String field, T text, int from, int to, int scale) {
        int decimals = decimals(characters, field, text, from, to);
        long magnitude = 0;
        int digits = 0;
        int zeros = 0;
        for (int at = from; at < to; at++) {
            int character = characters.at(text, at);
            if (character == 'e' || character == 'E') {
                break;
            }
            if (character == '0') {
                zeros++;
            } else if (isDigit(character)) {
                int more = digits == 0 ? 1 : zeros + 1;
                digits += more;
                if (digits <= MOST_DIGITS) {
                    magnitude = magnitude * Decimals.powerOfTen(more - 1) * 10 + (character - '0');
                }
                zeros = 0;
            }
        }
        if (digits == 0) {
            return 0;
        }
        int shift = scale - decimals + zeros;
        if (shift < 0) {
            throw DecimalException.excessPrecision(field, characters.shown(text, from, to), scale);
        }
        boolean negative = characters.at(text, from) == '-';
        if (digits + shift <= MOST_DIGITS) {
            long mantissa = magnitude * Decimals.powerOfTen(shift);
            if (mantissa >= 0 || (negative && mantissa == Long.MIN_VALUE)) {
                return negative ? -mantissa : mantissa;
            }
        }
        throw DecimalException.overflow(field, characters.shown(text, from, to), scale);
    }

    private static <T> int decimals(Characters<T> characters, String field, T text, int from, int to) {
        if (from == to) {
            throw new DecimalException(DecimalException.Kind.EMPTY, field, "", "must be a number");
        }
        if (to - from > Decimals.LONGEST_TEXT) {
            throw new DecimalException(DecimalException.Kind.TOO_LONG, field, characters.shown(text, from, to),
                    "must have at most " + Decimals.LONGEST_TEXT + " characters");
        }
        int whole = characters.at(text, from) == '-' ? from + 1 : from;
        int at = afterDigits(characters, text, whole, to);
        boolean legal = at > whole;
        int decimals = 0;
        if (at < to && characters.at(text, at) == '.') {
            int fraction = at + 1;
            at = afterDigits(characters, text, fraction, to);
            decimals = at - fraction;
            legal &= decimals > 0;
        }
        if (at < to && (characters.at(text, at) == 'e' || characters.at(text, at) == 'E')) {
            int sign = at + 1 < to ? characters.at(text, at + 1) : 0;
            int exponent = sign == '-' || sign == '+' ? at + 2 : at + 1;
            at = afterDigits(characters, text, exponent, to);
            legal &= at > exponent;
            int value = number(characters, text, exponent, at);
            decimals += sign == '-' ? value : -value;
        }
        if (!legal || at != to) {
            throw DecimalException.notANumber(field, characters.shown(text, from, to));
        }
        return decimals;
    }

    private static <T> int afterDigits(Characters<T> characters, T text, int from, int to) {
        int at = from;
        while (at < to && isDigit(characters.at(text, at))) {
            at++;
        }
        return at;
    }

    private static <T> int number(Characters<T> characters, T text, int from, int to) {
        int value = 0;
        for (int at = from; at < to && value <= LARGEST_EXPONENT; at++) {
            value = value * 10 + characters.at(text, at) - '0';
        }
        return Math.min(value, LARGEST_EXPONENT);
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
