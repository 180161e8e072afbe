package dev.colibri.kraken.spot.market;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.colibri.api.market.BarSpec;
import dev.colibri.api.model.Require;
import dev.colibri.kraken.common.market.Candle;
import dev.colibri.kraken.common.wire.KrakenTimes;
import dev.colibri.kraken.spot.rest.OhlcAnswer;

/** The venue's candles: which intervals there are, and which of an answer's are finished. */
final class SpotCandles {
    /** How many finished candles the venue keeps of each interval. */
    static final int KEPT = 720;

    private static final int[] MINUTES = {21600, 10080, 1440, 240, 60, 30, 15, 5, 1};
    private static final int DAY = 1440;

    private SpotCandles() {}

    /**
     * The interval of the candles that bars are made of: their own where the venue has it, else the longest up to a day
     * of which they are a multiple. Empty when there is none.
     */
    static Optional<BarSpec.Time> partOf(BarSpec.Time spec) {
        return IntStream.of(MINUTES).mapToObj(BarSpec::minutes)
                .filter(part -> part.equals(spec)
                        || (part.nanos() <= BarSpec.minutes(DAY).nanos() && spec.nanos() % part.nanos() == 0))
                .findFirst();
    }

    /** An interval in the venue's unit. */
    static int minutes(BarSpec.Time part) {
        return (int) part.length().toMinutes();
    }

    /** How many candles are missing between others. There should be none, since the venue tells quiet ones too. */
    static long missing(List<Candle> candles, BarSpec.Time part) {
        return candles.isEmpty() ? 0
                : (candles.getLast().openTime() - candles.getFirst().openTime()) / part.nanos() + 1 - candles.size();
    }

    /**
     * The finished candles of an answer. It is the venue that says so: its last row is never final, and {@code last} is
     * the last committed one, so no clock need agree with another.
     */
    static List<Candle> finished(OhlcAnswer answer) {
        List<Candle> candles = new ArrayList<>();
        for (OhlcAnswer.Row row : answer.rows().subList(0, Math.max(0, answer.rows().size() - 1))) {
            if (row.time() <= answer.last().orElse(Long.MAX_VALUE)) {
                candles.add(new Candle(KrakenTimes.ofSeconds(row.time()), row.open(), row.high(), row.low(),
                        row.close(), row.volume(), Require.notNegative("trades of a candle", row.count()), row.vwap()));
            }
        }
        return candles;
    }
}
