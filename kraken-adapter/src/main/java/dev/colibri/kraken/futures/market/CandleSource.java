package dev.colibri.kraken.futures.market;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.vertx.core.Future;

import dev.colibri.kraken.common.history.HistoryFailure;
import dev.colibri.kraken.common.history.Page;
import dev.colibri.kraken.common.history.PageSource;
import dev.colibri.kraken.common.wire.KrakenTimes;
import dev.colibri.kraken.futures.rest.CandlesAnswer;
import dev.colibri.kraken.futures.rest.CandlesAnswer.Candle;
import dev.colibri.kraken.futures.rest.CandlesRequest;
import dev.colibri.kraken.futures.rest.FuturesApi;

/**
 * Pages of candles, each a stretch of time. How many candles the venue gives at once it does not say; a stretch holds
 * as many as others ask for, and stretches grow while they are empty.
 *
 * <p>When the venue says that a stretch holds more than it gave, nobody says from which end it cut. What lies after the
 * candles it gave is the next page. What lies before them is asked for at once; when even that is too much, the venue
 * cuts off begins, and the stretch is given up for one so short that the venue gives it whole. A venue that gives
 * nothing and says that there is more, or gives one candle at a time from the end, cannot prove that none is missing,
 * which is a failure.
 *
 * <p>A candle's time is that of its open.
 */
final class CandleSource implements PageSource<Candle, CandleSource.Stretch> {
    /** As many as others ask for, less one, since a venue whose bounds are inclusive finds one more. */
    private static final int CANDLES = 1999;
    private static final int GROWTH = 4;

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
        return stretch(from, CANDLES, CANDLES);
    }

    private Stretch stretch(long from, long candles, long fitting) {
        return new Stretch(from, Math.min(end, from + candles * length), candles, fitting);
    }

    @Override
    public Future<Page<Candle, Stretch>> page(Stretch stretch) {
        return candles(stretch.from, stretch.to).compose(found -> {
            Optional<Long> missing = headOf(found, stretch.from);
            return missing.isEmpty() ? Future.succeededFuture(page(stretch, found.candles(), found.more()))
                    : candles(stretch.from, missing.get()).map(head -> headOf(head, stretch.from).isPresent()
                            ? shorter(stretch, head)
                            : page(stretch, joined(head, found), found.more()));
        });
    }

    /** The candles that open within a stretch, or some of them. */
    private Future<CandlesAnswer> candles(long from, long to) {
        // Whether the bounds are inclusive is not documented: one more second at either end covers both.
        return api.send(new CandlesRequest(model.tickType(), model.symbol(), model.resolution(), from - 1, to));
    }

    /** Until when candles may be missing before those that were given; empty when none can be. */
    private Optional<Long> headOf(CandlesAnswer found, long from) {
        if (found.more() && found.candles().isEmpty()) {
            throw HistoryFailure.withheld(KrakenTimes.ofSeconds(from));
        }
        return Optional.of(found).filter(CandlesAnswer::more).map(answer -> seconds(answer.candles().getFirst()))
                .filter(first -> first >= from + length).map(first -> first - 1);
    }

    /** No candle yet, but a stretch of as many as the venue has shown to give, one less for its inclusive bounds. */
    private Page<Candle, Stretch> shorter(Stretch stretch, CandlesAnswer head) {
        long fitting = head.candles().size() - 1L;
        if (fitting < 1) {
            throw HistoryFailure.withheld(KrakenTimes.ofSeconds(stretch.from));
        }
        return new Page<>(List.of(), Optional.of(stretch(stretch.from, fitting, fitting)), true);
    }

    private static List<Candle> joined(CandlesAnswer head, CandlesAnswer found) {
        long first = found.candles().getFirst().time();
        return Stream.concat(head.candles().stream().filter(candle -> candle.time() < first),
                found.candles().stream()).toList();
    }

    private Page<Candle, Stretch> page(Stretch stretch, List<Candle> candles, boolean more) {
        long reached = more ? Math.max(stretch.from, seconds(candles.getLast()) + length) : stretch.to;
        if (reached >= end) {
            return Page.last(candles);
        }
        long next = candles.isEmpty() ? Math.min(stretch.candles * GROWTH, Long.MAX_VALUE / GROWTH / length)
                : stretch.fitting;
        return new Page<>(candles, Optional.of(stretch(reached, next, stretch.fitting)), true);
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
     * @param fitting how many the venue is thought to give at once
     */
    record Stretch(long from, long to, long candles, long fitting) {}
}
