package dev.colibri.api.order;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.PlainNumber;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Require;

/** The checks of single fields that requests and events share. */
final class OrderChecks {
    private static final int MOST_DIGITS = 18;
    private static final Instant LAST_EXPIRY = Instant.parse("2262-01-01T00:00:00Z");
    private static final Duration LONGEST_DEADLINE = Duration.ofDays(1);

    private OrderChecks() {}

    static Price positive(String field, Price price) {
        Require.present(field, price);
        if (!price.isPositive()) {
            throw new InvalidValueException(field, price.toString(), "must be positive");
        }
        return price;
    }

    static Quantity positive(String field, Quantity quantity) {
        Require.present(field, quantity);
        if (!quantity.isPositive()) {
            throw new InvalidValueException(field, quantity.toString(), "must be positive");
        }
        return quantity;
    }

    static void positivePrice(String field, Optional<Price> price) {
        Require.present(field, price).ifPresent(value -> positive(field, value));
    }

    static void positiveQuantity(String field, Optional<Quantity> quantity) {
        Require.present(field, quantity).ifPresent(value -> positive(field, value));
    }

    /**
     * The number without the zeros that end its decimals, so that equal numbers are equal values.
     *
     * @throws InvalidValueException when it has more digits than any price
     */
    static BigDecimal plain(String field, BigDecimal value) {
        Require.present(field, value);
        BigDecimal shortest = value.stripTrailingZeros();
        if (shortest.scale() > MOST_DIGITS || (long) shortest.precision() - shortest.scale() > MOST_DIGITS) {
            throw new InvalidValueException(field, value.toString(),
                    "must have at most " + MOST_DIGITS + " digits on either side of the dot");
        }
        return PlainNumber.of(shortest);
    }

    static void deadline(Optional<Duration> deadline) {
        Require.present("deadline", deadline).ifPresent(value -> {
            if (value.isNegative() || value.isZero() || value.compareTo(LONGEST_DEADLINE) > 0) {
                throw new InvalidValueException("deadline", value.toString(),
                        "must be positive and at most " + LONGEST_DEADLINE);
            }
        });
    }

    static void expiry(Instant expiry) {
        if (expiry.compareTo(Instant.EPOCH) <= 0 || expiry.compareTo(LAST_EXPIRY) >= 0) {
            throw new InvalidValueException("expiry", expiry.toString(),
                    "must lie between " + Instant.EPOCH + " and " + LAST_EXPIRY);
        }
    }
}
