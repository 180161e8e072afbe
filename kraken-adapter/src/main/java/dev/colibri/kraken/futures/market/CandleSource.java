package dev.colibri.kraken.futures.market;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.vertx.core.Future;

import dev.colibri.kraken.common.history.Page;
import dev.colibri.kraken.common.history.PageSource;
import dev.colibri.kraken.common.wire.KrakenTimes;
import dev.colibri.kraken.futures.rest.CandlesAnswer.Candle;
import dev.colibri.kraken.futures.rest.CandlesRequest;
import dev.colibri.kraken.futures.rest.FuturesApi;

/**
 * Pages of candles, each a stretch of time. How many candles the venue gives at once it does not say; a stretch holds
 * as many as others ask for, and stretches grow while they are empty. When the venue says that a stretch holds more
 * than it gave, the rest is asked for: what lies after the candles it gave as the next page, and what lies before them
 * at once, since nobody says from which end it cuts. A candle's time is that of its open.
 */
final class CandleSource implements PageSource<Candle, CandleSource.Stretch> {
    private static final int CANDLES = 2000;
    private static final int GROWTH = 4;
    /** A stretch of which the begin is cut off again and again is a venue that gives one candle at a time. */
    private static final int MOST_HEADS = 32;

    private final FuturesApi api;
    private final CandlesRequest model;
    private final long length;
    private final long end;

    /**
     * Candles up to an end.
     *
     * @param model the request, whatever its times
     * @param end where the last candle may open at most, exclusive, in seconds
     */
    CandleSource(FuturesApi api, CandlesRequest model, FuturesCandles interval, long end) {
        this.api = api;
        this.model = model;
        this.length = interval.spec().length().toSeconds();
        this.end = end;
    }

    /** The first page of candles that open at a time, in seconds, or later. */
    Stretch start(long from) {
        return stretch(from, CANDLES);
    }

    private Stretch stretch(long from, long candles) {
        return new Stretch(from, Math.min(end, from + candles * length), candles);
    }

    @Override
    public Future<Page<Candle, Stretch>> page(Stretch stretch) {
        return candles(stretch.from, stretch.to, MOST_HEADS).map(all -> page(stretch, all));
    }

    private Page<Candle, Stretch> page(Stretch stretch, Found found) {
        List<Candle> candles = found.candles;
        long reached = !found.more || candles.isEmpty() ? stretch.to : seconds(candles.getLast()) + length;
        if (reached >= end) {
            return Page.last(candles);
        }
        long next = candles.isEmpty() ? Math.min(stretch.candles * GROWTH, Long.MAX_VALUE / GROWTH / length) : CANDLES;
        return new Page<>(candles, Optional.of(stretch(Math.max(reached, stretch.from + length), next)), true);
    }

    /** The candles of a stretch, of which the tail alone may be missing. */
    private Future<Found> candles(long from, long to, int heads) {
        // Whether the bounds are inclusive is not documented: one more second at either end covers both.
        return api.send(new CandlesRequest(model.tickType(), model.symbol(), model.resolution(), from - 1, to))
                .compose(answer -> {
                    Found found = new Found(answer.candles(), answer.more());
                    boolean headMayMiss = answer.more() && !answer.candles().isEmpty() && heads > 0
                            && seconds(answer.candles().getFirst()) > from;
                    return headMayMiss
                            ? candles(from, seconds(answer.candles().getFirst()), heads - 1).map(found::after)
                            : Future.succeededFuture(found);
                });
    }

    private static long seconds(Candle candle) {
        return Math.floorDiv(candle.time(), 1000L);
    }

    @Override
    public long time(Candle row) {
        return KrakenTimes.ofMillis(row.time());
    }

    @Override
    public Object id(Candle row) {
        return row.time();
    }

    @Override
    public Stretch at(Candle row) {
        return start(seconds(row));
    }

    /** Stretches end by themselves, however many are empty. */
    @Override
    public int patience() {
        return Integer.MAX_VALUE;
    }

    /**
     * A stretch of time.
     *
     * @param from first open, inclusive, in seconds
     * @param to last open, exclusive
     * @param candles how many were meant to fit
     */
    record Stretch(long from, long to, long candles) {}

    private record Found(List<Candle> candles, boolean more) {

        Found after(Found head) {
            List<Candle> all = new ArrayList<>(head.candles);
            candles.stream().filter(candle -> head.candles.isEmpty()
                    || candle.time() > head.candles.getLast().time()).forEach(all::add);
            return new Found(all, more);
        }
    }
}
