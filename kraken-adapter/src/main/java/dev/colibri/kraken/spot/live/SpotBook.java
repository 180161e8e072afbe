package dev.colibri.kraken.spot.live;

import dev.colibri.api.model.Instrument;
import dev.colibri.kraken.common.book.BookVerdict;
import dev.colibri.kraken.common.book.ChecksummedBook;
import dev.colibri.kraken.common.book.MissingChecksum;
import dev.colibri.kraken.common.live.BookChannel;
import dev.colibri.kraken.common.live.FeedCounters;
import dev.colibri.kraken.spot.stream.BookMessage;
import dev.colibri.kraken.spot.stream.SpotConsumer;

/** A pair's book by price level, proven by its checksum. */
final class SpotBook extends BookChannel implements SpotConsumer {
    private final ChecksummedBook book;
    private final FeedCounters counters;

    SpotBook(Instrument pair, int depth, FeedCounters counters) {
        this(new ChecksummedBook(pair.id(), pair.priceScale(), pair.quantityScale(), depth, MissingChecksum.FAULT),
                counters);
    }

    private SpotBook(ChecksummedBook book, FeedCounters counters) {
        super(book.view());
        this.book = book;
        this.counters = counters;
    }

    @Override
    public void book(BookMessage message, long receiveTime) {
        BookVerdict verdict = book.apply(message.isSnapshot(), message.bids(), message.asks(), message.checksum(),
                message.time(), receiveTime);
        if (verdict == BookVerdict.APPLIED) {
            counters.checksumPassed();
            counters.lag(book.view().eventTime(), receiveTime);
            changed();
        } else if (verdict.isFault()) {
            SpotFaults.count(verdict, counters);
            fault(book.fault());
        }
    }

    @Override
    protected void broken() {
        book.clear();
    }
}
