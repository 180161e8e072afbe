package dev.colibri.api.spi;

import java.util.List;

import io.vertx.core.Future;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.Ticker;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.InstrumentId;

/**
 * Market data of a connection.
 *
 * <p>Subscribing returns nothing: what becomes of a stream is told by {@link dev.colibri.api.market.StreamHealth}
 * events, first {@code PENDING}, then {@code LIVE} just before its first data, or {@code FAILED} with the reason when
 * the venue refuses or the connection cannot do it. A stream that is not {@code LIVE} tells nothing but what it
 * recovers, which is marked so. History is a request, and is complete or fails; it never enters the live stream.
 *
 * <p>Requests need no link: as soon as their instrument is loaded they are answered, before the connection is connected
 * too, so that a market can be looked at without a key.
 */
public interface DataClient {

    /** Asks for a stream. Asking for one that flows already shares it. */
    void subscribe(Subscription subscription);

    /**
     * Gives back one asking. When the last is given back the stream ends, and no event of it follows. Unknown
     * subscriptions are ignored.
     */
    void unsubscribe(Subscription subscription);

    /** What is asked for now, each once, in the order of its first asking. */
    List<Subscription> subscriptions();

    /** The book as it is now. */
    Future<DepthSnapshot> book(InstrumentId instrument, int depth);

    /** What the venue tells of an instrument as it is now. */
    Future<Ticker> ticker(InstrumentId instrument);

    /** Trades of a range, ascending, each once. */
    Future<List<Trade>> trades(InstrumentId instrument, HistoryRange range);

    /** Finished bars of a range by close time, ascending, each once. The unfinished one is never among them. */
    Future<List<Bar>> bars(BarType type, HistoryRange range);

    /** Funding rates of a range, ascending. */
    Future<List<FundingRate>> fundingRates(InstrumentId instrument, HistoryRange range);
}
