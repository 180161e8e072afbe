package dev.colibri.kraken.futures.stream;

import dev.colibri.kraken.common.feed.TradeRows;
import dev.colibri.kraken.common.stream.StreamListener;

/** Takes the messages of one stream. What another stream's messages would be is passed over. */
public interface FuturesConsumer extends StreamListener {

    /** Something of the stream was lost or could not be read. */
    void fault(String what);

    default void book(FuturesBookMessage message, long receiveTime) {}

    default void trades(TradeRows rows, long receiveTime) {}

    default void ticker(FuturesTickerMessage message, long receiveTime) {}
}
