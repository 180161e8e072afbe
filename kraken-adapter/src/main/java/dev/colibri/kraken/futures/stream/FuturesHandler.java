package dev.colibri.kraken.futures.stream;

import dev.colibri.kraken.common.feed.Damage;
import dev.colibri.kraken.common.feed.TradeRows;

/**
 * Is told what a frame says, whichever decoder read it. Messages are used again for the next frame: nobody keeps one.
 * What has not the form of its feed is told as {@link Damage}, and nothing else of it is told.
 */
public interface FuturesHandler {

    /** A whole book, or the change of one level. */
    void book(FuturesBookMessage message);

    /** One trade, or those of before the subscription, oldest first whatever the wire's order. */
    void trades(TradeRows rows);

    /** A ticker, always whole. */
    void ticker(FuturesTickerMessage message);

    /** A second of the venue's. */
    void heartbeat(long time);

    /** An answer, an alert, a greeting. */
    void event(FuturesEvent event);

    /** A feed that nobody here knows. */
    void unknownFeed(String feed);

    /** A frame that cannot be read. */
    void damaged(Damage damage);
}
