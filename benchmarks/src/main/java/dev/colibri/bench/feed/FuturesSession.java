package dev.colibri.bench.feed;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import dev.colibri.api.model.Side;

/**
 * A session of one book of Futures: its snapshot, whole, and then one level a message, with numbers that rise by one.
 * Since those never go back, a round begins with the snapshot.
 *
 * @param depth levels a side at the beginning; about as many at any time
 * @param messages of a round, the snapshot included
 */
record FuturesSession(int depth, int messages) {

    /** What benchmarks take. */
    static final int MESSAGES = SpotSession.MESSAGES;
    /** A book of a liquid contract. */
    static final int DEPTH = 200;
    static final String SYMBOL = "PF_XBTUSD";
    static final int PRICE_SCALE = 1;
    static final int QUANTITY_SCALE = 4;

    private static final long SEED = 20_261_121;
    private static final long FIRST_SEQUENCE = 326_072_249;
    /** Prices are multiples of a half, around 35,000. */
    private static final long TICK = 5;
    private static final long LOWER = 380_000;
    private static final long FINER = 10_000;

    FuturesSession() {
        this(DEPTH, MESSAGES);
    }

    Frames frames() {
        SplittableRandom random = new SplittableRandom(SEED);
        LiveBook book = LiveBook.ofAbout(depth, random.split());
        long millis = TimeUnit.MICROSECONDS.toMillis(SpotSession.START_MICROS);
        long sequence = FIRST_SEQUENCE;
        Levels seen = book.seen();
        List<byte[]> round = new ArrayList<>();
        round.add(snapshot(seen, sequence, millis));
        while (round.size() < messages) {
            book.happen();
            Levels before = seen;
            seen = book.seen();
            Levels changes = before.allChangesTo(seen);
            millis += random.nextInt(3);
            for (Side side : Side.values()) {
                for (Level level : changes.side(side)) {
                    if (round.size() < messages) {
                        sequence++;
                        round.add(delta(side, level, sequence, millis));
                    }
                }
            }
        }
        return new Frames(List.of(), round);
    }

    private static byte[] snapshot(Levels levels, long sequence, long millis) {
        return bytes("{\"feed\":\"book_snapshot\",\"product_id\":\"" + SYMBOL + "\",\"timestamp\":" + millis
                + ",\"seq\":" + sequence + ",\"tickSize\":null,\"bids\":" + list(levels.bids()) + ",\"asks\":"
                + list(levels.asks()) + "}");
    }

    private static byte[] delta(Side side, Level level, long sequence, long millis) {
        return bytes("{\"feed\":\"book\",\"product_id\":\"" + SYMBOL + "\",\"side\":\""
                + (side == Side.BUY ? "buy" : "sell") + "\",\"seq\":" + sequence + "," + figures(level)
                + ",\"timestamp\":" + millis + "}");
    }

    private static String list(List<Level> levels) {
        return "[" + String.join(",", levels.stream().map(level -> "{" + figures(level) + "}").toList()) + "]";
    }

    private static String figures(Level level) {
        return "\"price\":" + shortest((level.price() - LOWER) * TICK, PRICE_SCALE) + ",\"qty\":"
                + shortest((level.quantity() + FINER - 1) / FINER, QUANTITY_SCALE);
    }

    /** A number with no more decimals than it needs, as this product writes it. */
    private static String shortest(long number, int scale) {
        return number == 0 ? "0" : BigDecimal.valueOf(number, scale).stripTrailingZeros().toPlainString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
