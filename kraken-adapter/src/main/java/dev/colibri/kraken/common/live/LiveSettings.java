package dev.colibri.kraken.common.live;

import java.time.Duration;
import java.util.Optional;

import dev.colibri.kraken.common.socket.SocketNode;
import dev.colibri.kraken.common.socket.SocketSettings;

/**
 * How streams are had, the same for both products.
 *
 * @param node what sockets are lent
 * @param firstData how long a stream may stay without an answer, or without its first data
 * @param barGrace how long after its end a venue's bar is told though no later one has begun; empty: not at all
 * @param barDelay how long bars that are made here wait for trades under way
 */
public record LiveSettings(SocketNode node, SocketSettings sockets, Duration firstData, Optional<Duration> barGrace,
        Duration barDelay) {}
