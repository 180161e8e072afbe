package dev.colibri.api.bar;

import java.math.BigDecimal;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.PriceType;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Require;

/**
 * Makes time bars from shorter time bars of the same instrument and price: intervals that a venue does not offer.
 *
 * <p>A bar is told as soon as the last of its parts is there, or when a part of a later interval comes, or when
 * {@link #advanceTo} passes its end. It is {@code complete} if all of its parts are, and if everything in its interval
 * is known in the sense of {@link BarBuilder}: tell the aggregator, too, when the feed is live, stale or repaired,
 * since a part that is missing looks the same as a quiet interval. {@link BarSettings#quietIntervals} says how the
 * parts treat those: with {@link QuietIntervals#SKIP} a part that is missing was quiet; with
 * {@link QuietIntervals#REPEAT_CLOSE} there is a part for every interval after the first part, and a bar that lacks one
 * is incomplete. A part without trades, or of origin {@link Origin#INFERRED}, repeats an older price, so it sets no
 * open, high or low of a bar that holds more than such parts. The aggregator itself adds no flat bars: an interval
 * without any part has no bar.
 *
 * <p>The volume-weighted average price is that of the parts' averages, weighted by volume, and {@code null} if a part
 * with volume has none. It is as exact as the parts' are: averages made by a {@link BarBuilder} have four decimals more
 * than the price where 18 digits hold them, so its error stays below a thousandth of a price's last digit. The count of
 * trades is unknown if a part's is.
 */
public final class BarAggregator {
    private final BarType type;
    private final BarType partType;
    private final BarSpec.Time spec;
    private final long length;
    private final long partLength;
    private final BarSettings settings;
    private final BarListener listener;
    private final FeedCoverage coverage = new FeedCoverage();
    private final OpenBar bar;

    private boolean begun;
    private long openTime;
    private long closeTime;
    private long nextPart;
    private long lateParts;
    private boolean hadPart;
    private boolean partsComplete = true;
    private @Nullable BigDecimal turnover = BigDecimal.ZERO;

    /**
     * An aggregator.
     *
     * @param type what is made
     * @param partType what comes in: time bars of the same instrument and price type, a whole number of which makes one
     *     bar
     * @param settings scales that hold the parts' prices and volumes exactly, and policies
     */
    public BarAggregator(BarType type, BarType partType, BarSettings settings, BarListener listener) {
        this.type = Require.present("bar type", type);
        this.partType = Require.present("part type", partType);
        this.settings = Require.present("bar settings", settings);
        this.listener = Require.present("bar listener", listener);
        this.spec = timeSpec("bar type", type);
        this.length = spec.nanos();
        this.partLength = timeSpec("part type", partType).nanos();
        this.bar = new OpenBar(settings.priceScale(), settings.quantityScale());
        boolean same = type.instrument().equals(partType.instrument()) && type.priceType() == partType.priceType();
        if (!same || length % partLength != 0) {
            throw new InvalidValueException("part type", partType.toString(),
                    "must have the instrument and the price type of " + type + " and divide its length");
        }
    }

    private static BarSpec.Time timeSpec(String field, BarType type) {
        if (type.spec() instanceof BarSpec.Time time) {
            return time;
        }
        throw new InvalidValueException(field, type.toString(), "must be a type of time bars");
    }

    /** What is made. */
    public BarType type() {
        return type;
    }

    /** What comes in. */
    public BarType partType() {
        return partType;
    }

    /**
     * Takes the next part. One that is not after its predecessor is dropped and counted.
     *
     * @throws InvalidValueException when it is of another type, does not begin at a multiple of its length, or cannot
     *     be kept exactly
     */
    public void accept(Bar part) {
        check(part);
        long target = spec.openTimeOf(part.openTime());
        if (part.complete() || !begun) {
            coverage.event(part.openTime(), part.closeTime(), part.origin() == Origin.RECOVERED);
        }
        begin(target);
        if (part.openTime() < nextPart) {
            lateParts++;
            return;
        }
        moveTo(target);
        add(part);
        if (nextPart == closeTime) {
            tell();
        }
    }

    private void check(Bar part) {
        if (!part.type().equals(partType)) {
            throw new InvalidValueException("part type", part.type().toString(), "must be " + partType);
        }
        if (Math.floorMod(part.openTime(), partLength) != 0) {
            throw new InvalidValueException("part open time", Long.toString(part.openTime()),
                    "must be a multiple of " + partType.spec() + " since the epoch");
        }
    }

    private void add(Bar part) {
        bar.addBar(part, isQuiet(part));
        boolean missing = everyPartComes() && hadPart && part.openTime() > nextPart;
        partsComplete &= part.complete() && !missing;
        hadPart = true;
        nextPart = part.closeTime();
        if (part.volumeRaw() > 0) {
            Price vwap = part.vwap();
            turnover = turnover == null || vwap == null ? null : turnover.add(vwap.times(part.volume()));
        }
    }

    private boolean isQuiet(Bar part) {
        boolean withoutTrades = type.priceType() == PriceType.LAST && part.tradeCount() == 0;
        return withoutTrades || part.origin() == Origin.INFERRED;
    }

    /** The same as {@link BarBuilder#feedLive}. */
    public void feedLive(long since) {
        if (!begun || coverage.gapOpen()) {
            long target = spec.openTimeOf(since);
            coverage.live(since);
            begin(target);
            moveTo(target);
        }
    }

    /** The same as {@link BarBuilder#feedStale}. */
    public void feedStale(long from) {
        if (!coverage.gapOpen()) {
            advanceTo(from);
            coverage.stale(from);
        }
    }

    /** The same as {@link BarBuilder#feedRepaired}. */
    public void feedRepaired(long until) {
        coverage.repaired();
        advanceTo(until);
    }

    /**
     * The feed has reached this time: no part that ends by then will still come. The same as
     * {@link BarBuilder#advanceTo}.
     */
    public void advanceTo(long reached) {
        if (begun && reached >= closeTime && !waits()) {
            moveTo(spec.openTimeOf(reached));
        }
    }

    /** The same as {@link BarBuilder#nextClose}. */
    public OptionalLong nextClose() {
        return begun && !waits() ? OptionalLong.of(closeTime) : OptionalLong.empty();
    }

    /** How many parts came that were not after their predecessor, and were dropped. */
    public long lateParts() {
        return lateParts;
    }

    private boolean everyPartComes() {
        return settings.quietIntervals() == QuietIntervals.REPEAT_CLOSE;
    }

    private boolean waits() {
        return settings.openGaps() == OpenGaps.HOLD && coverage.gapOpen();
    }

    private void begin(long target) {
        if (!begun) {
            begun = true;
            open(target);
        }
    }

    private void open(long target) {
        openTime = target;
        closeTime = target + length;
        nextPart = target;
    }

    private void moveTo(long target) {
        if (openTime < target) {
            if (!bar.isEmpty()) {
                tell();
            }
            open(target);
        }
    }

    private void tell() {
        boolean missing = everyPartComes() && nextPart < closeTime;
        boolean complete = partsComplete && !missing && coverage.covers(openTime, closeTime);
        Price vwap = turnover == null ? null : bar.vwap(turnover);
        Bar done = bar.finish(type, openTime, closeTime, vwap, complete);
        partsComplete = true;
        turnover = BigDecimal.ZERO;
        listener.onBar(done);
    }
}
