package dev.colibri.kraken.common.live;

import dev.colibri.api.market.Trade;
import dev.colibri.api.spi.MarketSink;

/** The trades themselves. What was missing before this subscription began is not for it. */
public final class TradesWatch implements TradeWatch {
    private final Asked asked;
    private final MarketSink sink;
    private boolean begun;

    public TradesWatch(Asked asked, MarketSink sink) {
        this.asked = asked;
        this.sink = sink;
    }

    @Override
    public Asked asked() {
        return asked;
    }

    @Override
    public void begun(long since) {
        begun = true;
    }

    @Override
    public void live(Trade trade) {
        begun = true;
        sink.accept(trade);
    }

    @Override
    public void recovered(Trade trade) {
        if (begun) {
            sink.accept(trade);
        }
    }
}
