/**
 * Kraken Spot's market data by request, in Colibri's words: {@link dev.colibri.kraken.spot.market.SpotMarket} is the
 * door. It sends nothing itself and holds no connection.
 */
@NullMarked
package dev.colibri.kraken.spot.market;

import org.jspecify.annotations.NullMarked;
