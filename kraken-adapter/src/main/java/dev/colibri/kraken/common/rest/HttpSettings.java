package dev.colibri.kraken.common.rest;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

import dev.colibri.api.config.Alias;
import dev.colibri.api.config.Default;
import dev.colibri.api.config.Doc;
import dev.colibri.api.config.Range;
import dev.colibri.api.config.Secret;

/** How requests travel; the same for both products. */
@Doc("How REST requests travel.")
public record HttpSettings(
        @Doc("How long to wait for the answer of a query.") @Default("5s") @Range(min = "100ms",
                max = "5m") Duration timeout,
        @Doc("How long to wait for a connection.") @Default("5s") @Range(min = "100ms",
                max = "1m") Duration connectTimeout,
        @Doc("How many public requests may be under way at once, for each product.") @Default("4") @Range(min = "1",
                max = "32") int connections,
        @Doc("How many requests may wait in each lane (cancel, "
                + "amend, create, query, history) before more are refused.") @Default("1000") @Range(
                        min = "1", max = "100000") int queue,
        @Doc("How many queries are sent in a second at most, to each product; without it, as many as Kraken "
                + "takes. What changes an order does not count.") @Alias( {
                        "max_requests_per_second",
                        "request_rate"}) @Range(min = "0.001", max = "1000") Optional<BigDecimal> maxRequestRate,
        @Doc("How often a query that failed is sent "
                + "again at most. What changes an order is never sent again.") @Default("3") @Range(
                        min = "0", max = "20") int maxRetries,
        @Doc("The wait before a query "
                + "is sent again: a random time up to this, doubled each time.") @Default("1s") @Range(
                        min = "1ms", max = "1m") Duration retryDelay,
        @Doc("The longest such wait.") @Default("10s") @Range(min = "1ms", max = "10m") Duration maxRetryDelay,
        @Doc("A proxy: http://HOST:PORT, socks4://HOST:PORT or socks5://HOST:PORT.") @Alias({
                "proxy_url", "http_proxy"}) Optional<String> proxy,
        @Doc("The user's name at the proxy, where it asks for one.") Optional<String> proxyUser,
        @Doc("The user's password at the proxy.") Optional<Secret> proxyPassword,
        @Doc("A file of certificates (PEM) that are "
                + "trusted instead of the system's, for stand-ins of the venue.") Optional<
                        String> trustFile){

    /** What holds when nothing is said. */
    public static final HttpSettings USUAL = new HttpSettings(Duration.ofSeconds(5), Duration.ofSeconds(5), 4, 1000,
            Optional.empty(), 3, Duration.ofSeconds(1), Duration.ofSeconds(10), Optional.empty(), Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
