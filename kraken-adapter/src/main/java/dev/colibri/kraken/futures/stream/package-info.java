/**
 * Futures' sockets: requests and messages of WebSocket v1 in the venue's words, the two decoders that read them, and
 * the line that carries them to whoever wanted them. What they mean to a strategy is for {@code common.live} to say.
 */
@NullMarked
package dev.colibri.kraken.futures.stream;

import org.jspecify.annotations.NullMarked;
