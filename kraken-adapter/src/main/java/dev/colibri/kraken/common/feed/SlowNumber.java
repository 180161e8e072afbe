package dev.colibri.kraken.common.feed;

import java.math.BigDecimal;

/** Reads the numbers that are rare: with an exponent, or with very many digits. */
final class SlowNumber {
    /** Longer texts are not looked at; they fit nowhere. */
    private static final int LONGEST = 400;
    private static final int MOST_EXPONENT_DIGITS = 3;

    private SlowNumber() {}

    /** Reads a text into a number. Returns whether it is a JSON number, fitting or not. */
    static boolean read(String text, WireNumber into) {
        if (!isNumber(text)) {
            return false;
        }
        into.unfit();
        if (text.length() > LONGEST) {
            return true;
        }
        if (exponentDigits(text) > MOST_EXPONENT_DIGITS) {
            if (isZero(text)) {
                into.set(0, 0);
            }
            return true;
        }
        BigDecimal value = new BigDecimal(text);
        if (!fit(value, into)) {
            fit(value.stripTrailingZeros(), into);
        }
        return true;
    }

    private static boolean fit(BigDecimal value, WireNumber into) {
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        if (plain.scale() > WireNumber.MOST_DECIMALS || plain.unscaledValue().bitLength() >= Long.SIZE) {
            return false;
        }
        long mantissa = plain.unscaledValue().longValueExact();
        if (mantissa == Scaled.UNFIT) {
            return false;
        }
        into.set(mantissa, plain.scale());
        return true;
    }

    /** How many digits the exponent has without leading zeros. */
    private static int exponentDigits(String text) {
        int at = exponent(text);
        while (at < text.length() && (isSign(text.charAt(at)) || text.charAt(at) == '0')) {
            at++;
        }
        return text.length() - at;
    }

    /** Whether there is no digit but zero before the exponent. */
    private static boolean isZero(String text) {
        int end = exponent(text);
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) >= '1' && text.charAt(i) <= '9') {
                return false;
            }
        }
        return true;
    }

    /** Where the exponent begins, after its letter; where there is none, the end. */
    private static int exponent(String text) {
        int e = Math.max(text.indexOf('e'), text.indexOf('E'));
        return e < 0 ? text.length() : e + 1;
    }

    /** JSON's grammar of numbers. */
    private static boolean isNumber(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int whole = digits(text, at);
        if (whole == at || (text.charAt(at) == '0' && whole - at > 1)) {
            return false;
        }
        at = whole;
        if (at < text.length() && text.charAt(at) == '.') {
            int end = digits(text, at + 1);
            if (end == at + 1) {
                return false;
            }
            at = end;
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            int begin = at + 1 < text.length() && isSign(text.charAt(at + 1)) ? at + 2 : at + 1;
            int end = digits(text, begin);
            if (end == begin) {
                return false;
            }
            at = end;
        }
        return at == text.length();
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static boolean isSign(char c) {
        return c == '+' || c == '-';
    }
}
