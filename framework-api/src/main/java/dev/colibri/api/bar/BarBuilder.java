package dev.colibri.api.bar;

import java.util.OptionalLong;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.IndexPrice;
import dev.colibri.api.market.InstrumentEvent;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.PriceType;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Require;

/**
 * Makes the bars of one type from single events: time, tick and volume bars from trades, and time bars from the quotes,
 * mark prices or index prices that the type's price type names. The policies are those of the package.
 *
 * <p>Feeding makes no objects until a bar is finished. Events of another instrument or another price than the type's
 * are refused: they are a mistake in the wiring. An event that is refused because it cannot be kept exactly is missing
 * from its bar; whoever feeds the builder decides whether that makes the feed stale.
 *
 * <p><b>Coverage.</b> A bar is {@code complete} if everything in its interval is known. Tell the builder what is known:
 * {@link #feedLive} when the feed starts, with the begin of the history if history is given first; {@link #feedStale}
 * when it stops being trustworthy; then either {@link #feedLive} again, and what lay between is lost, or trades of
 * origin {@link Origin#RECOVERED}, oldest first and without holes, and {@link #feedRepaired}. A live event inside an
 * open gap ends the gap as lost, so hold live events back while recovered ones are given. Without any of these calls
 * the feed counts as live since its first event, so a first interval entered in its middle is incomplete.
 *
 * <p>A tick or volume bar has no interval: it is incomplete when a gap was lost since the bar before it closed.
 */
public abstract sealed class BarBuilder permits TimeBarBuilder, TradeBarBuilder {
    final BarType type;
    final FeedCoverage coverage = new FeedCoverage();

    private final BarListener listener;
    private final BarPrices prices;
    private long lateEvents;
    private long offBookTrades;

    BarBuilder(BarType type, BarSettings settings, BarListener listener) {
        this.type = Require.present("bar type", type);
        this.listener = Require.present("bar listener", listener);
        this.prices = new BarPrices(type.priceType(), Require.present("bar settings", settings));
    }

    /**
     * A builder of a type, whichever its source: a venue that Colibri itself plays makes the external ones too.
     *
     * @throws InvalidValueException when the step of a volume bar has more decimals than quantities
     */
    public static BarBuilder of(BarType type, BarSettings settings, BarListener listener) {
        return switch (Require.present("bar type", type).spec()) {
            case BarSpec.Time time -> new TimeBarBuilder(type, time, settings, listener);
            case BarSpec.Ticks ticks -> new TickBarBuilder(type, ticks, settings, listener);
            case BarSpec.Volume volume -> new VolumeBarBuilder(type, volume, settings, listener);
        };
    }

    /** What is made. */
    public final BarType type() {
        return type;
    }

    /** Decimals of the bars' prices, and of the prices that {@link #acceptTrade} and {@link #acceptPrice} take. */
    public final int priceScale() {
        return prices.barScale();
    }

    /** Decimals of the bars' volumes, and of the quantities that {@link #acceptTrade} takes. */
    public final int quantityScale() {
        return prices.quantityScale();
    }

    /**
     * Takes a trade; one made away from the book is left out and counted.
     *
     * @throws InvalidValueException when the bars are not of {@link PriceType#LAST}, when the trade is another
     *     instrument's, or when it cannot be kept exactly; then nothing has changed but that earlier bars may have
     *     closed
     */
    public final void accept(Trade trade) {
        check(trade, PriceType.LAST);
        boolean onBook = switch (trade.kind()) {
            case NORMAL, LIQUIDATION, UNKNOWN -> true;
            case ASSIGNMENT, TERMINATION, BLOCK -> false;
        };
        if (onBook) {
            add(prices.priceOf(trade), prices.quantityOf(trade), trade.eventTime(), trade.origin());
        } else {
            offBookTrades++;
        }
    }

    /**
     * Takes a trade without an object for it. Whether it was made on the book is for the caller to know.
     *
     * @param priceRaw at {@link #priceScale()}
     * @param quantityRaw positive, at {@link #quantityScale()}
     * @param eventTime nanoseconds since the epoch
     */
    public final void acceptTrade(long priceRaw, long quantityRaw, long eventTime, Origin origin) {
        checkPriceType(PriceType.LAST);
        Require.positive("trade quantity", quantityRaw);
        Require.present("origin", origin);
        add(priceRaw, quantityRaw, eventTime, origin);
    }

    /** Takes the bid, the ask or the middle of a quote. A quote that lacks the side is left out. */
    public final void accept(Quote quote) {
        checkInstrument(quote);
        if (prices.isIn(quote)) {
            add(prices.priceOf(quote), 0, quote.eventTime(), Origin.LIVE);
        }
    }

    /** Takes a mark price, rounded half to even where it has more decimals than the bars. */
    public final void accept(MarkPrice mark) {
        check(mark, PriceType.MARK);
        add(prices.rounded(mark.price()), 0, mark.eventTime(), Origin.LIVE);
    }

    /** Takes an index price, rounded half to even where it has more decimals than the bars. */
    public final void accept(IndexPrice index) {
        check(index, PriceType.INDEX);
        add(prices.rounded(index.price()), 0, index.eventTime(), Origin.LIVE);
    }

    /**
     * Takes a price that is no trade's without an object for it.
     *
     * @param priceRaw at {@link #priceScale()}
     * @param eventTime nanoseconds since the epoch
     */
    public final void acceptPrice(long priceRaw, long eventTime) {
        if (type.priceType() == PriceType.LAST) {
            throw new InvalidValueException("bar price type", "LAST", "must not be LAST to take prices without trades");
        }
        add(priceRaw, 0, eventTime, Origin.LIVE);
    }

    /**
     * The feed gives everything that happens from this time on. Called first, it says where coverage begins: begin and
     * history may lie in the past. Called while a gap is open, what the gap lacks is lost, and bars that waited for it
     * are told. Without effect while the feed is live.
     *
     * @param since event time in nanoseconds since the epoch
     */
    public void feedLive(long since) {
        coverage.live(since);
    }

    /**
     * Everything that happened before this time was given, and nothing is known from it on. Without effect before the
     * feed began and while a gap is open already.
     *
     * @param from the last event time at which the feed was known to be whole, in nanoseconds since the epoch
     */
    public final void feedStale(long from) {
        if (!coverage.gapOpen()) {
            advanceTo(from);
            coverage.stale(from);
        }
    }

    /**
     * Everything that happened in the open gap, up to this time, was given, and live events follow. Bars that waited
     * are told if they end by this time. Without a gap it only advances time.
     *
     * @param until event time in nanoseconds since the epoch
     */
    public final void feedRepaired(long until) {
        coverage.repaired();
        advanceTo(until);
    }

    /**
     * The feed has reached this time: nothing that happened before it will still come. Time bars that end by then are
     * told, unless they wait for a gap; other bars do not care. Times that were reached before are ignored, and so are
     * all before the feed began.
     *
     * <p>A timer that calls this decides how long events may be under way: an event that comes after its interval was
     * closed is late. Run it a grace time after {@link #nextClose()} and pass the time it stands for, not the clock's.
     *
     * @param reached nanoseconds since the epoch, by the venue's clock
     */
    public abstract void advanceTo(long reached);

    /**
     * When the current bar ends by time; empty when it does not, when nothing has begun, and while it waits for a gap.
     * Ask again after each call that may have changed it.
     */
    public abstract OptionalLong nextClose();

    /**
     * How many events came after their interval was closed, and were dropped. A count that rises with every event means
     * that an event or a timer was ahead of the venue's time.
     */
    public final long lateEvents() {
        return lateEvents;
    }

    /** How many trades were left out because they were made away from the book. */
    public final long offBookTrades() {
        return offBookTrades;
    }

    /** Adds an event; a quantity of zero means that it is no trade. */
    abstract void add(long price, long quantity, long eventTime, Origin origin);

    final void tell(Bar bar) {
        listener.onBar(bar);
    }

    final void countLate() {
        lateEvents++;
    }

    private void check(InstrumentEvent event, PriceType expected) {
        checkInstrument(event);
        checkPriceType(expected);
    }

    private void checkInstrument(InstrumentEvent event) {
        if (!event.instrument().equals(type.instrument())) {
            throw new InvalidValueException("instrument", event.instrument().toString(),
                    "must be that of the bars, " + type.instrument());
        }
    }

    private void checkPriceType(PriceType expected) {
        if (type.priceType() != expected) {
            throw new InvalidValueException("bar price type", type.priceType().name(),
                    "must be " + expected + " to take such events");
        }
    }
}
