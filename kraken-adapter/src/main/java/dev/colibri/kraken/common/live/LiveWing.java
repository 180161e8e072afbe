package dev.colibri.kraken.common.live;

import java.util.List;
import java.util.OptionalLong;

import io.vertx.core.Future;

import dev.colibri.api.model.Instrument;
import dev.colibri.api.spi.ConnectionStatus.Counter;
import dev.colibri.api.spi.ConnectionStatus.Limit;

/** One product's streams. */
public interface LiveWing {

    /**
     * Makes the first link to the venue. Fails where it cannot be made, and leaves nothing behind; may then be called
     * again. Once open, links are kept standing.
     */
    Future<Void> open();

    /** Ends all links and timers; nothing is told afterwards. */
    Future<Void> close();

    /**
     * Lets what was asked for flow to it, and fails it where the product cannot give it. May be called before
     * {@link #open()}; then the asking is pending until a link stands.
     *
     * @return ends it
     */
    Runnable watch(Instrument instrument, Asked asked);

    /** Whether every link that is needed stands. */
    boolean stands();

    /** When a message came last. */
    OptionalLong lastMessage();

    /** Running totals. */
    List<Counter> counters();

    /** What may still be sent. */
    List<Limit> limits();
}
