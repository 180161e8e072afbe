package dev.colibri.api.contract.fake;

import java.util.List;

import dev.colibri.api.contract.VenueLevel;
import dev.colibri.api.contract.VenueTrade;
import dev.colibri.api.market.InstrumentEvent;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.model.TradingStatus;

/** What the fake venue sends over a link. */
sealed interface FakeMessage {

    /** A stream was granted; its first news is whole. */
    record Granted(FakeKey key) implements FakeMessage {}

    /** A stream was refused. */
    record Refused(FakeKey key, String words) implements FakeMessage {}

    /**
     * News of a stream.
     *
     * @param sequence counts the news of this stream on this link from 1, which is whole; without a hole
     * @param whole everything from the beginning, rather than what changed
     * @param time the venue's
     */
    record News(FakeKey key, long sequence, boolean whole, Body body, long time) implements FakeMessage {

        /** The same news with another content. */
        News with(Body other) {
            return new News(key, sequence, whole, other, time);
        }

        /** The same content under another number. */
        News numbered(long number, boolean asWhole) {
            return new News(key, number, asWhole, body, time);
        }
    }

    /** An instrument was listed or has other rules; sent on every link. */
    record Listed(FakeListing listing, long time) implements FakeMessage {}

    /** What the venue as a whole does; sent on every link, first of all messages and at each change. */
    record Venue(VenueStatus.State state, long time) implements FakeMessage {}

    /** Sent every second when nothing else is. */
    record Heartbeat() implements FakeMessage {}

    /** What news tell. */
    sealed interface Body {}

    /** New totals at prices. */
    record Levels(List<VenueLevel> levels) implements Body {}

    /** New quantities of orders. */
    record Orders(List<FakeOrder> orders) implements Body {}

    /** Trades, ascending. */
    record Prints(List<VenueTrade> trades) implements Body {}

    /** The best bid and the best ask. */
    record Top(VenueLevel bid, VenueLevel ask) implements Body {}

    /** Candles, ascending; the last is still growing. */
    record Candles(List<FakeCandle> candles) implements Body {}

    /** A figure. */
    record Fact(InstrumentEvent fact) implements Body {}

    /** What the market accepts. */
    record Status(TradingStatus status) implements Body {}

    /** An order in the venue's book; with quantity zero, it is gone. */
    record FakeOrder(String id, Side side, Price price, Quantity quantity, long time) {}
}
