/**
 * The Spot account in Colibri's words: balances, orders, fills, positions, ledgers, fees and the key itself. It asks
 * through {@code spot.rest} and never trades.
 */
@NullMarked
package dev.colibri.kraken.spot.account;

import org.jspecify.annotations.NullMarked;
