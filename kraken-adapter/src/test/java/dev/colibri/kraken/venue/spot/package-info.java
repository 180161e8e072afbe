/**
 * Kraken Spot over real sockets: REST as far as market data need it, and WebSocket v2 with its book order by order.
 */
@NullMarked
package dev.colibri.kraken.venue.spot;

import org.jspecify.annotations.NullMarked;
