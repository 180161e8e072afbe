/**
 * Spot's sockets: requests and messages of WebSocket v2 in the venue's words, the two decoders that read them, and the
 * lines that carry them to whoever wanted them. What they mean to a strategy is for {@code common.live} to say.
 */
@NullMarked
package dev.colibri.kraken.spot.stream;

import org.jspecify.annotations.NullMarked;
