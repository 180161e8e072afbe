package dev.colibri.kraken.spot.rest;

import io.vertx.core.Future;

/** Sends requests to the Spot interface. */
public interface SpotApi {

    /**
     * Sends a request when its budget allows, and again when that is harmless and worth it.
     *
     * @return the answer; or a failure that is a {@link dev.colibri.api.spi.VenueException}, or a
     *     {@link dev.colibri.api.config.ConfigException} when the request needs a key and there is none
     */
    <R> Future<R> send(SpotRequest<R> request);
}
