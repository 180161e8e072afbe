package dev.colibri.kraken.common.market;

import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.model.Require;

/**
 * The state of a venue as it tells it.
 *
 * @param words the venue's own, or what follows from its figures
 * @param eventTime by the venue's clock, in nanoseconds since the epoch
 * @param receiveTime by ours
 */
public record VenueCondition(VenueStatus.State state, String words, long eventTime, long receiveTime) {

    public VenueCondition {
        Require.present("venue state", state);
        Require.present("words", words);
    }

    /** The same as an event of a connection. */
    public VenueStatus of(ConnectionName connection) {
        return new VenueStatus(connection, state, words, eventTime, receiveTime);
    }
}
