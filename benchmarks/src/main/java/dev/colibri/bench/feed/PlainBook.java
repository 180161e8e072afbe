package dev.colibri.bench.feed;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

import com.fasterxml.jackson.databind.JsonNode;

/** A book as it is kept without much thought: sorted maps of decimals, and the checksum's text made anew each time. */
final class PlainBook {
    private static final int CHECKED = 10;

    private final int depth;
    private final TreeMap<BigDecimal, BigDecimal> bids = new TreeMap<>(Comparator.reverseOrder());
    private final TreeMap<BigDecimal, BigDecimal> asks = new TreeMap<>();

    /**
     * @param depth where the sides are cut
     */
    PlainBook(int depth) {
        this.depth = depth;
    }

    void clear() {
        bids.clear();
        asks.clear();
    }

    /** Applies the levels that a message tells of both sides, and cuts. */
    void apply(JsonNode message) {
        apply(message.get("bids"), bids);
        apply(message.get("asks"), asks);
    }

    /** Sets what is left at a price. */
    void set(boolean bid, BigDecimal price, BigDecimal quantity) {
        set(bid ? bids : asks, price, quantity);
    }

    long checksum() {
        StringBuilder text = new StringBuilder();
        append(text, asks);
        append(text, bids);
        CRC32 crc = new CRC32();
        crc.update(text.toString().getBytes(StandardCharsets.US_ASCII));
        return crc.getValue();
    }

    NavigableMap<BigDecimal, BigDecimal> bids() {
        return bids;
    }

    NavigableMap<BigDecimal, BigDecimal> asks() {
        return asks;
    }

    private void apply(JsonNode levels, NavigableMap<BigDecimal, BigDecimal> side) {
        for (JsonNode level : levels) {
            set(side, level.get("price").decimalValue(), level.get("qty").decimalValue());
        }
        while (side.size() > depth) {
            side.pollLastEntry();
        }
    }

    private static void set(NavigableMap<BigDecimal, BigDecimal> side, BigDecimal price, BigDecimal quantity) {
        if (quantity.signum() == 0) {
            side.remove(price);
        } else {
            side.put(price, quantity);
        }
    }

    private static void append(StringBuilder text, NavigableMap<BigDecimal, BigDecimal> side) {
        int rank = 0;
        for (Map.Entry<BigDecimal, BigDecimal> level : side.entrySet()) {
            if (rank++ == CHECKED) {
                return;
            }
            text.append(digits(level.getKey())).append(digits(level.getValue()));
        }
    }

    private static String digits(BigDecimal number) {
        String digits = number.toPlainString().replace(".", "");
        int first = 0;
        while (first < digits.length() && digits.charAt(first) == '0') {
            first++;
        }
        return digits.substring(first);
    }
}
