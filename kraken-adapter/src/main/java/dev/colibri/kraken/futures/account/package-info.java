/**
 * The Futures account in Colibri's words: wallets, orders, fills, positions, the account's log and fees. It asks
 * through {@code futures.rest} and never trades.
 */
@NullMarked
package dev.colibri.kraken.futures.account;

import org.jspecify.annotations.NullMarked;
