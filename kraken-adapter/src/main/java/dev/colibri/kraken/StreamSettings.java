package dev.colibri.kraken;

import java.time.Duration;
import java.util.Optional;

import dev.colibri.api.config.Alias;
import dev.colibri.api.config.Default;
import dev.colibri.api.config.Doc;
import dev.colibri.api.config.Range;

/** How streams are asked for and kept alive. */
@Doc("Streams of market data.")
public record StreamSettings(
        @Doc("How often a ping is sent on each socket at least.") @Default("30s") @Range(min = "1s",
                max = "55s") Duration heartbeat,
        @Doc("How long a socket may bring nothing at all, pongs included, "
                + "before it counts as broken.") @Default("20s") @Alias("ws_idle_timeout") @Range(min = "2s",
                        max = "10m") Duration idleTimeout,
        @Doc("How long to wait for a socket to open.") @Default("10s") @Range(min = "100ms",
                max = "1m") Duration connectTimeout,
        @Doc("The wait before a broken socket is opened again: the first time none, "
                + "then a random time up to this, doubled each time.") @Default("500ms") @Range(
                        min = "1ms", max = "1m") Duration reconnectDelay,
        @Doc("The longest such wait.") @Default("30s") @Range(min = "1ms", max = "10m") Duration maxReconnectDelay,
        @Doc("How many requests a second are sent on a socket at most.") @Default("10") @Range(min = "1",
                max = "90") int requestRate,
        @Doc("How long a stream may stay without the venue's answer, or without its first data, "
                + "before it counts as stale.") @Default("10s") @Range(min = "500ms", max = "10m") Duration firstData,
        @Doc("How long after the end of its interval a venue's bar is told when no trade has begun the next one; "
                + "without it, the bar of a quiet pair waits for that trade.") @Range(min = "0s",
                        max = "1h") Optional<Duration> barGrace,
        @Doc("How long after the end of their interval bars that are made here wait for trades "
                + "that are still under way.") @Default("250ms") @Range(min = "0s",
                        max = "1m") Duration barDelay,
        @Doc("Whether sockets compress what they carry, which costs latency.") @Default("false") boolean compression) {

    /** What holds when nothing is said. */
    public static final StreamSettings USUAL = new StreamSettings(Duration.ofSeconds(30), Duration.ofSeconds(20),
            Duration.ofSeconds(10), Duration.ofMillis(500), Duration.ofSeconds(30), 10, Duration.ofSeconds(10),
            Optional.empty(), Duration.ofMillis(250), false);
}
