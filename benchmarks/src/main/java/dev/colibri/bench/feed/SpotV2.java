package dev.colibri.bench.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The present interface. */
final class SpotV2 implements SpotWire {
    private static final DateTimeFormatter TIMES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    @Override
    public byte[] snapshot(Pair pair, Levels seen, long micros) {
        return frame("snapshot", pair, seen, seen, micros);
    }

    @Override
    public byte[] update(Pair pair, Levels changes, Levels seen, long micros) {
        return frame("update", pair, changes, seen, micros);
    }

    /** A time with its six decimals. */
    static String time(long micros) {
        long nanos = TimeUnit.MICROSECONDS.toNanos(Math.floorMod(micros, 1_000_000L));
        return TIMES.format(Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), nanos));
    }

    private static byte[] frame(String type, Pair pair, Levels told, Levels seen, long micros) {
        StringBuilder text = new StringBuilder(256);
        text.append("{\"channel\":\"book\",\"type\":\"").append(type).append("\",\"data\":[{\"symbol\":\"")
                .append(pair.symbol()).append("\",\"bids\":");
        append(text, told.bids());
        append(text.append(",\"asks\":"), told.asks());
        text.append(",\"checksum\":")
                .append(BookChecksum.of(seen.top(), Pair.PRICE_SCALE, Pair.QUANTITY_SCALE))
                .append(",\"timestamp\":\"").append(time(micros)).append("\"}]}");
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void append(StringBuilder text, List<Level> levels) {
        String separator = "[";
        for (Level level : levels) {
            text.append(separator).append("{\"price\":").append(BookChecksum.text(level.price(), Pair.PRICE_SCALE))
                    .append(",\"qty\":").append(BookChecksum.text(level.quantity(), Pair.QUANTITY_SCALE)).append('}');
            separator = ",";
        }
        text.append(levels.isEmpty() ? "[]" : "]");
    }
}
