package dev.colibri.kraken.venue.spot;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

import com.fasterxml.jackson.databind.JsonNode;

import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;

/** A book as a plain client keeps it from messages, by levels or order by order: apply, cut, add up. */
final class PlainBook {
    private final int depth;
    private final TreeMap<BigDecimal, Map<String, BigDecimal>> bids = new TreeMap<>(Comparator.reverseOrder());
    private final TreeMap<BigDecimal, Map<String, BigDecimal>> asks = new TreeMap<>();
    private long told;

    PlainBook(int depth) {
        this.depth = depth;
    }

    /** Takes a message of a book; others are passed over. */
    void take(JsonNode message) {
        String channel = message.path("channel").asText();
        if (!channel.equals("book") && !channel.equals("level3")) {
            return;
        }
        if (message.path("type").asText().equals("snapshot")) {
            bids.clear();
            asks.clear();
        }
        JsonNode data = message.at("/data/0");
        take(Side.BUY, data.get("bids"));
        take(Side.SELL, data.get("asks"));
        told = data.get("checksum").asLong();
    }

    private void take(Side side, JsonNode rows) {
        for (JsonNode row : rows) {
            if (row.has("order_id")) {
                order(side, row);
            } else {
                level(side, row.get("price").decimalValue(), row.get("qty").decimalValue());
            }
        }
        while (side(side).size() > depth) {
            side(side).pollLastEntry();
        }
    }

    private void level(Side side, BigDecimal price, BigDecimal quantity) {
        if (quantity.signum() == 0) {
            side(side).remove(price);
        } else {
            side(side).put(price, Map.of("", quantity));
        }
    }

    private void order(Side side, JsonNode row) {
        BigDecimal price = row.get("limit_price").decimalValue();
        Map<String, BigDecimal> queue = side(side).computeIfAbsent(price, none -> new LinkedHashMap<>());
        if (row.path("event").asText().equals("delete")) {
            queue.remove(row.get("order_id").asText());
        } else {
            queue.put(row.get("order_id").asText(), row.get("order_qty").decimalValue());
        }
        if (queue.isEmpty()) {
            side(side).remove(price);
        }
    }

    private TreeMap<BigDecimal, Map<String, BigDecimal>> side(Side side) {
        return side == Side.BUY ? bids : asks;
    }

    /** The checksum of the last message. */
    long told() {
        return told;
    }

    /** The checksum of the book, from the digits as they came. */
    long checksum() {
        StringBuilder text = new StringBuilder();
        for (Side side : List.of(Side.SELL, Side.BUY)) {
            side(side).entrySet().stream().limit(10).forEach(level -> level.getValue().values().forEach(
                    quantity -> text.append(digits(level.getKey())).append(digits(quantity))));
        }
        CRC32 crc = new CRC32();
        crc.update(text.toString().getBytes(StandardCharsets.US_ASCII));
        return crc.getValue();
    }

    private static String digits(BigDecimal number) {
        return number.toPlainString().replace(".", "").replaceFirst("^0+", "");
    }

    List<DepthSnapshot.Level> levels(Side side) {
        List<DepthSnapshot.Level> levels = new ArrayList<>();
        side(side).forEach((price, queue) -> levels.add(new DepthSnapshot.Level(Price.of(price),
                Quantity.of(queue.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)))));
        return levels;
    }
}
