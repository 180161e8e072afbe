package dev.colibri.api.market;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.BarSpec.TimeUnit;
import dev.colibri.api.model.Decimals;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Require;

/** Reads a {@link BarSpec}: {@code NUMBER-UNIT}, {@code NUMBERUNIT} or {@code UNITNUMBER}. */
final class BarSpecText {
    private static final String FIELD = "bar spec";
    private static final String STEP = "bar step";
    private static final String FORM = "must be a number and a unit, such as 15m, min15, 1h, 1d, 1-WEEK, 100-TICK or "
            + "2.5-VOLUME";
    private static final int LONGEST = 40;

    private BarSpecText() {}

    static BarSpec parse(@Nullable String text) {
        String given = Require.token(FIELD, text, LONGEST);
        boolean unitFirst = isLetter(given.charAt(0));
        int border = borderOf(given, unitFirst);
        String first = given.substring(0, border);
        boolean hyphen = !unitFirst && border < given.length() && given.charAt(border) == '-';
        String second = given.substring(hyphen ? border + 1 : border);
        String number = unitFirst ? second : first;
        String unit = unitFirst ? first : second;
        if (number.isEmpty() || unit.isEmpty() || !isNumber(number) || !isWord(unit)) {
            throw new InvalidValueException(FIELD, given, FORM);
        }
        return of(number, unit, given);
    }

    private static BarSpec of(String number, String unit, String given) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "s", "sec", "second", "seconds" -> time(number, TimeUnit.SECOND);
            case "m", "min", "minute", "minutes" -> {
                if (unit.equals("M")) {
                    throw new InvalidValueException(FIELD, given,
                            "must have a fixed length: there are no bars of months, and minutes are a small m");
                }
                yield time(number, TimeUnit.MINUTE);
            }
            case "h", "hour", "hours" -> time(number, TimeUnit.HOUR);
            case "d", "day", "days" -> time(number, TimeUnit.DAY);
            case "w", "week", "weeks" -> time(number, TimeUnit.WEEK);
            case "t", "tick", "ticks" -> new BarSpec.Ticks(whole(number));
            case "v", "volume" -> new BarSpec.Volume(decimal(number));
            default -> throw new InvalidValueException(FIELD, given, FORM);
        };
    }

    private static BarSpec time(String number, TimeUnit unit) {
        return new BarSpec.Time(whole(number), unit);
    }

    private static int whole(String number) {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException fractionOrTooLarge) {
            throw new InvalidValueException(STEP, number, "must be a whole number of at most " + Integer.MAX_VALUE);
        }
    }

    private static Quantity decimal(String number) {
        int scale = Math.min(Decimals.decimalsIn(number), Decimals.MAX_SCALE);
        return Quantity.of(Decimals.parse(STEP, number, scale), scale);
    }

    private static int borderOf(String text, boolean unitFirst) {
        int i = 0;
        while (i < text.length() && (unitFirst ? isLetter(text.charAt(i)) : isDigitOrDot(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(BarSpecText::isDigitOrDot);
    }

    private static boolean isWord(String text) {
        return text.chars().allMatch(BarSpecText::isLetter);
    }

    private static boolean isDigitOrDot(int c) {
        return (c >= '0' && c <= '9') || c == '.';
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
