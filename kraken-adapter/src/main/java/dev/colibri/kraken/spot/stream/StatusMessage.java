package dev.colibri.kraken.spot.stream;

/**
 * A message of channel {@code status}.
 *
 * @param system the venue's word: {@code online}, {@code maintenance}, {@code cancel_only}, {@code post_only}, or one
 *     that is new
 * @param connectionId the venue's name of the connection, as its digits stand; empty when it is not told
 * @param version the venue's version; empty when it is not told
 */
public record StatusMessage(String system, String connectionId, String version) {}
