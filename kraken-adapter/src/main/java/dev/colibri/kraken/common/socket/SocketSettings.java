package dev.colibri.kraken.common.socket;

import java.time.Duration;

import dev.colibri.api.model.Require;

/**
 * How a session keeps its link.
 *
 * @param heartbeat how often a ping is sent at least
 * @param idleTimeout how long nothing at all may come before the link counts as broken
 * @param connectTimeout how long to wait for a link
 * @param reconnectDelay the bound of the second wait before a link is made again; the first is none, later ones double
 * @param maxReconnectDelay the bound that is never exceeded
 * @param requestRate how many texts are sent in a second at most
 * @param compression whether the link may compress what it carries
 */
public record SocketSettings(Duration heartbeat, Duration idleTimeout, Duration connectTimeout, Duration reconnectDelay,
        Duration maxReconnectDelay, int requestRate, boolean compression) {

    public SocketSettings {
        Require.positive("heartbeat", heartbeat);
        Require.positive("idle timeout", idleTimeout);
        Require.positive("connect timeout", connectTimeout);
        Require.positive("reconnect delay", reconnectDelay);
        Require.positive("longest reconnect delay", maxReconnectDelay);
        Require.positive("request rate", requestRate);
    }

    /** The same with another rate of requests. */
    public SocketSettings withRequestRate(int perSecond) {
        return new SocketSettings(heartbeat, idleTimeout, connectTimeout, reconnectDelay, maxReconnectDelay, perSecond,
                compression);
    }
}
