package dev.colibri.node.cli.market;

import java.util.Locale;

import dev.colibri.api.spi.CommandException;

/** Whole numbers within bounds, read and shown. */
final class Counts {
    private static final int MOST_DIGITS = 9;

    private Counts() {}

    /**
     * Reads a count.
     *
     * @param option what was given, for the message: {@code --depth}
     * @throws CommandException when it is no whole number or out of bounds
     */
    static int parse(String option, String text, int least, int most) {
        String given = text.strip();
        boolean digits = !given.isEmpty() && given.length() <= MOST_DIGITS
                && given.chars().allMatch(c -> c >= '0' && c <= '9');
        int count = digits ? Integer.parseInt(given) : -1;
        if (count < least || count > most) {
            throw WrongOption.of(option, text,
                    String.format(Locale.ROOT, "must be a whole number from %d to %d", least, most));
        }
        return count;
    }

    /** A count of things in words: {@code 1 bar}, {@code 1,440 bars}. */
    static String of(long count, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", count, thing, count == 1 ? "" : "s");
    }
}
