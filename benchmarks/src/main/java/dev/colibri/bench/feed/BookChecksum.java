package dev.colibri.bench.feed;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The checksum of a book by the venue's own description of it, for sessions; the connector's code has no part in it.
 */
final class BookChecksum {
    private BookChecksum() {}

    /**
     * The checksum of levels, the best of each side first. All that are given count, several of one price included.
     */
    static long of(Levels levels, int priceScale, int quantityScale) {
        StringBuilder text = new StringBuilder();
        append(text, levels.asks(), priceScale, quantityScale);
        append(text, levels.bids(), priceScale, quantityScale);
        CRC32 crc = new CRC32();
        crc.update(text.toString().getBytes(StandardCharsets.US_ASCII));
        return crc.getValue();
    }

    /** A number as it stands in a frame: with all of its decimals. */
    static String text(long number, int scale) {
        return BigDecimal.valueOf(number, scale).toPlainString();
    }

    private static void append(StringBuilder text, List<Level> levels, int priceScale, int quantityScale) {
        for (Level level : levels) {
            text.append(digits(text(level.price(), priceScale))).append(digits(text(level.quantity(), quantityScale)));
        }
    }

    private static String digits(String number) {
        String digits = number.replace(".", "");
        int first = 0;
        while (first < digits.length() && digits.charAt(first) == '0') {
            first++;
        }
        return digits.substring(first);
    }
}
