package dev.colibri.kraken.venue;

import java.math.BigDecimal;

/**
 * An order in a book.
 *
 * @param time when it came or was changed by its owner
 */
public record Resting(String id, BigDecimal price, BigDecimal quantity, long time) {

    Resting left(BigDecimal rest) {
        return new Resting(id, price, rest, time);
    }
}
