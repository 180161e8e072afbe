package dev.colibri.kraken.common.stream;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.time.Timer;

/** One stream that is wanted, and how far it has come on the present link. */
final class Wanted<S extends VenueStream> implements StreamTicket {
    private final StreamRegistry<S> registry;
    final S stream;
    final StreamListener listener;

    Phase phase = Phase.WAITING;
    /** Whether the venue owes nothing: its answer came, or nothing was asked. */
    boolean answered = true;
    long request;
    /** Whether the listener was told that it is stale, and data have not flowed since. */
    boolean stale;
    int attempts;
    long lastTrouble;
    int silences;
    int postponed;
    /** While it waits, the pause before it may be asked for; later its deadline. */
    @Nullable Timer timer;

    /** How far a stream has come. */
    enum Phase {
        /** To be asked for when the link stands, its pause is over and its slot is free. */
        WAITING,
        /** Asked for. */
        ASKED,
        /** Granted, and no data yet. */
        GRANTED,
        /** Data flow. */
        FLOWING,
        /** Not wanted any more. */
        GONE
    }

    Wanted(StreamRegistry<S> registry, S stream, StreamListener listener) {
        this.registry = registry;
        this.stream = stream;
        this.listener = listener;
    }

    @Override
    public void flowing() {
        if (phase == Phase.ASKED || phase == Phase.GRANTED) {
            registry.flows(this);
        }
    }

    @Override
    public boolean isAsked() {
        return isOut();
    }

    @Override
    public void resync(String reason) {
        if (phase == Phase.GRANTED || phase == Phase.FLOWING) {
            registry.resync(this, reason);
        }
    }

    @Override
    public void drop() {
        if (phase != Phase.GONE) {
            registry.drop(this);
        }
    }

    /** Whether something of it may be at the venue. */
    boolean isOut() {
        return phase == Phase.ASKED || phase == Phase.GRANTED || phase == Phase.FLOWING;
    }

    /** Whether the venue owes an answer. */
    boolean isOwed() {
        return isOut() && !answered;
    }

    void cancelTimer() {
        Timer waiting = timer;
        if (waiting != null) {
            waiting.cancel();
            timer = null;
        }
    }
}
