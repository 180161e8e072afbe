package dev.colibri.api.market;

import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.model.Require;

/**
 * The state of a whole venue as one connection sees it.
 *
 * @param detail the venue's own words, or what the connection saw; empty when there is nothing to add
 */
public record VenueStatus(ConnectionName connection, State state, String detail, long eventTime, long receiveTime)
        implements MarketEvent {

    public VenueStatus {
        Require.present("connection", connection);
        Require.present("venue state", state);
        Require.present("detail", detail);
    }

    /** What the venue does with orders. */
    public enum State {
        /** Everything works. */
        ONLINE,
        /** Only post-only orders and cancels; nothing matches. */
        POST_ONLY,
        /** Only cancels; nothing matches. */
        CANCEL_ONLY,
        /** No orders and no cancels. */
        MAINTENANCE,
        /** We cannot reach it, and do not know. */
        UNREACHABLE
    }
}
