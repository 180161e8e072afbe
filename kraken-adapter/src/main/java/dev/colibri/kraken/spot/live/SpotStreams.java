package dev.colibri.kraken.spot.live;

import java.util.Optional;
import java.util.function.Supplier;

import io.vertx.core.Future;

import dev.colibri.api.config.Secret;
import dev.colibri.kraken.common.live.LiveSettings;
import dev.colibri.kraken.common.rest.BaseUrl;

/**
 * Where Spot's streams are, and how they are had.
 *
 * @param market the address of public streams
 * @param orders the address of books order by order
 * @param token fetches what these need; empty without a key
 */
public record SpotStreams(BaseUrl market, BaseUrl orders, Optional<Supplier<Future<Secret>>> token,
        LiveSettings settings) {}
