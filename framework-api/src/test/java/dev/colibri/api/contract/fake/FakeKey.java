package dev.colibri.api.contract.fake;

import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.model.InstrumentId;

/**
 * What the fake venue calls a stream.
 *
 * @param detail the depth of a book or the minutes of a candle, else zero
 */
record FakeKey(Channel channel, InstrumentId instrument, int detail) {

    private static final long MINUTE = 60_000_000_000L;
    private static final int TOP = 10;

    /** The stream from which a subscription is served. */
    static FakeKey of(Subscription stream) {
        InstrumentId instrument = stream.instrument();
        return switch (stream) {
            case Subscription.Quotes(var of, var source) -> switch (source) {
                case TICKER -> new FakeKey(Channel.TICKER, instrument, 0);
                case BOOK -> new FakeKey(Channel.BOOK, instrument, TOP);
            };
            case Subscription.Trades trades -> new FakeKey(Channel.TRADES, instrument, 0);
            case Subscription.Book book -> new FakeKey(Channel.BOOK, instrument, book.depth());
            case Subscription.Depth depth -> new FakeKey(Channel.BOOK, instrument, depth.depth());
            case Subscription.OrderByOrderBook book -> new FakeKey(Channel.ORDERS, instrument, book.depth());
            case Subscription.Bars bars -> of(bars.type());
            case Subscription.MarkPrices marks -> new FakeKey(Channel.MARK, instrument, 0);
            case Subscription.IndexPrices indexes -> new FakeKey(Channel.INDEX, instrument, 0);
            case Subscription.FundingRates rates -> new FakeKey(Channel.FUNDING, instrument, 0);
            case Subscription.OpenInterests interests -> new FakeKey(Channel.INTEREST, instrument, 0);
            case Subscription.Stats stats -> new FakeKey(Channel.STATS, instrument, 0);
            case Subscription.Status status -> new FakeKey(Channel.STATUS, instrument, 0);
        };
    }

    private static FakeKey of(BarType type) {
        return type.source() == BarType.Source.INTERNAL || !(type.spec() instanceof BarSpec.Time time)
                ? new FakeKey(Channel.TRADES, type.instrument(), 0)
                : new FakeKey(Channel.CANDLES, type.instrument(), (int) (time.nanos() / MINUTE));
    }

    long candleLength() {
        return detail * MINUTE;
    }

    /** The kinds of streams. */
    enum Channel {
        BOOK, ORDERS, TICKER, TRADES, CANDLES, MARK, INDEX, FUNDING, INTEREST, STATS, STATUS
    }
}
