package dev.colibri.kraken.common.stream;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.time.Timer;

/** A stream that is given back on the present link. Until the venue has answered, nothing else takes its slot. */
final class Leaving<S extends VenueStream> {
    final S stream;
    /** Whether the answer to the request for the stream is still to come; it comes before the one awaited here. */
    boolean owed;
    /** The place of that request among all. */
    final long asked;
    boolean sent;
    long request;
    int tries;
    @Nullable Timer timer;

    Leaving(S stream, boolean owed, long asked) {
        this.stream = stream;
        this.owed = owed;
        this.asked = asked;
    }

    /** Whether it can be sent now. */
    boolean isReady() {
        return !sent && timer == null;
    }

    void cancelTimer() {
        Timer waiting = timer;
        if (waiting != null) {
            waiting.cancel();
            timer = null;
        }
    }
}
