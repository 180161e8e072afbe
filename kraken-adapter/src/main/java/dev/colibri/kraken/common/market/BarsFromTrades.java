package dev.colibri.kraken.common.market;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.bar.BarBuilder;
import dev.colibri.api.bar.BarSettings;
import dev.colibri.api.bar.QuietIntervals;
import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.Instrument;
import dev.colibri.kraken.common.history.Gathering;

/**
 * Makes bars of trades that come in order, and hands them on as they are finished. What it counts and tells as reached
 * are the bars.
 */
final class BarsFromTrades implements Gathering<Trade> {
    private final BarType type;
    private final QuietIntervals quiet;
    private final Refit refit;
    private final long since;
    private final long shift;
    private final Gathering<Bar> into;
    private @Nullable BarBuilder builder;
    private long taken;
    private boolean wanted = true;

    /**
     * A maker of bars.
     *
     * @param since from when on trades come without a hole; bars that open before it are not handed on
     * @param shift of the intervals, zero for bars that have none
     */
    BarsFromTrades(BarType type, Instrument instrument, QuietIntervals quiet, long since, long shift,
            Gathering<Bar> into) {
        this.type = type;
        this.quiet = quiet;
        this.refit = new Refit(instrument);
        this.since = since;
        this.shift = shift;
        this.into = into;
    }

    /** Begins with a trade before all others; the first bars repeat its price as long as nothing happens. */
    void begin(Trade earlier) {
        add(at(earlier, since - 1));
    }

    @Override
    public boolean add(Trade trade) {
        ready(trade).accept(shift == 0 ? trade : at(trade, trade.eventTime() - shift));
        taken++;
        return wanted;
    }

    /** Finishes the bars that end by a time, by which all trades have come. */
    void reach(long time) {
        if (builder != null) {
            builder.advanceTo(time - shift);
        }
    }

    /** Whether no trade has come that sets a price. */
    boolean isEmpty() {
        return builder == null || builder.offBookTrades() == taken;
    }

    @Override
    public long rows() {
        return into.rows();
    }

    @Override
    public long reached() {
        return into.reached();
    }

    private BarBuilder ready(Trade first) {
        if (builder == null) {
            BarSettings settings = refit.settings(first.priceRaw(), first.priceScale(), first.quantityScale())
                    .with(quiet);
            builder = BarBuilder.of(type, settings, this::finished);
            builder.feedLive(Math.min(since, first.eventTime()) - shift);
        }
        return builder;
    }

    private void finished(Bar bar) {
        Bar fitted = refit.refitted(bar, type, shift);
        if (wanted && fitted.openTime() >= since) {
            wanted = into.add(fitted);
        }
    }

    private static Trade at(Trade trade, long time) {
        return new Trade(trade.instrument(), trade.idHigh(), trade.idLow(), trade.priceRaw(), trade.quantityRaw(),
                trade.priceScale(), trade.quantityScale(), trade.aggressor(), trade.kind(), trade.origin(), time,
                trade.receiveTime());
    }
}
