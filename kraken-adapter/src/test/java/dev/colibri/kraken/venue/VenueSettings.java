package dev.colibri.kraken.venue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import dev.colibri.api.model.Asset;
import dev.colibri.kraken.FuturesSettings;
import dev.colibri.kraken.KrakenSettings;
import dev.colibri.kraken.Product;
import dev.colibri.kraken.SpotSettings;
import dev.colibri.kraken.StreamSettings;
import dev.colibri.kraken.TradingSettings;
import dev.colibri.kraken.VenueEnvironment;
import dev.colibri.kraken.common.limits.Tier;
import dev.colibri.kraken.common.rest.HttpSettings;

/** Settings of a connection to a scripted venue: the usual ones, as far as a clock that jumps allows. */
public final class VenueSettings {
    /** No address of Spot, for a connection without it. */
    public static final SpotSettings NO_SPOT = new SpotSettings(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Tier.PRO, 1, "http://127.0.0.1:1", "ws://127.0.0.1:1/v2",
            "ws://127.0.0.1:1/v2", "ws://127.0.0.1:1/v2");
    /** No address of Futures, for a connection without it. */
    public static final FuturesSettings NO_FUTURES = new FuturesSettings(Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), false, 4, "http://127.0.0.1:1", "ws://127.0.0.1:1/ws/v1");

    /** Suites let more than a minute pass at once, in which no socket brings anything: that is no broken link. */
    private static final Duration IDLE = Duration.ofSeconds(75);
    private static final StreamSettings STREAMS = new StreamSettings(Duration.ofSeconds(30), IDLE,
            Duration.ofSeconds(10), Duration.ofMillis(500), Duration.ofSeconds(5), 90, Duration.ofSeconds(20),
            Optional.empty(), Duration.ofMillis(250), false);
    /** Long, since the clock runs faster than sockets do. */
    private static final Duration TIMEOUT = Duration.ofMinutes(1);
    private static final HttpSettings HTTP = new HttpSettings(TIMEOUT, TIMEOUT, HttpSettings.USUAL.connections(),
            HttpSettings.USUAL.queue(), HttpSettings.USUAL.maxRequestRate(),
            HttpSettings.USUAL.maxRetries(), HttpSettings.USUAL.retryDelay(), HttpSettings.USUAL.maxRetryDelay(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    private static final TradingSettings TRADING = new TradingSettings(true, Duration.ofSeconds(5),
            TradingSettings.SpotAccountType.CASH, BigDecimal.ONE, Asset.USD, false, List.of(), Optional.empty());

    private VenueSettings() {}

    /** The settings of a connection to one product. */
    public static KrakenSettings of(Product product, SpotSettings spot, FuturesSettings futures) {
        return new KrakenSettings(List.of(product), VenueEnvironment.LIVE, spot, futures, HTTP,
                Duration.ofHours(1), Optional.empty(), false, false, Optional.empty(), STREAMS, TRADING);
    }
}
