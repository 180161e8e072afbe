package dev.colibri.kraken.common.live;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.bar.BarBuilder;
import dev.colibri.api.bar.BarSettings;
import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.IndexPrice;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.Quote;
import dev.colibri.api.model.Instrument;

/**
 * Bars made of quotes, mark prices or index prices. What a break of the stream hides cannot be had later, so the bars of
 * its time say that they are incomplete.
 */
public final class PriceBarsWatch implements TickerWatch {
    private final Asked asked;
    private final BarType type;
    private final BarBuilder builder;
    private final LiveNode node;
    private final BarClock clock;
    private boolean flowing;
    private long last;

    public PriceBarsWatch(Asked asked, BarType type, Instrument instrument, LiveSettings settings, LiveNode node) {
        this.asked = asked;
        this.type = type;
        this.node = node;
        this.builder = BarBuilder.of(type, BarSettings.of(instrument), this::tell);
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
    public void changed(TickerFacts facts) {
        switch (type.priceType()) {
            case BID, ASK, MID -> take(facts.quote());
            case MARK -> take(facts.mark());
            case INDEX -> take(facts.index());
            case LAST -> throw new IllegalStateException("bars of trades are not made of tickers");
        }
        clock.set();
    }

    private void take(@Nullable Quote quote) {
        if (quote != null) {
            flows(quote.eventTime());
            builder.accept(quote);
        }
    }

    private void take(@Nullable MarkPrice mark) {
        if (mark != null) {
            flows(mark.eventTime());
            builder.accept(mark);
        }
    }

    private void take(@Nullable IndexPrice index) {
        if (index != null) {
            flows(index.eventTime());
            builder.accept(index);
        }
    }

    private void flows(long time) {
        if (!flowing) {
            flowing = true;
            builder.feedLive(time);
        }
        last = time;
    }

    @Override
    public void broken() {
        if (flowing) {
            flowing = false;
            builder.feedStale(last);
        }
    }

    @Override
    public void end() {
        clock.stop();
    }
}
