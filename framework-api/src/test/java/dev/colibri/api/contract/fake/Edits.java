package dev.colibri.api.contract.fake;

import java.util.List;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Side;
import dev.colibri.api.testing.RecordedBook;

/** Events with one thing changed. */
final class Edits {
    private Edits() {}

    static Trade of(InstrumentId instrument, Trade trade) {
        return new Trade(instrument, trade.idHigh(), trade.idLow(), trade.priceRaw(), trade.quantityRaw(),
                trade.priceScale(), trade.quantityScale(), trade.aggressor(), trade.kind(), trade.origin(),
                trade.eventTime(), trade.receiveTime());
    }

    static Trade with(Trade trade, Side aggressor, Origin origin, long receiveTime) {
        return new Trade(trade.instrument(), trade.idHigh(), trade.idLow(), trade.priceRaw(), trade.quantityRaw(),
                trade.priceScale(), trade.quantityScale(), aggressor, trade.kind(), origin, trade.eventTime(),
                receiveTime);
    }

    static Bar withVolume(Bar bar, long volumeRaw) {
        return new Bar(bar.type(), bar.openTime(), bar.closeTime(), bar.openRaw(), bar.highRaw(), bar.lowRaw(),
                bar.closeRaw(), bar.priceScale(), volumeRaw, bar.quantityScale(), bar.tradeCount(), bar.vwap(),
                bar.complete(), bar.origin(), bar.receiveTime());
    }

    static RecordedBook with(RecordedBook book, List<RecordedBook.Level> bids, List<RecordedBook.Level> asks,
            List<RecordedBook.Change> changes) {
        return new RecordedBook(book.instrument(), book.priceScale(), book.quantityScale(), book.depth(), bids, asks,
                book.change(), changes, book.eventTime(), book.receiveTime());
    }
}
