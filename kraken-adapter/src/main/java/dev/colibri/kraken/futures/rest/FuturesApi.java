package dev.colibri.kraken.futures.rest;

import io.vertx.core.Future;

/** Sends requests to the Futures interfaces. */
public interface FuturesApi {

    /**
     * Sends a request when its budget allows, and again when that is harmless and worth it.
     *
     * @return the answer; or a failure that is a {@link dev.colibri.api.spi.VenueException}, or a
     *     {@link dev.colibri.api.config.ConfigException} when the request needs a key and there is none
     */
    <R> Future<R> send(FuturesRequest<R> request);
}
