package dev.colibri.kraken.common.live;

import dev.colibri.api.bar.BarBuilder;
import dev.colibri.api.bar.BarSettings;
import dev.colibri.api.bar.OpenGaps;
import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InvalidValueException;

/**
 * Bars made of an instrument's trades. A bar of time is told at its end, after a while for trades that are still under
 * way. One whose trades are being fetched waits for them; if some are missing for good it says that it is incomplete.
 */
public final class BarsWatch implements TradeWatch {
    private final Asked asked;
    private final BarBuilder builder;
    private final LiveNode node;
    private final BarClock clock;

    public BarsWatch(Asked asked, BarType type, Instrument instrument, LiveSettings settings, LiveNode node) {
        this.asked = asked;
        this.node = node;
        this.builder = BarBuilder.of(type, BarSettings.of(instrument).with(OpenGaps.HOLD), this::tell);
        this.clock = new BarClock(builder, settings.barDelay(), node.timers());
    }

    private void tell(Bar bar) {
        if (!asked.isEnded()) {
            node.sink().accept(bar.receivedAt(node.clock().nanos()));
        }
    }

    @Override
    public Asked asked() {
        return asked;
    }

    @Override
    public void begun(long since) {
        builder.feedLive(since);
        clock.set();
    }

    @Override
    public void live(Trade trade) {
        take(trade);
        clock.set();
    }

    @Override
    public void recovered(Trade trade) {
        take(trade);
    }

    /** A trade finer than the instrument's decimals cannot be kept, so its bar is not whole. */
    private void take(Trade trade) {
        try {
            builder.accept(trade);
        } catch (InvalidValueException finer) {
            builder.feedStale(trade.eventTime());
            builder.feedLive(trade.eventTime() + 1);
        }
    }

    @Override
    public void missing(long from) {
        builder.feedStale(from);
        clock.set();
    }

    @Override
    public void repaired(long until) {
        builder.feedRepaired(until);
        clock.set();
    }

    @Override
    public void lost(long since) {
        builder.feedLive(since);
        clock.set();
    }

    @Override
    public void end() {
        clock.stop();
    }
}
