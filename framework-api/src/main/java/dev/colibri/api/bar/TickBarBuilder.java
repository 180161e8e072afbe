package dev.colibri.api.bar;

import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BarType;
import dev.colibri.api.model.Origin;

/** Bars of a number of trades. */
final class TickBarBuilder extends TradeBarBuilder {
    private final int step;

    TickBarBuilder(BarType type, BarSpec.Ticks spec, BarSettings settings, BarListener listener) {
        super(type, settings, listener);
        this.step = spec.step();
    }

    @Override
    void check(long quantity) {
        bar.checkRoomFor(quantity);
    }

    @Override
    void fill(long price, long quantity, Origin origin) {
        put(price, quantity, origin);
        if (bar.count() == step) {
            close();
        }
    }
}
