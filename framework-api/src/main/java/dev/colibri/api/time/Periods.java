package dev.colibri.api.time;

import java.time.Duration;

import dev.colibri.api.model.InvalidValueException;

/** The check that repeated timers share. */
final class Periods {
    private Periods() {}

    static long check(Duration period) {
        if (period.isNegative() || period.isZero()) {
            throw new InvalidValueException("timer period", period.toString(), "must be positive");
        }
        return period.toNanos();
    }
}
