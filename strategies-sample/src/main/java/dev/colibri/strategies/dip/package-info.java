/**
 * Buys once when the price dips: a strategy to be read in a minute. The front page of the project shows it.
 *
 * <p>Knows the strategy API alone.
 */
@NullMarked
package dev.colibri.strategies.dip;

import org.jspecify.annotations.NullMarked;
