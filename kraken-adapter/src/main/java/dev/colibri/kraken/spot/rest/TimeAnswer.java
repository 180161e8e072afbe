package dev.colibri.kraken.spot.rest;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Require;

/**
 * The venue's time.
 *
 * @param unixtime whole seconds since the epoch
 * @param rfc1123 the same as text, with a year of two digits
 */
public record TimeAnswer(Long unixtime, @Nullable String rfc1123) {

    public TimeAnswer {
        Require.present("unixtime", unixtime);
    }
}
