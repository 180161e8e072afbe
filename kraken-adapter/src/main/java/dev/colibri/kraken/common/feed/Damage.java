package dev.colibri.kraken.common.feed;

import java.util.Optional;

/**
 * A frame, or an element of one, that could not be read. Rare, so it is an object.
 *
 * @param kind few and constant words, so that each kind is logged once: {@code not JSON}, {@code book without symbol}
 * @param channel the channel or feed, as far as it is known; else empty
 * @param symbol whose stream is hurt, as far as it is known; else every stream of the channel may be
 */
public record Damage(String kind, String channel, Optional<String> symbol) {}
