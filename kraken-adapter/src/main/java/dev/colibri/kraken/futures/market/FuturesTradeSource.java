package dev.colibri.kraken.futures.market;

import java.util.Optional;
import java.util.OptionalLong;

import io.vertx.core.Future;

import dev.colibri.kraken.common.history.Page;
import dev.colibri.kraken.common.history.PageSource;
import dev.colibri.kraken.common.history.Window;
import dev.colibri.kraken.common.wire.KrakenTimes;
import dev.colibri.kraken.futures.rest.FuturesApi;
import dev.colibri.kraken.futures.rest.MarketExecutionsAnswer;
import dev.colibri.kraken.futures.rest.MarketExecutionsAnswer.Execution;
import dev.colibri.kraken.futures.rest.MarketExecutionsRequest;
import dev.colibri.kraken.futures.rest.MarketExecutionsRequest.Sort;

/**
 * Pages of a contract's trades, in either order, by the venue's tokens. Its bounds are milliseconds of which nobody
 * says whether they are inclusive, so a millisecond more is asked for at either end. Its ids do not count, so only the
 * token says that nothing is missing between two pages.
 */
final class FuturesTradeSource implements PageSource<Execution, FuturesTradeSource.Place> {
    private final FuturesApi api;
    private final String symbol;
    private final Window window;
    private final int count;

    /**
     * The trades of a window.
     *
     * @param most how many are wanted, so that no page is larger than that; zero: all
     */
    FuturesTradeSource(FuturesApi api, String symbol, Window window, int most) {
        this.api = api;
        this.symbol = symbol;
        this.window = window;
        this.count = most == 0 ? MarketExecutionsRequest.MOST : Math.min(most, MarketExecutionsRequest.MOST);
    }

    /** Where the first page begins. */
    Place start() {
        return new Place(millisBefore(window.from()), millisAfter(window.to()), Optional.empty());
    }

    private static OptionalLong millisBefore(long nanos) {
        return OptionalLong.of(KrakenTimes.toMillis(nanos) - 1);
    }

    private static OptionalLong millisAfter(long nanos) {
        return nanos == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(KrakenTimes.toMillis(nanos) + 2);
    }

    @Override
    public Future<Page<Execution, Place>> page(Place place) {
        Sort sort = switch (window.direction()) {
            case OLDEST_FIRST -> Sort.OLDEST_FIRST;
            case NEWEST_FIRST -> Sort.NEWEST_FIRST;
        };
        return api.send(new MarketExecutionsRequest(symbol, place.since, place.before, sort,
                count, place.token)).map(answer -> page(place, answer));
    }

    /** A page without any element is the last one when its token leads to itself. */
    private static Page<Execution, Place> page(Place place, MarketExecutionsAnswer answer) {
        Optional<Place> next = Optional.ofNullable(answer.continuationToken()).filter(token -> !token.isEmpty())
                .map(token -> new Place(place.since, place.before, Optional.of(token)))
                .filter(on -> !answer.elements().isEmpty() || !on.equals(place));
        return new Page<>(answer.executions(), next, true);
    }

    @Override
    public long time(Execution row) {
        return KrakenTimes.ofMillis(row.timestamp());
    }

    @Override
    public Object id(Execution row) {
        return row.uid();
    }

    @Override
    public Place at(Execution row) {
        Place start = start();
        return switch (window.direction()) {
            case OLDEST_FIRST -> new Place(millisBefore(time(row)), start.before, Optional.empty());
            case NEWEST_FIRST -> new Place(start.since, millisAfter(time(row)), Optional.empty());
        };
    }

    /** Where a page begins; a token needs the bounds it began with. */
    record Place(OptionalLong since, OptionalLong before, Optional<String> token) {}
}
