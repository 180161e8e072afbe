package dev.colibri.kraken.spot.live;

import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.Side;
import dev.colibri.api.spi.MarketSink;
import dev.colibri.kraken.common.book.BookVerdict;
import dev.colibri.kraken.common.book.ChecksummedOrders;
import dev.colibri.kraken.common.book.MissingChecksum;
import dev.colibri.kraken.common.book.StrayOrders;
import dev.colibri.kraken.common.live.FeedCounters;
import dev.colibri.kraken.common.live.OrdersChannel;
import dev.colibri.kraken.spot.stream.OrderMessage;
import dev.colibri.kraken.spot.stream.OrderRows;
import dev.colibri.kraken.spot.stream.SpotConsumer;

/** A pair's book order by order, proven by its checksum. */
final class SpotOrders extends OrdersChannel implements SpotConsumer {
    private final ChecksummedOrders book;
    private final FeedCounters counters;

    SpotOrders(Instrument pair, int depth, MarketSink sink, FeedCounters counters) {
        this(new ChecksummedOrders(pair.id(), pair.priceScale(), pair.quantityScale(), depth, MissingChecksum.FAULT,
                StrayOrders.FAULT), sink, counters);
    }

    private SpotOrders(ChecksummedOrders book, MarketSink sink, FeedCounters counters) {
        super(book.view(), sink);
        this.book = book;
        this.counters = counters;
    }

    @Override
    public void orders(OrderMessage message, long receiveTime) {
        book.begin(message.isSnapshot(), message.time(), receiveTime);
        apply(Side.BUY, message.bids());
        apply(Side.SELL, message.asks());
        BookVerdict verdict = book.end(message.checksum());
        if (verdict == BookVerdict.APPLIED) {
            counters.checksumPassed();
            counters.lag(book.view().eventTime(), receiveTime);
            changed();
        } else if (verdict.isFault()) {
            SpotFaults.count(verdict, counters);
            fault(book.fault());
        }
    }

    private void apply(Side side, OrderRows rows) {
        for (int i = 0; i < rows.count(); i++) {
            long price = rows.price(i, book.priceScale());
            long quantity = rows.quantity(i, book.quantityScale());
            switch (rows.event(i)) {
                case ADD -> book.add(side, rows.ids(), rows.idFrom(i), rows.idTo(i), price, quantity, rows.time(i));
                case MODIFY -> book.modify(side, rows.ids(), rows.idFrom(i), rows.idTo(i), price, quantity,
                        rows.time(i));
                case DELETE -> book.delete(rows.ids(), rows.idFrom(i), rows.idTo(i));
            }
        }
    }

    @Override
    protected void broken() {
        book.clear();
    }
}
