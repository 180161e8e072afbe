/**
 * The place of the connector to Kraken, which is not there yet: {@code common} will hold what both products share, and
 * Spot and Futures will be sibling wings beside it.
 *
 * <p>
 * It may know {@code dev.colibri.api}; the wings may know {@code common} and never each other. No other module may know
 * it, except the paper exchange's Kraken door, which will share its symbology and limits.
 */
@NullMarked
package dev.colibri.kraken;

import org.jspecify.annotations.NullMarked;
