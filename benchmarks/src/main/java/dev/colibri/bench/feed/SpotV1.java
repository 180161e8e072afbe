package dev.colibri.bench.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The interface before, which XChange speaks: arrays, texts for numbers, prices with five decimals, the channel's
 * number in front and its name behind.
 */
final class SpotV1 implements SpotWire {
    private static final int PRICE_SCALE = 5;
    private static final long FINER = 10_000;
    private static final int FIRST_CHANNEL = 336;

    private final int depth;

    SpotV1(int depth) {
        this.depth = depth;
    }

    /** The number of a pair's channel. */
    static int channel(Pair pair) {
        return FIRST_CHANNEL + pair.number();
    }

    @Override
    public byte[] snapshot(Pair pair, Levels seen, long micros) {
        return frame(pair, "{\"as\":" + levels(seen.asks(), micros) + ",\"bs\":" + levels(seen.bids(), micros) + "}");
    }

    @Override
    public byte[] update(Pair pair, Levels changes, Levels seen, long micros) {
        String checksum = ",\"c\":\"" + BookChecksum.of(finer(seen.top()), PRICE_SCALE, Pair.QUANTITY_SCALE) + "\"}";
        List<String> sides = new ArrayList<>();
        if (!changes.asks().isEmpty()) {
            sides.add("{\"a\":" + levels(changes.asks(), micros));
        }
        if (!changes.bids().isEmpty()) {
            sides.add("{\"b\":" + levels(changes.bids(), micros));
        }
        return frame(pair, String.join("},", sides) + checksum);
    }

    private byte[] frame(Pair pair, String sides) {
        String text = "[" + channel(pair) + "," + sides + ",\"book-" + depth + "\",\"" + pair.olderSymbol() + "\"]";
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String levels(List<Level> levels, long micros) {
        String time = BookChecksum.text(micros, 6);
        List<String> texts = new ArrayList<>();
        for (Level level : levels) {
            texts.add("[\"" + BookChecksum.text(level.price() * FINER, PRICE_SCALE) + "\",\""
                    + BookChecksum.text(level.quantity(), Pair.QUANTITY_SCALE) + "\",\"" + time + "\"]");
        }
        return "[" + String.join(",", texts) + "]";
    }

    private static Levels finer(Levels levels) {
        return new Levels(finer(levels.bids()), finer(levels.asks()));
    }

    private static List<Level> finer(List<Level> levels) {
        return levels.stream().map(level -> new Level(level.price() * FINER, level.quantity())).toList();
    }
}
