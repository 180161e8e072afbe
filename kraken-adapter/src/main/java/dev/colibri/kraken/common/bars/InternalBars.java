package dev.colibri.kraken.common.bars;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.bar.BarBuilder;
import dev.colibri.api.bar.BarListener;
import dev.colibri.api.bar.BarSettings;
import dev.colibri.api.bar.OpenGaps;
import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.IndexPrice;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.PriceType;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.time.Clock;
import dev.colibri.api.time.Timer;
import dev.colibri.api.time.Timers;
import dev.colibri.kraken.common.market.Refit;
import dev.colibri.kraken.common.trades.TradeSink;

/**
 * Makes the bars of one type as the market goes: of trades, as a {@code TradeBridge} tells them, or of quotes, mark
 * prices or index prices. Made by the rules of {@code api.bar}; quiet intervals have no bar.
 *
 * <p>A time bar is told by a timer a delay after its interval ended, so that trades still under way are in it; one of a
 * later interval that comes before closes it as well. An event for an interval that was told is dropped and counted.
 * There is at most one timer.
 *
 * <p>While a gap in the trades is open its bars wait, and are told repaired, or, when the gap is lost, incomplete. Bars
 * of other prices cannot be repaired, so theirs are told on time and are incomplete; who feeds them says
 * {@link #stale} and, when prices come again, {@link #lost}.
 *
 * <p>Prices may be finer than the instrument's; bars have the instrument's decimals or as many more as they need, as
 * those of history have. An event that cannot be kept makes its bar incomplete.
 */
public final class InternalBars implements TradeSink {
    private final BarType type;
    private final Refit refit;
    private final long delay;
    private final Clock clock;
    private final Timers timers;
    private final BarListener listener;
    private final Deque<Bar> finished = new ArrayDeque<>();
    private @Nullable BarBuilder builder;
    private @Nullable Timer timer;
    private long timerClose;
    private boolean closed;
    private boolean begun;
    private long since;
    private boolean gapOpen;
    private long gapFrom;
    private long unfit;

    /**
     * A maker of bars.
     *
     * @param delay how long after the end of an interval its bar is told
     * @param listener is told each bar inside the call or the timer that finished it
     */
    public InternalBars(BarType type, Instrument instrument, Duration delay, Clock clock, Timers timers,
            BarListener listener) {
        this.type = type;
        this.refit = new Refit(instrument);
        this.delay = delay.toNanos();
        this.clock = clock;
        this.timers = timers;
        this.listener = listener;
        if (type.priceType() != PriceType.LAST) {
            builder = BarBuilder.of(type, BarSettings.of(instrument).with(OpenGaps.CLOSE_ON_TIME), finished::add);
        }
    }

    /** What is made. */
    public BarType type() {
        return type;
    }

    @Override
    public void begun(long from) {
        begun = true;
        since = from;
        if (builder != null) {
            builder.feedLive(from);
        }
        done();
    }

    @Override
    public void live(Trade trade) {
        accept(trade);
    }

    @Override
    public void recovered(Trade trade) {
        accept(trade);
    }

    private void accept(Trade trade) {
        if (closed) {
            return;
        }
        BarBuilder bars = ready(trade);
        try {
            bars.accept(trade);
        } catch (InvalidValueException cannotBeKept) {
            spoil(bars, trade.eventTime());
        }
        done();
    }

    /** Takes a quote, for bars of bids, asks or their middle. */
    public void quote(Quote quote) {
        BarBuilder bars = builder;
        if (closed || bars == null) {
            return;
        }
        try {
            bars.accept(quote);
        } catch (InvalidValueException cannotBeKept) {
            spoil(bars, quote.eventTime());
        }
        done();
    }

    /** Takes a mark price, for bars of such. */
    public void mark(MarkPrice mark) {
        BarBuilder bars = builder;
        if (closed || bars == null) {
            return;
        }
        try {
            bars.accept(mark);
        } catch (InvalidValueException cannotBeKept) {
            spoil(bars, mark.eventTime());
        }
        done();
    }

    /** Takes an index price, for bars of such. */
    public void index(IndexPrice index) {
        BarBuilder bars = builder;
        if (closed || bars == null) {
            return;
        }
        try {
            bars.accept(index);
        } catch (InvalidValueException cannotBeKept) {
            spoil(bars, index.eventTime());
        }
        done();
    }

    @Override
    public void stale(long from) {
        gapOpen = true;
        gapFrom = from;
        if (builder != null) {
            builder.feedStale(from);
        }
        done();
    }

    @Override
    public void repaired(long until) {
        gapOpen = false;
        if (builder != null) {
            builder.feedRepaired(until);
        }
        done();
    }

    @Override
    public void lost(String reason, long from) {
        gapOpen = false;
        since = from;
        if (builder != null) {
            builder.feedLive(from);
        }
        done();
    }

    /** Ends it: no bar is told any more, and no timer runs. */
    public void close() {
        closed = true;
        finished.clear();
        if (timer != null) {
            timer.cancel();
            timer = null;
        }
    }

    /** How many events came too late for their bar, and were dropped. */
    public long lateEvents() {
        return builder == null ? 0 : builder.lateEvents();
    }

    /** How many trades were left out because they were made away from the book. */
    public long offBookTrades() {
        return builder == null ? 0 : builder.offBookTrades();
    }

    /** How many events could not be kept. */
    public long unfit() {
        return unfit;
    }

    /** The scales of a builder of trades need a first trade to be chosen by. */
    private BarBuilder ready(Trade first) {
        if (builder == null) {
            builder = BarBuilder.of(type, refit
                    .settings(first.priceRaw(), first.priceScale(), first.quantityScale()).with(OpenGaps.HOLD),
                    bar -> finished.add(refit.refitted(bar, type, 0)));
            if (begun) {
                builder.feedLive(since);
            }
            if (gapOpen) {
                builder.feedStale(gapFrom);
            }
        }
        return builder;
    }

    private void spoil(BarBuilder bars, long time) {
        unfit++;
        bars.feedStale(time);
        bars.feedLive(time + 1);
    }

    /** Tells what was finished, and sees to the timer. */
    private void done() {
        if (closed) {
            finished.clear();
        }
        for (Bar bar = finished.pollFirst(); bar != null; bar = finished.pollFirst()) {
            listener.onBar(bar);
        }
        if (timer == null && builder != null && !closed) {
            OptionalLong next = builder.nextClose();
            if (next.isPresent()) {
                timerClose = next.getAsLong();
                timer = timers.at(timerClose + delay, this::timeIsUp);
            }
        }
    }

    /** The timer may be one of an interval that ended earlier; then it only sets the next. */
    private void timeIsUp() {
        timer = null;
        if (builder != null) {
            builder.advanceTo(Math.max(timerClose, clock.nanos() - delay));
        }
        done();
    }
}
