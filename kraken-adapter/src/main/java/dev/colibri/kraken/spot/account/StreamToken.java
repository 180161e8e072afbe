package dev.colibri.kraken.spot.account;

import java.time.Instant;

import dev.colibri.api.config.Secret;

/**
 * What private streams are subscribed with.
 *
 * @param useBefore when it ends, unless a subscription keeps it alive
 */
public record StreamToken(Secret token, Instant useBefore) {}
