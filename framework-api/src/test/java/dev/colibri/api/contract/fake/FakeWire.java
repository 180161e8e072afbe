package dev.colibri.api.contract.fake;

import java.util.List;

import io.vertx.core.Future;

import dev.colibri.api.contract.VenueTrade;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.Ticker;
import dev.colibri.api.model.InstrumentId;

/** All that a connector sees of the fake venue: links that push, and requests that answer. */
interface FakeWire {

    /** Opens a link; fails when the venue cannot be reached. */
    Future<FakeLink> link(FakeLink.Listener listener);

    /** Everything that is listed. */
    Future<List<FakeListing>> listings();

    /** A page of trades. */
    Future<List<VenueTrade>> trades(TradePage page);

    /** Candles, ascending; the last may still be growing. */
    Future<List<FakeCandle>> candles(FakeKey key);

    /** Funding rates of the past, ascending. */
    Future<List<FundingRate>> funding(InstrumentId instrument);

    /** The book. */
    Future<DepthSnapshot> book(InstrumentId instrument, int depth);

    /** All figures of an instrument; receive times mean nothing. */
    Future<Ticker> ticker(InstrumentId instrument);

    /**
     * Which trades: at most {@link FakeVenue#PAGE} of those within the bounds, ascending.
     *
     * @param from first moment
     * @param to first moment after
     * @param after trades with greater ids only
     * @param before trades with lesser ids only
     * @param newest the newest of them, else the oldest
     */
    record TradePage(InstrumentId instrument, long from, long to, long after, long before, boolean newest) {}
}
