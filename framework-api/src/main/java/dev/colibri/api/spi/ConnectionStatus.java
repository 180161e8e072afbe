package dev.colibri.api.spi;

import java.util.List;
import java.util.Optional;

import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.model.Require;

/**
 * How a connection fares at one moment.
 *
 * @param connectedSince nanoseconds since the epoch; empty when it is not connected
 * @param lastMessageTime when anything last came from the venue; empty when nothing has
 * @param streams one per subscription
 * @param limits what may still be sent
 * @param counters running totals such as messages, reconnects, checksum passes and failures, in a fixed order
 */
public record ConnectionStatus(ConnectionName connection, State state, VenueStatus.State venue,
        Optional<Long> connectedSince, Optional<Long> lastMessageTime, List<StreamHealth> streams, List<Limit> limits,
        List<Counter> counters) {

    public ConnectionStatus {
        Require.present("connection", connection);
        Require.present("connection state", state);
        Require.present("venue state", venue);
        Require.present("connected since", connectedSince)
                .ifPresent(time -> Require.notNegative("connected since", time));
        Require.present("last message time", lastMessageTime)
                .ifPresent(time -> Require.notNegative("last message time", time));
        streams = Require.each("streams", streams);
        limits = Require.each("limits", limits);
        counters = Require.each("counters", counters);
    }

    /** The states of a connection. */
    public enum State {
        CLOSED, CONNECTING, READY, RECONNECTING, FAILED
    }

    /**
     * A budget of the venue or of the user.
     *
     * @param name such as {@code orders BTC/USD}
     * @param used what is used now, rounded up
     * @param most what may be used
     * @param perSecond how fast it comes back, as text with its unit; empty when it is a fixed window
     */
    public record Limit(String name, long used, long most, String perSecond) {
        public Limit {
            Require.words("limit name", name);
            Require.notNegative(name + " used", used);
            Require.notNegative(name + " limit", most);
            Require.present("limit per second", perSecond);
        }

        /** What is left. */
        public long headroom() {
            return Math.max(0, most - used);
        }
    }

    /** A running total. */
    public record Counter(String name, long value) {
        public Counter {
            Require.words("counter name", name);
            Require.notNegative(name, value);
        }
    }
}
