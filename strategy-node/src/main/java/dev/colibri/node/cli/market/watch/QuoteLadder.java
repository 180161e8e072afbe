package dev.colibri.node.cli.market.watch;

import java.util.Optional;

import dev.colibri.api.market.Quote;

/** A ladder of one level a side, where there are quotes and no book. */
final class QuoteLadder {
    private QuoteLadder() {}

    static Ladder of(StreamState stream, Optional<Quote> quote) {
        return new Ladder(stream, quote.isPresent(),
                quote.filter(Quote::hasAsk).map(told -> new Rung(told.ask(), told.askQuantity(), 0)).stream().toList(),
                quote.filter(Quote::hasBid).map(told -> new Rung(told.bid(), told.bidQuantity(), 0)).stream().toList());
    }
}
