package dev.colibri.api.bar;

import java.util.OptionalLong;

import dev.colibri.api.market.BarType;
import dev.colibri.api.model.Origin;

/**
 * Bars that trades fill. They have no interval, so no trade is late: an event time before its predecessor's counts as
 * its predecessor's, which keeps the bars in the order of their times.
 */
abstract sealed class TradeBarBuilder extends BarBuilder permits TickBarBuilder, VolumeBarBuilder {
    final OpenBar bar;

    private long lastTime = Long.MIN_VALUE;
    private long openTime;
    private long lostGapsBefore;

    TradeBarBuilder(BarType type, BarSettings settings, BarListener listener) {
        super(type, settings, listener);
        this.bar = new OpenBar(priceScale(), quantityScale());
    }

    @Override
    final void add(long price, long quantity, long eventTime, Origin origin) {
        check(quantity);
        coverage.event(eventTime, eventTime, origin != Origin.LIVE);
        lastTime = Math.max(lastTime, eventTime);
        fill(price, quantity, origin);
    }

    /** Refuses a trade before anything has changed. */
    abstract void check(long quantity);

    /** Puts a trade into as many bars as it fills. */
    abstract void fill(long price, long quantity, Origin origin);

    final void put(long price, long quantity, Origin origin) {
        if (bar.isEmpty()) {
            openTime = lastTime;
        }
        bar.addTrade(price, quantity, origin);
    }

    final void close() {
        boolean complete = coverage.lostGaps() == lostGapsBefore;
        lostGapsBefore = coverage.lostGaps();
        tell(bar.finish(type, openTime, lastTime, bar.vwap(), complete));
    }

    @Override
    public final void advanceTo(long reached) {
        // Time closes none of these bars.
    }

    @Override
    public final OptionalLong nextClose() {
        return OptionalLong.empty();
    }
}
