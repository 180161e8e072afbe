package dev.colibri.api.market;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.PlainNumber;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Require;

/**
 * When a bar ends: after a stretch of time, a number of trades, or a traded volume. Printed {@code 1-MINUTE}, {@code
 * 100-TICK}, {@code 2.5-VOLUME}.
 */
public sealed interface BarSpec {

    /**
     * Reads the printed form, or what people type: {@code 15m}, {@code 1h}, {@code 1d}, {@code 1w}, {@code 15d}, {@code
     * min1}, {@code h1}, {@code 90sec}, {@code 100tick}. Units may be shortened, be plural, and be in either case,
     * except that {@code M} alone is refused: it means months elsewhere, and there are none.
     *
     * @throws InvalidValueException when the text is none of these
     */
    static BarSpec parse(@Nullable String text) {
        return BarSpecText.parse(text);
    }

    /** Time bars of a number of minutes, the way venues count them: 10080 is one week. */
    static Time minutes(int minutes) {
        return new Time(minutes, TimeUnit.MINUTE);
    }

    /**
     * Bars of time. <b>Alignment</b>: intervals are the multiples of their length counted from the epoch, 1970-01-01
     * 00:00 UTC, whatever the length. So days begin at midnight UTC, weeks begin on Thursdays, as the venue's do, and
     * bars of 15 days begin where the fifteenth days since the epoch do. There are no time zones and no summer time.
     *
     * <p>Equal lengths are equal: a spec takes the largest unit that divides it, so {@code 60-MINUTE} is {@code 1-HOUR}
     * and {@code 7-DAY} is {@code 1-WEEK}, and two people who ask for the same bars share one stream.
     *
     * @param step how many units, at least 1; all together at most {@link #LONGEST}
     */
    record Time(int step, TimeUnit unit) implements BarSpec {
        /** The longest interval. */
        public static final Duration LONGEST = Duration.ofDays(366);

        public Time {
            Require.present("bar unit", unit);
            Require.within("bar step", step, 1, (int) (LONGEST.toSeconds() / unit.seconds));
            long seconds = step * unit.seconds;
            unit = TimeUnit.largestIn(seconds);
            step = (int) (seconds / unit.seconds);
        }

        /** The length in nanoseconds. */
        public long nanos() {
            return step * unit.seconds * TimeUnit.NANOS_PER_SECOND;
        }

        /** The length. */
        public Duration length() {
            return Duration.ofSeconds(step * unit.seconds);
        }

        /**
         * The first nanosecond of the interval that holds an event; the next interval begins {@link #nanos()} later.
         * Times before the epoch have intervals like all others.
         *
         * @param eventTime nanoseconds since the epoch
         * @throws InvalidValueException when nanoseconds in 64 bits do not reach the interval's begin or end
         */
        public long openTimeOf(long eventTime) {
            long length = nanos();
            long into = Math.floorMod(eventTime, length);
            if (eventTime < Long.MIN_VALUE + into || eventTime - into > Long.MAX_VALUE - length) {
                throw new InvalidValueException("event time", Long.toString(eventTime),
                        "must lie in a whole interval of " + this + " between the years 1677 and 2262");
            }
            return eventTime - into;
        }

        @Override
        public String toString() {
            return step + "-" + unit;
        }
    }

    /**
     * Bars of a number of trades.
     *
     * @param step how many trades, at least 1
     */
    record Ticks(int step) implements BarSpec {
        public Ticks {
            Require.positive("bar step", step);
        }

        @Override
        public String toString() {
            return step + "-TICK";
        }
    }

    /**
     * Bars of traded volume.
     *
     * @param step how much, in what the instrument's quantities count; positive, decimals allowed
     */
    record Volume(Quantity step) implements BarSpec {
        public Volume {
            Require.positive("bar step", Require.present("bar step", step).toBigDecimal());
        }

        @Override
        public String toString() {
            return PlainNumber.text(step.toBigDecimal()) + "-VOLUME";
        }
    }

    /** The units of time bars. Months and years are none: their lengths differ. */
    enum TimeUnit {
        SECOND(1), MINUTE(60), HOUR(3_600), DAY(86_400), WEEK(604_800);

        private static final long NANOS_PER_SECOND = 1_000_000_000L;

        private final long seconds;

        TimeUnit(long seconds) {
            this.seconds = seconds;
        }

        private static TimeUnit largestIn(long seconds) {
            TimeUnit largest = SECOND;
            for (TimeUnit unit : values()) {
                largest = seconds % unit.seconds == 0 ? unit : largest;
            }
            return largest;
        }
    }
}
