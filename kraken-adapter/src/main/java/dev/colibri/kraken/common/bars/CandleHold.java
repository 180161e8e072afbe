package dev.colibri.kraken.common.bars;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BarType;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Origin;
import dev.colibri.api.time.Clock;
import dev.colibri.api.time.Timer;
import dev.colibri.api.time.Timers;
import dev.colibri.kraken.common.feed.Scaled;

/**
 * Makes finished bars of a venue that sends its running candle again and again, with the figures of the whole interval
 * each time, and never says that one is finished: one symbol, one interval.
 *
 * <p><b>Hold.</b> The running candle is held until one with a later begin comes; an interval without trades has none. A
 * quiet pair's bar therefore waits for the next trade, unless a grace is set: then a timer tells it that long after its
 * end. What comes for an interval that was told is late: it is dropped and counted, as are figures older than those
 * held. An unfinished candle is never told, at the end of the stream neither.
 *
 * <p><b>Begin.</b> The candles of the first snapshot are history and not told. Its last one is held if its interval has
 * not ended yet, or if it goes on after all.
 *
 * <p><b>Gaps.</b> After {@link #gap()} nothing is told until the venue sends candles again. If they reach back to what
 * was held, or to what was told last, nothing is missing: finished ones are told, and the last one is held, all of
 * origin {@link Origin#RECOVERED}. Else history is asked for what lies between, and all waits for it. When history
 * fails, the bar that was held is told as incomplete, and what is missing as lost.
 *
 * <p>Figures that do not fit or contradict each other make their bar incomplete if none that are good follow; a bar of
 * which there are none is lost. Updates make no garbage until a bar is told.
 */
public final class CandleHold {
    /** More finished candles than these are not kept while history is asked; the venue's snapshot has fewer. */
    private static final int MOST_WAITING = 5_000;
    private static final long NONE = Long.MIN_VALUE;

    private final BarType type;
    private final long length;
    private final long grace;
    private final Clock clock;
    private final Timers timers;
    private final BarHistory history;
    private final BarSink sink;

    private final RunningCandle incoming = new RunningCandle();
    private final RunningCandle held = new RunningCandle();
    private final List<RunningCandle> gathered = new ArrayList<>();
    private final List<RunningCandle> waiting = new ArrayList<>();
    private @Nullable Timer timer;
    private State state = State.NEW;
    private boolean holds;
    private boolean gathers;
    private long messageTime;
    /** All bars that open before it were told, or are not to be told. */
    private long toldUntil = NONE;
    /** The begin of the last candle of history, which may turn out to be running still. */
    private long lastPast = NONE;
    private int asked;
    private long late;
    private long unfit;

    private enum State {
        NEW,
        LIVE,
        /** A gap is open, and the venue was not heard since. */
        SILENT,
        /** A gap is open, and history is asked. */
        ASKING,
        CLOSED
    }

    /**
     * A hold.
     *
     * @param type a type of time bars
     * @param grace how long after the end of its interval a bar is told when no other candle has come; empty for never
     * @throws InvalidValueException when the type is not of time
     */
    public CandleHold(BarType type, Optional<Duration> grace, Clock clock, Timers timers, BarHistory history,
            BarSink sink) {
        if (!(type.spec() instanceof BarSpec.Time time)) {
            throw new InvalidValueException("bar type", type.toString(), "must be a type of time bars");
        }
        this.type = type;
        this.length = time.nanos();
        this.grace = grace.map(Duration::toNanos).orElse(NONE);
        this.clock = clock;
        this.timers = timers;
        this.history = history;
        this.sink = sink;
    }

    /**
     * Begins a message; its candles follow by {@link #row} and then {@link #end()}.
     *
     * @param snapshot whether it tells candles of before
     * @param time the venue's time of the message where it has one, else ours
     */
    public void begin(boolean snapshot, long time) {
        gathered.clear();
        gathers = snapshot || state == State.NEW || state == State.SILENT;
        messageTime = time;
    }

    /**
     * A candle of the message. Figures that do not fit are {@link Scaled#UNFIT}.
     *
     * @param begin where its interval begins, in nanoseconds since the epoch
     * @param vwap volume-weighted average price; zero or {@link Scaled#UNFIT} where there is none
     * @param trades how many, negative where it is not told
     */
    public void row(long begin, long open, long high, long low, long close, int priceScale, long volume,
            int volumeScale, long vwap, int vwapScale, long trades) {
        incoming.set(begin, open, high, low, close, priceScale, volume, volumeScale, vwap, vwapScale, trades);
        if (incoming.isSpoiled()) {
            unfit++;
        }
        if (begin == Scaled.UNFIT || state == State.CLOSED) {
            return;
        }
        if (gathers) {
            gathered.add(incoming.copy());
        } else if (state == State.ASKING) {
            keepWaiting();
        } else {
            next();
        }
    }

    /** Ends a message. */
    public void end() {
        if (!gathers) {
            return;
        }
        gathers = false;
        gathered.sort(Comparator.comparingLong(RunningCandle::begin));
        switch (state) {
            case NEW -> start();
            case LIVE, SILENT, ASKING -> join();
            case CLOSED -> {
                // Nobody listens.
            }
        }
        gathered.clear();
    }

    /** The link is lost, or the stream was given back: what is held may lack its tail. */
    public void gap() {
        switch (state) {
            case LIVE, ASKING -> {
                forgetRequest();
                state = State.SILENT;
            }
            case NEW, SILENT, CLOSED -> {
                // Nothing was promised, or the gap is open already.
            }
        }
    }

    /** Ends it: nothing is told any more, what is held neither. */
    public void close() {
        forgetRequest();
        state = State.CLOSED;
        holds = false;
        if (timer != null) {
            timer.cancel();
            timer = null;
        }
    }

    /** Whether a gap is open. */
    public boolean isBroken() {
        return state == State.SILENT || state == State.ASKING;
    }

    /** How many candles came for an interval that was told or left behind, or with older figures; they were dropped. */
    public long late() {
        return late;
    }

    /** How many candles had figures that do not fit or contradict each other. */
    public long unfit() {
        return unfit;
    }

    private void start() {
        state = State.LIVE;
        if (gathered.isEmpty()) {
            toldUntil = messageTime - length + 1;
            return;
        }
        RunningCandle last = gathered.getLast();
        if (last.begin() + length > messageTime) {
            toldUntil = last.begin();
            hold(last);
        } else {
            toldUntil = last.begin() + length;
            lastPast = last.begin();
        }
    }

    private void next() {
        long begin = incoming.begin();
        if (begin < toldUntil && begin != lastPast) {
            late++;
        } else if (!holds) {
            hold(incoming);
        } else if (begin == held.begin()) {
            late += held.follow(incoming) ? 0 : 1;
        } else if (begin > held.begin()) {
            tellHeld(true);
            hold(incoming);
        } else {
            late++;
        }
    }

    private void hold(RunningCandle candle) {
        if (state == State.LIVE) {
            held.copy(candle);
            holds = true;
            lastPast = NONE;
            arm();
        }
    }

    private void tellHeld(boolean complete) {
        if (holds) {
            holds = false;
            tell(held, complete);
        }
    }

    private void tell(RunningCandle candle, boolean complete) {
        toldUntil = candle.begin() + length;
        if (state == State.CLOSED || candle.isQuiet()) {
            return;
        }
        if (candle.isFilled()) {
            sink.bar(candle.bar(type, length, complete, clock.nanos()));
        } else {
            sink.lost(candle.begin(), toldUntil, "the figures of the candle cannot be kept");
        }
    }

    /** Joins the gathered candles to what was held or told before, and asks history where they do not reach. */
    private void join() {
        if (gathered.isEmpty()) {
            return;
        }
        long from = holds ? held.begin() : toldUntil;
        boolean reaches = holds ? gathered.stream().anyMatch(candle -> candle.begin() == from)
                : gathered.getFirst().begin() <= from;
        List<RunningCandle> news = gathered.stream().filter(candle -> candle.begin() >= from).toList();
        news.forEach(RunningCandle::recovered);
        forgetRequest();
        waiting.addAll(news);
        if (reaches) {
            tellWaiting();
        } else {
            ask(from, news.isEmpty() ? from + length : news.getFirst().begin());
        }
    }

    private void keepWaiting() {
        RunningCandle last = waiting.isEmpty() ? held : waiting.getLast();
        if (incoming.begin() < last.begin()) {
            late++;
        } else if (incoming.begin() == last.begin()) {
            late += last.follow(incoming) ? 0 : 1;
        } else {
            waiting.add(incoming.copy());
            if (waiting.size() > MOST_WAITING) {
                lose(waiting.getFirst().begin(), "more than " + MOST_WAITING + " candles came before history was told");
            }
        }
    }

    private void ask(long from, long to) {
        state = State.ASKING;
        int request = asked;
        history.opening(from, to).onComplete(answer -> {
            if (request != asked || state != State.ASKING) {
                return;
            }
            if (answer.succeeded()) {
                recovered(from, to, answer.result());
            } else {
                lose(to, "history could not be had: " + answer.cause().getMessage());
            }
        });
    }

    private void recovered(long from, long to, List<Bar> bars) {
        List<Bar> missing = bars.stream().filter(bar -> bar.openTime() >= from && bar.openTime() < to)
                .filter(bar -> bar.origin() != Origin.INFERRED).toList();
        if (holds && (missing.isEmpty() || missing.getFirst().openTime() != held.begin())) {
            tellHeld(false);
        }
        holds = false;
        for (Bar bar : missing) {
            if (state == State.ASKING) {
                toldUntil = bar.closeTime();
                sink.bar(bar);
            }
        }
        if (state == State.ASKING) {
            tellWaiting();
        }
    }

    private void lose(long to, String reason) {
        long from = holds ? held.begin() + length : toldUntil;
        tellHeld(false);
        if (from < to && state == State.ASKING) {
            sink.lost(from, to, reason);
        }
        if (state == State.ASKING) {
            tellWaiting();
        }
    }

    /** Tells the candles that waited, and holds the last one. */
    private void tellWaiting() {
        List<RunningCandle> all = List.copyOf(waiting);
        forgetRequest();
        state = State.LIVE;
        sink.repaired();
        for (RunningCandle candle : all) {
            if (holds && candle.begin() > held.begin()) {
                tellHeld(true);
            }
            if (holds) {
                held.follow(candle);
            } else {
                hold(candle);
            }
        }
        arm();
    }

    private void forgetRequest() {
        asked++;
        waiting.clear();
    }

    private void arm() {
        if (grace != NONE && timer == null && holds && state == State.LIVE) {
            timer = timers.at(Math.addExact(held.begin() + length, grace), this::graceEnds);
        }
    }

    private void graceEnds() {
        timer = null;
        if (holds && state == State.LIVE && clock.nanos() >= held.begin() + length + grace) {
            tellHeld(true);
        }
        arm();
    }
}
