/**
 * The connector to Kraken: what both products share lives in {@code common}; Spot and Futures are sibling wings beside
 * it.
 *
 * <p>
 * It knows {@code dev.colibri.api}. The wings know {@code common} and never each other. No other module knows it,
 * except the paper exchange's Kraken door, which shares its symbology and limits.
 */
@NullMarked
package dev.colibri.kraken;

import org.jspecify.annotations.NullMarked;
