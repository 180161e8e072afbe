package dev.colibri.node.cli.market;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.spi.CommandException;
import dev.colibri.api.time.Clock;

/**
 * Reads a moment as people type it:
 *
 * <ul>
 * <li>{@code 2026-01-02}, the beginning of that day;
 * <li>{@code 2026-01-02T03:04} or {@code 2026-01-02 03:04:05.678}, and the same with {@code Z} or an offset;
 * <li>{@code 7d}, {@code 90m}: so long ago, in {@code s}, {@code m}, {@code h}, {@code d} or {@code w};
 * <li>{@code now};
 * <li>{@code 1767323045}, seconds since the epoch, of 9 or 10 digits, and {@code 1767323045678}, milliseconds, of 12 or
 * 13. Fewer digits may as well be a year, so they are refused.
 * </ul>
 *
 * Whatever names no offset is UTC.
 */
final class Moments {
    private static final String RULE = "must be a date such as 2026-01-02, a time in UTC such as 2026-01-02T03:04 or "
            + "2026-01-02T03:04:05Z, how long ago such as 7d, 12h or 90m, now, or seconds or milliseconds since the "
            + "epoch";
    private static final Pattern AGO = Pattern.compile("([0-9]{1,9})([smhdw])");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern ZONED = Pattern.compile(".*T.*(Z|[+-][0-9]{2}:[0-9]{2})");
    private static final Pattern SECONDS = Pattern.compile("[0-9]{9,10}");
    private static final Pattern MILLISECONDS = Pattern.compile("[0-9]{12,13}");

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    /**
     * Reads a moment.
     *
     * @param option what was given, for the message: {@code --from}
     * @throws CommandException when the text is none of these, or nanoseconds do not reach the moment
     */
    Instant parse(String option, String text) {
        try {
            Instant moment = read(text.strip());
            EventTime.nanos(moment);
            return moment;
        } catch (DateTimeException notOne) {
            throw WrongOption.of(option, text, RULE);
        } catch (ArithmeticException | InvalidValueException tooFar) {
            throw WrongOption.of(option, text, "must lie between the years 1678 and 2261");
        }
    }

    private Instant read(String text) {
        Matcher ago = AGO.matcher(text);
        if (ago.matches()) {
            return clock.instant().minus(unit(ago.group(2)).multipliedBy(Long.parseLong(ago.group(1))));
        }
        if (text.equals("now")) {
            return clock.instant();
        }
        if (SECONDS.matcher(text).matches()) {
            return Instant.ofEpochSecond(Long.parseLong(text));
        }
        if (MILLISECONDS.matcher(text).matches()) {
            return Instant.ofEpochMilli(Long.parseLong(text));
        }
        if (DATE.matcher(text).matches()) {
            return LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        String joined = text.replaceFirst("^([0-9-]+) +", "$1T");
        return ZONED.matcher(joined).matches() ? OffsetDateTime.parse(joined).toInstant()
                : LocalDateTime.parse(joined).toInstant(ZoneOffset.UTC);
    }

    private static Duration unit(String letter) {
        return switch (letter) {
            case "s" -> Duration.ofSeconds(1);
            case "m" -> Duration.ofMinutes(1);
            case "h" -> Duration.ofHours(1);
            case "d" -> Duration.ofDays(1);
            default -> Duration.ofDays(7);
        };
    }
}
