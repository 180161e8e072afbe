package dev.colibri.kraken.common.live;

import dev.colibri.api.market.InstrumentStatus;
import dev.colibri.api.market.InstrumentUpdate;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.spi.MarketSink;

/**
 * Stands between what the instruments tell and the sink: a market's status is told to whoever asked for it, and new
 * rules to everybody; streams that were built on other decimals begin anew.
 */
public final class InstrumentNews implements MarketSink {
    private final LiveMarket market;
    private final MarketSink sink;

    public InstrumentNews(LiveMarket market, MarketSink sink) {
        this.market = market;
        this.sink = sink;
    }

    @Override
    public void accept(MarketEvent event) {
        if (event instanceof InstrumentStatus status) {
            if (market.isLive(new Subscription.Status(status.instrument()))) {
                sink.accept(status);
            }
            return;
        }
        sink.accept(event);
        if (event instanceof InstrumentUpdate update) {
            market.updated(update.definition());
        }
    }
}
