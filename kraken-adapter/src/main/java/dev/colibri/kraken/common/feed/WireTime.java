package dev.colibri.kraken.common.feed;

import java.util.Arrays;

/**
 * Reads RFC 3339 times in UTC, {@code 2023-10-06T17:35:55.440295Z}, with no decimals or up to nine, as nanoseconds
 * since the epoch. It remembers the minute it read last, so that a run of times costs the reading of their seconds. One
 * object serves a connection.
 */
public final class WireTime {
    /** Characters of a time with nine decimals. */
    static final int LONGEST = 30;
    /** Characters of a time with six decimals, as most of the venue's have. */
    static final int USUAL = 27;

    private static final int MINUTE = 17;
    private static final int SHORTEST = 20;
    private static final int MOST_DECIMALS = 9;
    private static final int LATEST_YEAR = 2261;
    /** From the first of March of the year 0. */
    private static final long DAYS_TO_1970 = 719_468;
    private static final long NANOS_A_SECOND = 1_000_000_000L;

    private final byte[] minute = new byte[MINUTE];
    private final byte[] scratch = new byte[LONGEST];
    private long minuteNanos;
    private boolean known;

    /**
     * The time that is all of {@code bytes[from, to)}.
     *
     * @return {@link Scaled#UNFIT} when it is none of this form, or not of the years 1970 to {@value #LATEST_YEAR}
     */
    public long read(byte[] bytes, int from, int to) {
        if (to - from < SHORTEST || bytes[to - 1] != 'Z') {
            return Scaled.UNFIT;
        }
        if (!isKnown(bytes, from) && !learn(bytes, from)) {
            return Scaled.UNFIT;
        }
        int tens = bytes[from + MINUTE] - '0';
        int ones = bytes[from + MINUTE + 1] - '0';
        if (tens < 0 || tens > 5 || ones < 0 || ones > 9) {
            return Scaled.UNFIT;
        }
        long nanos = decimals(bytes, from + MINUTE + 2, to - 1);
        return nanos == Scaled.UNFIT ? Scaled.UNFIT : minuteNanos + (10 * tens + ones) * NANOS_A_SECOND + nanos;
    }

    /** The same for text that a parser holds as characters. */
    public long read(char[] chars, int from, int length) {
        if (length > scratch.length) {
            return Scaled.UNFIT;
        }
        for (int i = 0; i < length; i++) {
            char c = chars[from + i];
            scratch[i] = c < 0x80 ? (byte) c : 0;
        }
        return read(scratch, 0, length);
    }

    private static long decimals(byte[] bytes, int from, int to) {
        if (from == to) {
            return 0;
        }
        int count = to - from - 1;
        if (bytes[from] != '.' || count < 1 || count > MOST_DECIMALS) {
            return Scaled.UNFIT;
        }
        long value = 0;
        for (int at = from + 1; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit < 0 || digit > 9) {
                return Scaled.UNFIT;
            }
            value = 10 * value + digit;
        }
        return value * Scaled.power(MOST_DECIMALS - count);
    }

    private boolean isKnown(byte[] bytes, int from) {
        return known && Arrays.equals(minute, 0, MINUTE, bytes, from, from + MINUTE);
    }

    private boolean learn(byte[] bytes, int from) {
        known = false;
        int year = number(bytes, from, 4);
        int month = number(bytes, from + 5, 2);
        int day = number(bytes, from + 8, 2);
        int hour = number(bytes, from + 11, 2);
        int minutes = number(bytes, from + 14, 2);
        boolean punctuated = bytes[from + 4] == '-' && bytes[from + 7] == '-' && bytes[from + 10] == 'T'
                && bytes[from + 13] == ':' && bytes[from + 16] == ':';
        boolean possible = year >= 1970 && year <= LATEST_YEAR && month >= 1 && month <= 12 && day >= 1
                && hour >= 0 && hour <= 23 && minutes >= 0 && minutes <= 59;
        if (!punctuated || !possible || day > daysIn(year, month)) {
            return false;
        }
        minuteNanos = ((epochDay(year, month, day) * 24 + hour) * 60 + minutes) * 60 * NANOS_A_SECOND;
        System.arraycopy(bytes, from, minute, 0, MINUTE);
        known = true;
        return true;
    }

    private static int daysIn(int year, int month) {
        if (month == 2) {
            return isLeap(year) ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    private static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    /** Days since 1970, counted in years that begin in March, so that the leap day is their last. */
    private static long epochDay(int year, int month, int day) {
        int marchYear = month > 2 ? year : year - 1;
        int marchMonth = (month + 9) % 12;
        int dayOfYear = (153 * marchMonth + 2) / 5 + day - 1;
        return 365L * marchYear + marchYear / 4 - marchYear / 100 + marchYear / 400 + dayOfYear - DAYS_TO_1970;
    }

    /** Digits as a number; negative when there is anything else among them. */
    private static int number(byte[] bytes, int from, int length) {
        int value = 0;
        for (int at = from; at < from + length; at++) {
            int digit = bytes[at] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = 10 * value + digit;
        }
        return value;
    }
}
