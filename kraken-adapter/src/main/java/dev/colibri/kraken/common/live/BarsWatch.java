package dev.colibri.kraken.common.live;

import dev.colibri.api.market.BarType;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.Instrument;
import dev.colibri.kraken.common.bars.InternalBars;

/** Bars made of an instrument's trades, from its subscription on. One whose trades are being fetched waits for them. */
public final class BarsWatch implements TradeWatch {
    private final Asked asked;
    private final InternalBars bars;
    private boolean begun;

    public BarsWatch(Asked asked, BarType type, Instrument instrument, LiveSettings settings, LiveNode node) {
        this.asked = asked;
        this.bars = new InternalBars(type, instrument, settings.barDelay(), node.clock(), node.timers(),
                bar -> asked.accept(bar.receivedAt(node.clock().nanos())));
    }

    @Override
    public Asked asked() {
        return asked;
    }

    @Override
    public void begun(long since) {
        begun = true;
        bars.begun(since);
    }

    @Override
    public void live(Trade trade) {
        bars.live(trade);
    }

    @Override
    public void missing(long from) {
        bars.stale(from);
    }

    @Override
    public void recovered(Trade trade) {
        if (begun) {
            bars.recovered(trade);
        }
    }

    @Override
    public void repaired(long until) {
        bars.repaired(until);
    }

    @Override
    public void lost(String reason, long since) {
        bars.lost(reason, since);
    }

    @Override
    public void end() {
        bars.close();
    }
}
