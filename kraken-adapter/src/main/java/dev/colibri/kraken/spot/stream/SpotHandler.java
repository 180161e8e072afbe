package dev.colibri.kraken.spot.stream;

import dev.colibri.kraken.common.feed.Damage;
import dev.colibri.kraken.common.feed.TradeRows;

/**
 * Is told what a frame says, whichever decoder read it. Messages are used again for the next frame: nobody keeps one.
 * An element whose form is not that of its channel is told as {@link Damage} and nothing else of it is told; the
 * elements around it are.
 */
public interface SpotHandler {

    /** A book, or changes of one. */
    void book(BookMessage message);

    /** Trades of one symbol; a message that lists several symbols is told in runs. */
    void trades(TradeRows rows);

    /** A ticker, always whole. */
    void ticker(TickerMessage message);

    /** Candles of one symbol and interval, unfinished ones among them; told in runs like trades. */
    void candles(CandleRows rows);

    /** A book order by order, or changes of one. */
    void orders(OrderMessage message);

    /**
     * Assets and pairs, or changes of them. The text is the message's, from its first byte to its last; nobody has
     * looked yet whether it is whole.
     */
    void instruments(InstrumentText message);

    /** The state of the venue. */
    void status(StatusMessage message);

    /** A second without other news. */
    void heartbeat();

    /** An answer to a request: granted, refused, given back, pong. */
    void reply(SpotReply reply);

    /** A channel that nobody here knows. */
    void unknownChannel(String channel);

    /** A frame or an element that cannot be read. */
    void damaged(Damage damage);
}
