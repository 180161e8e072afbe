package dev.colibri.kraken.venue.spot;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

import dev.colibri.api.model.Side;
import dev.colibri.kraken.venue.QueueBook;
import dev.colibri.kraken.venue.Resting;

/** The venue's checksum: the ten best levels, asks first, in digits alone. */
final class SpotChecksum {
    private static final int LEVELS = 10;

    private SpotChecksum() {}

    /** Of a book by levels. */
    static long ofLevels(QueueBook book, SpotPair pair) {
        StringBuilder text = new StringBuilder();
        for (Side side : List.of(Side.SELL, Side.BUY)) {
            for (QueueBook.Level level : book.levels(side, LEVELS)) {
                append(text, pair.price(level.price()), pair.quantity(level.quantity()));
            }
        }
        return crc(text);
    }

    /** Of a book order by order. */
    static long ofOrders(QueueBook book, SpotPair pair) {
        StringBuilder text = new StringBuilder();
        for (Side side : List.of(Side.SELL, Side.BUY)) {
            for (Map.Entry<BigDecimal, List<Resting>> level : book.queues(side, LEVELS).entrySet()) {
                for (Resting order : level.getValue()) {
                    append(text, pair.price(order.price()), pair.quantity(order.quantity()));
                }
            }
        }
        return crc(text);
    }

    /** Adds the digits of a price and a quantity, both with all their decimals. */
    private static void append(StringBuilder text, BigDecimal price, BigDecimal quantity) {
        text.append(price.unscaledValue()).append(quantity.unscaledValue());
    }

    private static long crc(StringBuilder text) {
        CRC32 crc = new CRC32();
        crc.update(text.toString().getBytes(StandardCharsets.US_ASCII));
        return crc.getValue();
    }
}
