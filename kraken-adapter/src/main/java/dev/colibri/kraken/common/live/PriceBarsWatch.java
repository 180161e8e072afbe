package dev.colibri.kraken.common.live;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.BarType;
import dev.colibri.api.market.IndexPrice;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.Quote;
import dev.colibri.api.model.Instrument;
import dev.colibri.kraken.common.bars.InternalBars;

/**
 * Bars made of quotes, mark prices or index prices. What a break of the stream hides cannot be had later, so the bars
 * of
 * its time say that they are incomplete.
 */
public final class PriceBarsWatch implements TickerWatch {
    private final Asked asked;
    private final BarType type;
    private final InternalBars bars;
    private boolean begun;
    private boolean broken;
    private long last;

    public PriceBarsWatch(Asked asked, BarType type, Instrument instrument, LiveSettings settings, LiveNode node) {
        this.asked = asked;
        this.type = type;
        this.bars = new InternalBars(type, instrument, settings.barDelay(), node.clock(), node.timers(),
                bar -> asked.accept(bar.receivedAt(node.clock().nanos())));
    }

    @Override
    public Asked asked() {
        return asked;
    }

    @Override
    public void changed(TickerFacts facts) {
        switch (type.priceType()) {
            case BID, ASK, MID -> take(facts.quote());
            case MARK -> take(facts.mark());
            case INDEX -> take(facts.index());
            case LAST -> throw new IllegalStateException("bars of trades are not made of tickers");
        }
    }

    private void take(@Nullable Quote quote) {
        if (quote != null) {
            flows(quote.eventTime());
            bars.quote(quote);
        }
    }

    private void take(@Nullable MarkPrice mark) {
        if (mark != null) {
            flows(mark.eventTime());
            bars.mark(mark);
        }
    }

    private void take(@Nullable IndexPrice index) {
        if (index != null) {
            flows(index.eventTime());
            bars.index(index);
        }
    }

    private void flows(long time) {
        if (!begun) {
            begun = true;
            bars.begun(time);
        } else if (broken) {
            bars.lost("prices of the past are not told", time);
        }
        broken = false;
        last = time;
    }

    @Override
    public void broken() {
        if (begun && !broken) {
            broken = true;
            bars.stale(last);
        }
    }

    @Override
    public void end() {
        bars.close();
    }
}
