package dev.colibri.kraken.futures.live;

import dev.colibri.api.model.Instrument;
import dev.colibri.kraken.common.book.BookVerdict;
import dev.colibri.kraken.common.book.SequenceGuard;
import dev.colibri.kraken.common.book.SequencedBook;
import dev.colibri.kraken.common.live.BookChannel;
import dev.colibri.kraken.common.live.FeedCounters;
import dev.colibri.kraken.futures.stream.FuturesBookMessage;
import dev.colibri.kraken.futures.stream.FuturesConsumer;

/** A contract's whole book, proven by its sequence. */
final class FuturesBook extends BookChannel implements FuturesConsumer {
    private final SequencedBook book;
    private final FeedCounters counters;

    FuturesBook(Instrument contract, FeedCounters counters) {
        this(new SequencedBook(contract.id(), contract.priceScale(), contract.quantityScale(),
                SequenceGuard.BehindSnapshot.IGNORED), counters);
    }

    private FuturesBook(SequencedBook book, FeedCounters counters) {
        super(book.view());
        this.book = book;
        this.counters = counters;
    }

    @Override
    public void book(FuturesBookMessage message, long receiveTime) {
        BookVerdict verdict = book.apply(message.isSnapshot(), message.bids(), message.asks(), message.sequence(),
                message.time(), receiveTime);
        if (verdict == BookVerdict.APPLIED) {
            counters.lag(book.view().eventTime(), receiveTime);
            changed();
        } else if (verdict.isFault()) {
            counters.bookFault();
            if (verdict == BookVerdict.HOLE) {
                counters.gap();
            }
            fault(book.fault());
        }
    }

    @Override
    protected void broken() {
        book.clear();
    }
}
