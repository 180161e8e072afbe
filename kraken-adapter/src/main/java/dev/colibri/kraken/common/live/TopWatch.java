package dev.colibri.kraken.common.live;

import dev.colibri.api.market.BookView;
import dev.colibri.api.market.Quote;
import dev.colibri.api.model.Side;
import dev.colibri.api.spi.MarketSink;

/** Quotes from the top of the book, when it changes. */
public final class TopWatch implements BookWatch {
    private final Asked asked;
    private final MarketSink sink;
    private boolean seen;
    private long bid;
    private long bidQuantity;
    private long ask;
    private long askQuantity;

    public TopWatch(Asked asked, MarketSink sink) {
        this.asked = asked;
        this.sink = sink;
    }

    @Override
    public Asked asked() {
        return asked;
    }

    @Override
    public void changed(BookView book) {
        boolean bids = !book.isEmpty(Side.BUY);
        boolean asks = !book.isEmpty(Side.SELL);
        long newBid = bids ? book.priceRaw(Side.BUY, 0) : 0;
        long newBidQuantity = bids ? book.quantityRaw(Side.BUY, 0) : 0;
        long newAsk = asks ? book.priceRaw(Side.SELL, 0) : 0;
        long newAskQuantity = asks ? book.quantityRaw(Side.SELL, 0) : 0;
        boolean same = seen && newBid == bid && newBidQuantity == bidQuantity && newAsk == ask
                && newAskQuantity == askQuantity;
        if (!same) {
            seen = true;
            bid = newBid;
            bidQuantity = newBidQuantity;
            ask = newAsk;
            askQuantity = newAskQuantity;
            sink.accept(new Quote(book.instrument(), bid, bidQuantity, ask, askQuantity, book.priceScale(),
                    book.quantityScale(), book.eventTime(), book.receiveTime()));
        }
    }

    @Override
    public void broken() {
        seen = false;
    }
}
