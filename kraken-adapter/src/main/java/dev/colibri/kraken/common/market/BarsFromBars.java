package dev.colibri.kraken.common.market;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.bar.BarAggregator;
import dev.colibri.api.bar.BarSettings;
import dev.colibri.api.bar.QuietIntervals;
import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.PriceType;
import dev.colibri.api.model.Instrument;
import dev.colibri.kraken.common.history.Gathering;

/**
 * Makes bars of shorter bars that come in order, and hands them on as soon as their last part is there. A bar of which
 * the first parts are missing, because the parts begin in its midst, is not handed on.
 */
public final class BarsFromBars implements Gathering<Bar> {
    private final BarType type;
    private final BarType partType;
    private final Refit refit;
    private final QuietIntervals quiet;
    private final long since;
    private final Gathering<Bar> into;
    private @Nullable BarAggregator aggregator;
    private int priceScale;
    private boolean wanted = true;

    /**
     * A maker of bars of a type, at Colibri's own intervals.
     *
     * @param quiet whether a part that is missing was quiet, or makes its bar incomplete
     * @param since from when on all parts come that there are
     */
    public BarsFromBars(BarType type, BarType partType, Instrument instrument, QuietIntervals quiet, long since,
            Gathering<Bar> into) {
        this.type = type;
        this.partType = partType;
        this.quiet = quiet;
        this.refit = new Refit(instrument);
        this.since = since;
        this.into = into;
    }

    @Override
    public boolean add(Bar part) {
        BarAggregator maker = ready(part);
        maker.accept(type.priceType() == PriceType.LAST ? part : Refit.rounded(part, priceScale));
        return wanted;
    }

    /** Finishes the bars that end by a time, by which all parts have come. */
    public void reach(long time) {
        if (aggregator != null) {
            aggregator.advanceTo(time);
        }
    }

    @Override
    public long rows() {
        return into.rows();
    }

    @Override
    public long reached() {
        return into.reached();
    }

    private BarAggregator ready(Bar first) {
        if (aggregator == null) {
            BarSettings settings = type.priceType() == PriceType.LAST
                    ? refit.settings(first.highRaw(), first.priceScale(), first.quantityScale())
                    : refit.computedSettings(first.highRaw(), first.priceScale());
            priceScale = settings.priceScale();
            aggregator = new BarAggregator(type, partType, settings.with(quiet), this::finished);
            aggregator.feedLive(since);
        }
        return aggregator;
    }

    private void finished(Bar bar) {
        if (wanted && bar.openTime() >= since) {
            wanted = into.add(refit.refitted(bar, type, 0));
        }
    }
}
