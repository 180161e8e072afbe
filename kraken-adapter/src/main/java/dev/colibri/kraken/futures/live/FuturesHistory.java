package dev.colibri.kraken.futures.live;

import java.util.List;
import java.util.Optional;

import io.vertx.core.Future;

import dev.colibri.api.market.Trade;
import dev.colibri.api.model.Derivative;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.spi.HistoryProgress;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.kraken.futures.market.FuturesMarket;

/** What was missed, by request. */
record FuturesHistory(FuturesMarket market) {

    /** The trades from a time to now. */
    Future<List<Trade>> trades(Derivative contract, long from) {
        return market.trades(contract, new HistoryRange(Optional.of(EventTime.instant(from)), Optional.empty(), 0,
                HistoryProgress.SILENT));
    }
}
