package dev.colibri.kraken.futures.market;

import java.math.BigDecimal;
import java.util.Optional;

import io.vertx.core.Future;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.PriceType;
import dev.colibri.api.model.Derivative;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.Require;
import dev.colibri.api.spi.HistoryProgress;
import dev.colibri.api.time.Clock;
import dev.colibri.kraken.common.history.Gathering;
import dev.colibri.kraken.common.history.Pager;
import dev.colibri.kraken.common.history.Window;
import dev.colibri.kraken.common.market.Bounds;
import dev.colibri.kraken.common.market.Candle;
import dev.colibri.kraken.common.market.CandleBars;
import dev.colibri.kraken.common.wire.KrakenTimes;
import dev.colibri.kraken.futures.rest.CandlesAnswer;
import dev.colibri.kraken.futures.rest.CandlesRequest;
import dev.colibri.kraken.futures.rest.FuturesApi;

/** A contract's candles of one length and price, as bars. */
final class CandlePull {
    private final FuturesApi api;
    private final Derivative contract;
    private final FuturesCandles candles;
    private final CandlesRequest model;
    private final BarType type;
    private final Clock clock;

    CandlePull(FuturesApi api, Derivative contract, FuturesCandles candles, String tickType, BarType type,
            Clock clock) {
        this.api = api;
        this.contract = contract;
        this.candles = candles;
        this.model = new CandlesRequest(tickType, contract.terms().venueSymbol(), candles.resolution(), 0, 0);
        this.type = type;
        this.clock = clock;
    }

    /** Before this, no candle opens: trades begin with the contract, and computed prices may have been there before. */
    long floor() {
        if (type.priceType() != PriceType.LAST) {
            return Bounds.FLOOR;
        }
        return contract.contract().openingTime().filter(opening -> opening.isAfter(EventTime.instant(Bounds.FLOOR)))
                .map(opening -> EventTime.nanos(opening) - candles.spec().nanos()).orElse(Bounds.FLOOR);
    }

    /**
     * Hands over the candles that open within a stretch of time, ascending, until there are no more or enough.
     *
     * @param from inclusive
     * @param to exclusive; not so late that one of them may be unfinished
     */
    Future<Long> pull(long from, long to, Gathering<Bar> into, HistoryProgress progress) {
        long begin = Math.max(from, floor());
        CandleBars bars = new CandleBars(type, candles.spec(), contract, clock.nanos());
        CandleSource source = new CandleSource(api, model, candles, KrakenTimes.toSeconds(to - 1) + 1);
        return Pager.gather(source, source.start(KrakenTimes.toSeconds(begin)), Window.forwards(begin, to),
                into.of((CandlesAnswer.Candle row) -> Optional.of(bars.bar(candle(row)))), progress)
                .map(rows -> {
                    bars.tell(progress);
                    return rows;
                });
    }

    /** The venue does not count trades. That there was none, it tells all the same: by no volume and one price. */
    private Candle candle(CandlesAnswer.Candle row) {
        boolean traded = type.priceType() == PriceType.LAST;
        BigDecimal volume = traded ? Require.present("volume of a candle", row.volume()) : BigDecimal.ZERO;
        boolean quiet = volume.signum() == 0 && row.high().compareTo(row.low()) == 0;
        return new Candle(KrakenTimes.ofMillis(row.time()), row.open(), row.high(), row.low(), row.close(), volume,
                traded && !quiet ? Bar.UNKNOWN_COUNT : 0, null);
    }
}
