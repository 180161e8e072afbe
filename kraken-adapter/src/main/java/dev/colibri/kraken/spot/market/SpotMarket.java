package dev.colibri.kraken.spot.market;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import io.vertx.core.Future;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.DepthSnapshot.Level;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.Ticker;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.CurrencyPair;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.api.time.Clock;
import dev.colibri.kraken.common.market.Answers;
import dev.colibri.kraken.common.market.Bounds;
import dev.colibri.kraken.common.market.Exact;
import dev.colibri.kraken.common.market.Tops;
import dev.colibri.kraken.common.market.VenueCondition;
import dev.colibri.kraken.common.wire.KrakenTimes;
import dev.colibri.kraken.spot.rest.DepthAnswer;
import dev.colibri.kraken.spot.rest.DepthRequest;
import dev.colibri.kraken.spot.rest.PairQuery;
import dev.colibri.kraken.spot.rest.SpotApi;
import dev.colibri.kraken.spot.rest.SpreadRequest;
import dev.colibri.kraken.spot.rest.SystemStatusRequest;
import dev.colibri.kraken.spot.rest.TickerRequest;
import dev.colibri.kraken.spot.rest.TimeRequest;

/**
 * Kraken Spot's market data by request.
 *
 * <p>Every method fails as {@link SpotApi#send} does when a request fails, and with a {@link
 * dev.colibri.api.spi.VenueException} when an answer holds what cannot be. History is complete or fails; how to go on
 * after a failure is told by {@link dev.colibri.kraken.common.history}.
 *
 * <p><b>Times.</b> The venue stamps neither tickers nor books, so their event time is the receive time.
 *
 * <p><b>Sizes.</b> The venue rounds the sizes of its tickers and books to three decimals. Where it prints a price with
 * a size that rounds to nothing, one lot is told: somebody is there, with less than can be said.
 */
public final class SpotMarket {
    private final SpotApi api;
    private final Clock clock;

    /** The market as an interface tells it. */
    public SpotMarket(SpotApi api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    /** The venue's time, in whole seconds. */
    public Future<Instant> serverTime() {
        return Answers.of("The venue's time", api.send(new TimeRequest()),
                time -> Instant.ofEpochSecond(time.unixtime()));
    }

    /** What the venue does with orders now. A word that is not known counts as cancel-only, and is told. */
    public Future<VenueCondition> status() {
        return Answers.of("The venue's status", api.send(new SystemStatusRequest()), answer -> {
            long now = clock.nanos();
            long said = answer.timestamp() == null ? now : KrakenTimes.ofText(answer.timestamp());
            return new VenueCondition(SpotCondition.of(answer.status()), answer.status(), said, now);
        });
    }

    /**
     * The ticker of a pair. It has neither open nor change, since the venue tells the first price of today and not that
     * of 24 hours ago.
     */
    public Future<Ticker> ticker(CurrencyPair pair) {
        return Answers.of("The ticker of " + pair.id(), api.send(TickerRequest.of(query(pair))),
                answer -> SpotTickers.ticker(pair, answer.only(), clock.nanos()));
    }

    /** The best bid and ask of a pair. */
    public Future<Quote> quote(CurrencyPair pair) {
        return book(pair, 1).map(book -> Tops.quote(pair, book.bids().stream().findFirst(),
                book.asks().stream().findFirst(), book.eventTime(), book.receiveTime()));
    }

    /**
     * The book of a pair.
     *
     * @param depth levels of each side, 1 to {@value DepthRequest#MOST}; else the answer is an {@link
     *     InvalidValueException}
     */
    public Future<DepthSnapshot> book(CurrencyPair pair, int depth) {
        if (depth < 1 || depth > DepthRequest.MOST) {
            return Future.failedFuture(new InvalidValueException("book depth", Integer.toString(depth),
                    "must lie between 1 and " + DepthRequest.MOST));
        }
        return Answers.of("The book of " + pair.id(), api.send(new DepthRequest(query(pair), depth)), answer -> {
            long now = clock.nanos();
            return new DepthSnapshot(pair.id(), Tops.bids(levels(pair, answer.bids()), depth),
                    Tops.asks(levels(pair, answer.asks()), depth), now, now);
        });
    }

    private static List<Level> levels(CurrencyPair pair, List<DepthAnswer.Level> levels) {
        return levels.stream().flatMap(level -> level(pair, level.price(), level.volume()).stream()).toList();
    }

    static Optional<Level> level(CurrencyPair pair, BigDecimal price, BigDecimal size) {
        return Tops.level(pair, price, size.signum() == 0 ? pair.lot().toBigDecimal() : size);
    }

    /** The trades of a range, ascending, each once. */
    public Future<List<Trade>> trades(CurrencyPair pair, HistoryRange range) {
        return new SpotTrades(api, pair, clock).of(Bounds.of(range));
    }

    /**
     * The finished bars of a range by their closes, ascending, each once. How they are made, where that is not from the
     * venue's candles of their length, is told to the range's progress.
     *
     * @return also {@link dev.colibri.api.spi.Unsupported} for bars of other prices than the last
     */
    public Future<List<Bar>> bars(CurrencyPair pair, BarType type, HistoryRange range) {
        if (!type.instrument().equals(pair.id())) {
            return Future.failedFuture(new InvalidValueException("bar type", type.toString(),
                    "must be of the instrument " + pair.id()));
        }
        return new SpotBars(api, pair, type, Bounds.of(range), clock).bars();
    }

    /** Best bids and asks of late, as many as the venue keeps, which is about two hundred; ascending. */
    public Future<List<SpotSpread>> spread(CurrencyPair pair) {
        return Answers.of("The spread of " + pair.id(),
                api.send(new SpreadRequest(query(pair), OptionalLong.empty())), answer -> {
                    long now = clock.nanos();
                    SpotSpread.requireOrder(answer.rows());
                    return answer.rows().stream().map(row -> new SpotSpread(pair.id(),
                            Exact.price(row.bid(), pair.priceScale()), Exact.price(row.ask(), pair.priceScale()),
                            KrakenTimes.ofSeconds(row.time()), now)).toList();
                });
    }

    static PairQuery query(CurrencyPair pair) {
        return new PairQuery(pair.terms().venueSymbol(), switch (pair.assetClass()) {
            case CURRENCY -> false;
            case TOKENISED_EQUITY -> true;
        });
    }
}
