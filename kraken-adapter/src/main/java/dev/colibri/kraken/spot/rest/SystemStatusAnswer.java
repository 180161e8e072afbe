package dev.colibri.kraken.spot.rest;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Require;

/**
 * What the venue does with orders.
 *
 * @param status {@code online}, {@code maintenance}, {@code cancel_only}, {@code post_only}, or a word of the future
 * @param timestamp when it said so, ISO-8601
 */
public record SystemStatusAnswer(String status, @Nullable String timestamp) {

    public SystemStatusAnswer {
        Require.present("status", status);
    }
}
