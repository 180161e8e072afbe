package dev.colibri.api.bar;

import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BarType;
import dev.colibri.api.model.Origin;

/**
 * Bars of time. The current interval is {@code [openTime, closeTime)}; it moves on when an event of a later interval
 * comes or when time is advanced past its end, one interval at a time while there are bars to tell, else in one leap.
 *
 * <p>Where each quiet interval has a bar, a silence may be too long to be filled with them. Then nothing is repeated:
 * the builder leaps to the interval after the silence and starts again, and the first bar from there on is incomplete,
 * since it does not follow the one before it.
 */
final class TimeBarBuilder extends BarBuilder {
    /** The most intervals by which one call moves on while each of them has a bar: over 100 days of seconds. */
    static final long LONGEST_SILENCE = 10_000_000;

    private final BarSpec.Time spec;
    private final long length;
    private final boolean repeats;
    private final boolean holds;
    private final long longestSilence;
    private final OpenBar bar;

    private boolean begun;
    private boolean hasClose;
    private boolean afterLeap;
    private long openTime;
    // Before the beginning, no time lies in the interval.
    private long closeTime = Long.MIN_VALUE;

    TimeBarBuilder(BarType type, BarSpec.Time spec, BarSettings settings, BarListener listener) {
        this(type, spec, settings, listener, LONGEST_SILENCE);
    }

    /** @param longestSilence how many intervals one call may fill with bars, for tests that cannot wait for millions */
    TimeBarBuilder(BarType type, BarSpec.Time spec, BarSettings settings, BarListener listener, long longestSilence) {
        super(type, settings, listener);
        this.longestSilence = longestSilence;
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
        long target = spec.openTimeOf(eventTime);
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
            long target = spec.openTimeOf(since);
            coverage.live(since);
            begin(target);
            moveTo(target);
        }
    }

    @Override
    public void advanceTo(long reached) {
        if (begun && reached >= closeTime && !waits()) {
            moveTo(spec.openTimeOf(reached));
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
        boolean leaps = isTooFar(target);
        while (openTime < target) {
            Bar done = finished();
            openTime = done == null || leaps ? target : closeTime;
            closeTime = openTime + length;
            if (leaps) {
                hasClose = false;
                afterLeap = true;
            }
            if (done != null) {
                tell(done);
            }
        }
    }

    /** Whether too many intervals lie before a target to tell a bar for each. */
    private boolean isTooFar(long target) {
        boolean tells = repeats && (hasClose || !bar.isEmpty());
        return tells && target > openTime && Long.divideUnsigned(target - openTime, length) > longestSilence;
    }

    private @Nullable Bar finished() {
        boolean complete = coverage.covers(openTime, closeTime) && !afterLeap;
        if (!bar.isEmpty()) {
            hasClose = true;
            afterLeap = false;
            return bar.finish(type, openTime, closeTime, bar.vwap(), complete);
        }
        return repeats && hasClose ? bar.repeat(type, openTime, closeTime, complete) : null;
    }
}
