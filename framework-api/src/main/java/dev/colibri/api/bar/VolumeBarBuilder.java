package dev.colibri.api.bar;

import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BarType;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Origin;

/**
 * Bars of a traded volume, each of exactly the step. A trade that overshoots is split, and counts as a trade in each
 * bar that has a part of it.
 */
final class VolumeBarBuilder extends TradeBarBuilder {
    /** The most bars made of one trade. More means that the step is wrong. */
    private static final long MOST_BARS = 10_000_000;

    private final long step;

    VolumeBarBuilder(BarType type, BarSpec.Volume spec, BarSettings settings, BarListener listener) {
        super(type, settings, listener);
        this.step = spec.step().withScale(quantityScale()).mantissa();
    }

    @Override
    void check(long quantity) {
        if (quantity / step > MOST_BARS) {
            throw new InvalidValueException("trade quantity", Long.toString(quantity),
                    "must fill at most " + MOST_BARS + " bars of " + type.spec());
        }
    }

    @Override
    void fill(long price, long quantity, Origin origin) {
        long left = quantity;
        while (left > 0) {
            long part = Math.min(left, step - bar.volume());
            put(price, part, origin);
            left -= part;
            if (bar.volume() == step) {
                close();
            }
        }
    }
}
