/**
 * Buys once when the price dips: the smallest strategy worth reading. The front page of the project shows it.
 *
 * <p>Knows the strategy API alone.
 */
@NullMarked
package dev.colibri.strategies.dip;

import org.jspecify.annotations.NullMarked;
