package dev.colibri.bench.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers of trades, which a venue counts one by one for each pair and never uses again. Where a round comes again, its
 * trades are given the numbers after those of the round before, in the frames themselves.
 */
final class TradeNumbers {
    private static final String FIELD = "\"trade_id\":";
    private static final long FIRST = 170_635_299;

    private final Map<Integer, Integer> counts = new TreeMap<>();
    private final List<Place> places = new ArrayList<>();

    @SuppressWarnings("ArrayRecordComponent") // Frames of the session, rewritten in place.
    private record Place(Pair pair, byte[] frame, int end) {}

    /** The next number of a pair. */
    long next(Pair pair) {
        return FIRST + counts.merge(pair.number(), 1, Integer::sum) - 1;
    }

    /** Has the numbers of a frame changed with the others. */
    void note(Pair pair, byte[] frame) {
        String text = new String(frame, StandardCharsets.US_ASCII);
        for (int at = text.indexOf(FIELD); at >= 0; at = text.indexOf(FIELD, at + 1)) {
            places.add(new Place(pair, frame, text.indexOf(',', at)));
        }
    }

    /** Makes the frames those of the next round. */
    void advance() {
        for (Place place : places) {
            add(place.frame, place.end - 1, counts.getOrDefault(place.pair.number(), 0));
        }
    }

    /** Adds to the number whose last digit is there; the sum must not need more digits. */
    private static void add(byte[] digits, int last, int summand) {
        int rest = summand;
        for (int at = last; rest > 0; at--) {
            rest += digits[at] - '0';
            digits[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
