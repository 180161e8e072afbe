/**
 * The connector to Kraken: {@code common} holds what both products share, and Spot and Futures are sibling wings beside
 * it, with rooms of the same names.
 *
 * <p>
 * It knows {@code dev.colibri.api}; the wings know {@code common} and never each other. No other module may know it,
 * except the paper exchange's Kraken door, which will share its symbology and limits.
 */
@NullMarked
package dev.colibri.kraken;

import org.jspecify.annotations.NullMarked;
