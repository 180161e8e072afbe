package dev.colibri.kraken.common.live;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.spi.MarketSink;

/** One kind of fact of a ticker, told with each message that has it. */
public final class FactWatch implements TickerWatch {
    private final Asked asked;
    private final Function<TickerFacts, ? extends @Nullable MarketEvent> fact;
    private final MarketSink sink;

    public FactWatch(Asked asked, Function<TickerFacts, ? extends @Nullable MarketEvent> fact, MarketSink sink) {
        this.asked = asked;
        this.fact = fact;
        this.sink = sink;
    }

    @Override
    public Asked asked() {
        return asked;
    }

    @Override
    public void changed(TickerFacts facts) {
        MarketEvent event = fact.apply(facts);
        if (event != null) {
            sink.accept(event);
        }
    }
}
