package dev.colibri.kraken.spot.rest;

import dev.colibri.api.config.Secret;

/**
 * A token with which private streams are subscribed.
 *
 * @param expires within how many seconds it must be used; a subscription keeps it valid from then on
 */
public record WebSocketsToken(Secret token, long expires) {}
