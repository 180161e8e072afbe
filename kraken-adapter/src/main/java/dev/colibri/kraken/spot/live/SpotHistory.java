package dev.colibri.kraken.spot.live;

import java.util.List;
import java.util.Optional;

import io.vertx.core.Future;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.CurrencyPair;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.spi.HistoryProgress;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.kraken.spot.market.SpotMarket;

/** What was missed, by request. */
record SpotHistory(SpotMarket market) {

    /** The trades from a time to now. */
    Future<List<Trade>> trades(CurrencyPair pair, long from) {
        return market.trades(pair, range(from, Optional.empty()));
    }

    /** The finished bars that open in a stretch of time. */
    Future<List<Bar>> bars(CurrencyPair pair, BarType type, long from, long to) {
        long length = type.spec() instanceof BarSpec.Time time ? time.nanos() : 0;
        return market.bars(pair, type, range(from + length, Optional.of(to + length)));
    }

    private static HistoryRange range(long from, Optional<Long> to) {
        return new HistoryRange(Optional.of(EventTime.instant(from)), to.map(EventTime::instant), 0,
                HistoryProgress.SILENT);
    }
}
