package dev.colibri.api.bar;

import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BarType;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Origin;

/**
 * Bars of time. The current interval is {@code [openTime, closeTime)}; it moves on when an event of a later interval
 * comes or when time is advanced past its end, one interval at a time while there are bars to tell, else in one leap.
 */
final class TimeBarBuilder extends BarBuilder {
    /** The most flat bars told for one silence: over 100 days of seconds. More means that a time is wrong. */
    private static final long MOST_FLAT_BARS = 10_000_000;

    private final BarSpec.Time spec;
    private final long length;
    private final boolean repeats;
    private final boolean holds;
    private final OpenBar bar;

    private boolean begun;
    private boolean hasClose;
    private long openTime;
    // Before the beginning, no time lies in the interval.
    private long closeTime = Long.MIN_VALUE;

    TimeBarBuilder(BarType type, BarSpec.Time spec, BarSettings settings, BarListener listener) {
        super(type, settings, listener);
        this.spec = spec;
        this.length = spec.nanos();
        this.repeats = settings.quietIntervals() == QuietIntervals.REPEAT_CLOSE;
        this.holds = settings.openGaps() == OpenGaps.HOLD;
        this.bar = new OpenBar(priceScale(), quantityScale());
    }

    @Override
    void add(long price, long quantity, long eventTime, Origin origin) {
        boolean current = eventTime >= openTime && eventTime < closeTime && !coverage.gapOpen();
        if (!current && !enter(eventTime, origin)) {
            return;
        }
        if (quantity > 0) {
            bar.addTrade(price, quantity, origin);
        } else {
            bar.addPrice(price, origin);
        }
    }

    /** Makes the interval of an event the current one; {@code false} when it is too late for that. */
    private boolean enter(long eventTime, Origin origin) {
        long target = checkedOpenTimeOf(eventTime);
        coverage.event(eventTime, eventTime, origin != Origin.LIVE);
        begin(target);
        if (target < openTime) {
            countLate();
            return false;
        }
        moveTo(target);
        return true;
    }

    @Override
    public void feedLive(long since) {
        if (!begun || coverage.gapOpen()) {
            long target = checkedOpenTimeOf(since);
            coverage.live(since);
            begin(target);
            moveTo(target);
        }
    }

    @Override
    public void advanceTo(long reached) {
        if (begun && reached >= closeTime && !waits()) {
            moveTo(checkedOpenTimeOf(reached));
        }
    }

    @Override
    public OptionalLong nextClose() {
        return begun && !waits() ? OptionalLong.of(closeTime) : OptionalLong.empty();
    }

    /** Whether a gap holds the current bar back; what ends by the gap's frontier was told when the frontier came. */
    private boolean waits() {
        return holds && coverage.gapOpen();
    }

    private void begin(long target) {
        if (!begun) {
            begun = true;
            openTime = target;
            closeTime = target + length;
        }
    }

    private void moveTo(long target) {
        while (openTime < target) {
            Bar done = finished();
            openTime = done == null ? target : closeTime;
            closeTime = openTime + length;
            if (done != null) {
                tell(done);
            }
        }
    }

    private @Nullable Bar finished() {
        boolean complete = coverage.covers(openTime, closeTime);
        if (!bar.isEmpty()) {
            hasClose = true;
            return bar.finish(type, openTime, closeTime, bar.vwap(), complete);
        }
        return repeats && hasClose ? bar.repeat(type, openTime, closeTime, complete) : null;
    }

    private long checkedOpenTimeOf(long time) {
        long target = spec.openTimeOf(time);
        boolean tells = repeats && (hasClose || !bar.isEmpty());
        if (tells && target > openTime && Long.divideUnsigned(target - openTime, length) > MOST_FLAT_BARS) {
            throw new InvalidValueException("event time", Long.toString(time), "must lie within " + MOST_FLAT_BARS
                    + " intervals of the last, since each one without an event has a bar");
        }
        return target;
    }
}
