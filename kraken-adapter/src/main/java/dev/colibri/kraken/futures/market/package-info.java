/**
 * Kraken Futures' market data by request, in Colibri's words: {@link dev.colibri.kraken.futures.market.FuturesMarket}
 * is the door. It sends nothing itself and holds no connection.
 */
@NullMarked
package dev.colibri.kraken.futures.market;

import org.jspecify.annotations.NullMarked;
