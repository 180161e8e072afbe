package dev.colibri.kraken.common.live;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.StreamHealth.State;
import dev.colibri.kraken.common.stream.StreamListener;
import dev.colibri.kraken.common.stream.StreamTicket;

/**
 * One stream of the venue's and the watches that share it. It judges the stream: live from its first good data on,
 * stale when something is wrong. Each watch is told so, and none is told data while the stream is not live.
 *
 * <p>Lives on the event loop. A callback may end its own or another's subscription; whoever has ended is passed over.
 */
public abstract class Channel<W extends Watch> implements StreamListener {
    private List<W> watches = List.of();
    private State state = State.PENDING;
    private String reason = "";
    private @Nullable StreamTicket ticket;

    /** Takes the ticket of its stream; before that nothing can come. */
    public final void begin(StreamTicket given) {
        ticket = given;
    }

    /** Adds a watch. Where the channel is live, it is told at once what the channel holds. */
    public final void attach(W watch) {
        List<W> more = new ArrayList<>(watches);
        more.add(watch);
        watches = List.copyOf(more);
        if (state == State.LIVE) {
            watch.asked().tell(State.LIVE, "");
            attached(watch);
        } else if (state != State.PENDING) {
            watch.asked().tell(state, reason);
        }
    }

    /** Takes a watch away. Returns whether none is left; then the stream has been given back. */
    public final boolean detach(W watch) {
        leave(watch);
        if (!watches.isEmpty()) {
            return false;
        }
        giveBack();
        return true;
    }

    /** Takes a watch away, and keeps the stream even if none is left. */
    public final void leave(W watch) {
        watch.end();
        List<W> fewer = new ArrayList<>(watches);
        fewer.remove(watch);
        watches = List.copyOf(fewer);
    }

    private void giveBack() {
        ended();
        StreamTicket held = ticket;
        ticket = null;
        if (held != null) {
            held.drop();
        }
    }

    /** Whether the stream was refused or given up. */
    public final boolean isFailed() {
        return state == State.FAILED;
    }

    /** Whether its data are believed. */
    protected final boolean isLive() {
        return state == State.LIVE;
    }

    /** Whether what comes is of the stream that is wanted, and not the rest of one that is being given back. */
    protected final boolean isAsked() {
        StreamTicket held = ticket;
        return held == null || held.isAsked();
    }

    /** The watches, for walking by index; a list that does not change. */
    protected final List<W> watches() {
        return watches;
    }

    /** Something of the stream has come, so that nobody need wait for its first data any more. */
    protected final void heard() {
        StreamTicket held = ticket;
        if (held != null) {
            held.flowing();
        }
    }

    /** Good data have come. Call it before they are told. */
    protected final void live() {
        heard();
        if (state != State.LIVE) {
            state(State.LIVE, "");
        }
    }

    /** Something is missing, and is being fetched; the venue's stream itself goes on. Only a live stream is told so. */
    protected final void recovering(String what) {
        if (state == State.LIVE) {
            state(State.RESYNCING, what);
        }
    }

    /** Something is missing for good. Tells so; what is told next is live again. */
    protected final void lost(String what) {
        if (state != State.FAILED) {
            state(State.STALE, what);
        }
    }

    /** What came cannot be believed: tells so, forgets what it holds, and asks for the stream anew. */
    public final void fault(String what) {
        if (state == State.FAILED) {
            return;
        }
        state(State.STALE, what);
        forget();
        StreamTicket held = ticket;
        if (held != null) {
            held.resync(what);
        }
    }

    @Override
    public final void stale(String what) {
        state(State.STALE, what);
        forget();
    }

    @Override
    public final void resyncing(String what) {
        if (state != State.PENDING) {
            state(State.RESYNCING, what);
            forget();
        }
    }

    @Override
    public final void failed(String what) {
        state(State.FAILED, what);
        forget();
        giveBack();
    }

    private void state(State next, String why) {
        state = next;
        reason = why;
        List<W> all = watches;
        for (int i = 0; i < all.size(); i++) {
            all.get(i).asked().tell(next, why);
        }
    }

    private void forget() {
        broken();
        List<W> all = watches;
        for (int i = 0; i < all.size(); i++) {
            all.get(i).broken();
        }
    }

    /** Forgets what was built of the stream's messages, and passes over what still comes until it begins anew. */
    protected abstract void broken();

    /** A watch has come to a live channel, and was told that it is live: tell it what the channel holds. */
    protected abstract void attached(W watch);

    /** The last watch has gone: stop timers. */
    protected void ended() {
        // Most channels run no timer.
    }
}
