package dev.colibri.api.market;

import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.model.Require;

/**
 * Whether one stream can be believed. A stream that is not {@link State#LIVE} may be old, incomplete or silent; its
 * last data must not be taken for the present.
 *
 * @param reason why, in words for a person; empty when live
 */
public record StreamHealth(ConnectionName connection, Subscription subscription, State state, String reason,
        long eventTime, long receiveTime) implements MarketEvent {

    public StreamHealth {
        Require.present("connection", connection);
        Require.present("subscription", subscription);
        Require.present("stream state", state);
        Require.present("reason", reason);
    }

    /** Whether the stream's data are the present. */
    public boolean isLive() {
        return state == State.LIVE;
    }

    /** The states of a stream. */
    public enum State {
        /** Asked for; no data yet. */
        PENDING,
        /** Data flow and their integrity is proven. */
        LIVE,
        /** Data stopped, or failed a check. */
        STALE,
        /** Being put right by a new snapshot. */
        RESYNCING,
        /** Refused by the venue or given up; it stays so until it is asked for again. */
        FAILED
    }
}
