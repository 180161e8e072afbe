package dev.colibri.kraken.common.trades;

import java.util.ArrayList;
import java.util.List;

import io.vertx.core.Future;

import dev.colibri.api.market.Trade;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.Origin;
import dev.colibri.api.time.Clock;
import dev.colibri.kraken.common.feed.Scaled;
import dev.colibri.kraken.common.feed.TradeRows;

/**
 * Tells an instrument's trades once each and in order.
 *
 * <p><b>Begin.</b> The first snapshot is history: none of it is told, and all that comes after its last trade is. A
 * trade that comes before any snapshot begins the feed as well. An empty snapshot says that there are no trades yet;
 * whoever knows that should hand one in, since a gap before the first word is no gap.
 *
 * <p><b>Gaps.</b> A gap opens when the link is lost ({@link #gap()}), when the venue sends a snapshot again, and when a
 * counted id leaves numbers out ({@link IdJumps}). It is closed by the snapshot that follows, if that reaches back to
 * the last trade told; else history is asked from there on, and trades that come meanwhile are held back. Where an
 * answer does not yet reach the first of those, history is asked again, at most {@value #MOST_ATTEMPTS} times. The gap
 * is lost when history fails or does not reach, or when more trades would have to be held back than is allowed. If the
 * link is lost again meanwhile, all is forgotten that was not told, and the gap reaches on.
 *
 * <p><b>Duplicates</b> and older counted ids are dropped and counted. A trade that cannot be kept is a gap of its own,
 * lost at once; one without a quantity is passed over.
 */
public final class TradeBridge {
    /** How many trades are held back at the most, unless said otherwise: minutes of the busiest markets. */
    public static final int USUAL_MOST_HELD = 20_000;

    private static final int MOST_ATTEMPTS = 3;
    /** Times of a trade may differ by their rounding between stream and history. */
    private static final long OVERLAP_NANOS = 1_000_000;

    private final TradeReader reader;
    private final TradeLine line;
    private final IdJumps jumps;
    private final int mostHeld;
    private final Clock clock;
    private final TradeHistory history;
    private final TradeSink sink;
    private final List<Trade> held = new ArrayList<>();

    private State state = State.NEW;
    private long beginTime;
    private int asked;
    private int attempts;
    private long duplicates;
    private long jumped;

    private enum State {
        /** Nothing came yet. */
        NEW,
        LIVE,
        /** A gap is open, and the venue was not heard since. */
        SILENT,
        /** A gap is open, and history is asked. */
        ASKING,
        CLOSED
    }

    /** A bridge with the usual policies. */
    public TradeBridge(Instrument instrument, TradeIds ids, Clock clock, TradeHistory history, TradeSink sink) {
        this(instrument, ids, IdJumps.RECOVERED, USUAL_MOST_HELD, clock, history, sink);
    }

    /**
     * A bridge.
     *
     * @param mostHeld how many trades may be held back while history is asked
     */
    public TradeBridge(Instrument instrument, TradeIds ids, IdJumps jumps, int mostHeld, Clock clock,
            TradeHistory history, TradeSink sink) {
        this.reader = new TradeReader(instrument);
        this.line = switch (ids) {
            case COUNTED -> new CountedLine();
            case RANDOM -> new RandomLine();
        };
        this.jumps = jumps;
        this.mostHeld = mostHeld;
        this.clock = clock;
        this.history = history;
        this.sink = sink;
    }

    /** Takes a message of the instrument's trades. */
    public void accept(TradeRows rows, long receiveTime) {
        if (rows.isSnapshot()) {
            snapshot(rows, receiveTime);
            return;
        }
        for (int i = 0; i < rows.count(); i++) {
            liveRow(rows, i, receiveTime);
        }
    }

    /** The link is lost, or the stream was given back: trades may be missing from now on. */
    public void gap() {
        switch (state) {
            case LIVE -> open(State.SILENT);
            case ASKING -> {
                forget();
                attempts = 0;
                state = State.SILENT;
            }
            case NEW, SILENT, CLOSED -> {
                // Nothing was promised, or the gap is open already.
            }
        }
    }

    /** Ends it: nothing is told any more. */
    public void close() {
        forget();
        state = State.CLOSED;
    }

    /** Whether a gap is open. */
    public boolean isBroken() {
        return state == State.SILENT || state == State.ASKING;
    }

    /** How many trades were dropped because they had been told. */
    public long duplicates() {
        return duplicates;
    }

    /** How many live trades had a counted id that left numbers out. */
    public long jumps() {
        return jumped;
    }

    private void snapshot(TradeRows rows, long receiveTime) {
        List<Trade> past = new ArrayList<>(rows.count());
        boolean whole = true;
        for (int i = 0; i < rows.count(); i++) {
            Trade trade = reader.trade(rows, i, Origin.RECOVERED, receiveTime);
            if (trade != null) {
                past.add(trade);
            } else if (!TradeReader.isEmpty(rows, i) && !isTold(rows, i)) {
                whole = false;
            }
        }
        List<Trade> ordered = line.ordered(past);
        switch (state) {
            case NEW -> begin(ordered, receiveTime);
            case LIVE -> {
                open(State.SILENT);
                close(ordered, whole);
            }
            case SILENT, ASKING -> close(ordered, whole);
            case CLOSED -> {
                // Nobody listens.
            }
        }
    }

    private boolean isTold(TradeRows rows, int index) {
        return TradeReader.hasId(rows, index) && line.isTold(rows.idHigh(index), rows.idLow(index));
    }

    private void begin(List<Trade> past, long receiveTime) {
        past.forEach(line::told);
        beginTime = line.isKnown() ? line.lastTime() + 1 : receiveTime;
        state = State.LIVE;
        sink.begun(beginTime);
    }

    private void open(State next) {
        state = next;
        attempts = 0;
        sink.stale(line.isKnown() ? line.lastTime() : beginTime);
    }

    /** Closes a gap with a snapshot if that is possible, else asks history. */
    private void close(List<Trade> past, boolean whole) {
        held.removeIf(trade -> past.stream().anyMatch(other -> isSame(trade, other)));
        List<Trade> joined = whole ? line.joined(past, held, false) : null;
        if (joined != null) {
            settle(joined);
            return;
        }
        held.addAll(0, past);
        if (!whole) {
            lose("a trade of the gap cannot be kept exactly");
        } else if (state == State.SILENT) {
            ask();
        }
    }

    private static boolean isSame(Trade one, Trade other) {
        return one.idLow() == other.idLow() && one.idHigh() == other.idHigh();
    }

    private void liveRow(TradeRows rows, int index, long receiveTime) {
        if (state == State.CLOSED) {
            return;
        }
        if (isTold(rows, index)) {
            duplicates++;
            return;
        }
        Trade trade = reader.trade(rows, index, Origin.LIVE, receiveTime);
        if (trade == null) {
            unreadable(rows, index);
            return;
        }
        switch (state) {
            case NEW -> {
                beginTime = after(trade);
                state = State.LIVE;
                sink.begun(beginTime);
                tell(trade);
            }
            case LIVE -> next(trade);
            case SILENT -> {
                held.add(trade);
                ask();
            }
            case ASKING -> hold(trade);
            case CLOSED -> {
                // Closed above.
            }
        }
    }

    private void next(Trade trade) {
        if (line.follows(trade)) {
            tell(trade);
            return;
        }
        jumped++;
        switch (jumps) {
            case COUNTED -> tell(trade);
            case RECOVERED -> {
                open(State.ASKING);
                held.add(trade);
                ask();
            }
        }
    }

    private void hold(Trade trade) {
        held.add(trade);
        if (held.size() > mostHeld) {
            lose("more than " + mostHeld + " trades came before history was told");
        }
    }

    private void unreadable(TradeRows rows, int index) {
        if (TradeReader.isEmpty(rows, index)) {
            if (state == State.LIVE && TradeReader.hasId(rows, index)) {
                line.note(rows.idHigh(index), rows.idLow(index));
            }
            return;
        }
        String reason = "a trade cannot be kept exactly, or has no id";
        switch (state) {
            case LIVE -> {
                if (TradeReader.hasId(rows, index)) {
                    line.note(rows.idHigh(index), rows.idLow(index));
                }
                open(State.SILENT);
                lose(reason, rows.time(index) == Scaled.UNFIT ? clock.nanos() : rows.time(index) + 1);
            }
            case SILENT, ASKING -> lose(reason);
            case NEW, CLOSED -> {
                // Nothing was promised.
            }
        }
    }

    private void ask() {
        state = State.ASKING;
        attempts++;
        int request = ++asked;
        long from = line.isKnown() ? line.lastTime() - OVERLAP_NANOS : beginTime;
        Future<List<Trade>> answer = history.since(from);
        answer.onComplete(result -> {
            if (request != asked || state != State.ASKING) {
                return;
            }
            if (result.succeeded()) {
                answered(result.result());
            } else {
                lose("history could not be had: " + result.cause().getMessage());
            }
        });
    }

    private void answered(List<Trade> past) {
        List<Trade> joined = line.joined(past, held, true);
        if (joined != null) {
            settle(joined);
        } else if (attempts < MOST_ATTEMPTS) {
            ask();
        } else {
            lose("history does not reach from the last trade told to those that came after the gap");
        }
    }

    private void settle(List<Trade> joined) {
        forget();
        state = State.LIVE;
        boolean repaired = false;
        for (Trade trade : joined) {
            if (!repaired && trade.origin() == Origin.LIVE) {
                repaired = true;
                tellRepaired();
            }
            tell(trade);
        }
        if (!repaired) {
            tellRepaired();
        }
    }

    private void tellRepaired() {
        if (state == State.LIVE) {
            sink.repaired(line.isKnown() ? line.lastTime() : beginTime);
        }
    }

    private void lose(String reason) {
        lose(reason, clock.nanos());
    }

    /** @param since from when on all is told again, if no trade was held back */
    private void lose(String reason, long since) {
        List<Trade> rest = line.untold(held);
        forget();
        state = State.LIVE;
        sink.lost(reason, Math.max(line.lastTime() + 1, rest.isEmpty() ? since : after(rest.getFirst())));
        boolean first = true;
        for (Trade trade : rest) {
            if (!first && state == State.LIVE && !line.follows(trade)) {
                sink.stale(line.lastTime());
                sink.lost(reason, Math.max(line.lastTime() + 1, after(trade)));
            }
            first = false;
            tell(trade);
        }
    }

    /** From when on nothing is missing before a trade that follows a hole: others of its own moment may be. */
    private static long after(Trade trade) {
        return trade.eventTime() + 1;
    }

    private void forget() {
        asked++;
        held.clear();
    }

    private void tell(Trade trade) {
        if (state != State.LIVE) {
            return;
        }
        line.told(trade);
        switch (trade.origin()) {
            case LIVE -> sink.live(trade);
            case RECOVERED, INFERRED -> sink.recovered(trade);
        }
    }
}
