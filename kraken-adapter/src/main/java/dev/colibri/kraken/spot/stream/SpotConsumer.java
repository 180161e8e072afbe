package dev.colibri.kraken.spot.stream;

import dev.colibri.kraken.common.feed.TradeRows;
import dev.colibri.kraken.common.stream.StreamListener;

/** Takes the messages of one stream. What another stream's messages would be is passed over. */
public interface SpotConsumer extends StreamListener {

    /** Something of the stream was lost or could not be read. */
    void fault(String what);

    default void book(BookMessage message, long receiveTime) {}

    default void trades(TradeRows rows, long receiveTime) {}

    default void ticker(TickerMessage message, long receiveTime) {}

    default void candles(CandleRows rows, long receiveTime) {}

    default void orders(OrderMessage message, long receiveTime) {}

    default void instruments(InstrumentText message, long receiveTime) {}
}
