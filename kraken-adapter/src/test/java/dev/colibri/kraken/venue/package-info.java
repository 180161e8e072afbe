/**
 * Kraken in a few classes, over real sockets: what both scripted venues share. A market with its books, trades and
 * candles, a server that speaks HTTP and WebSocket, and what can go wrong with it. Written from the venue's documents
 * and recorded messages alone; it knows nothing of the connector's decoders, checksums and requests.
 */
@NullMarked
package dev.colibri.kraken.venue;

import org.jspecify.annotations.NullMarked;
