/** Kraken Futures over real sockets: REST as far as market data need it, and WebSocket v1. */
@NullMarked
package dev.colibri.kraken.venue.futures;

import org.jspecify.annotations.NullMarked;
