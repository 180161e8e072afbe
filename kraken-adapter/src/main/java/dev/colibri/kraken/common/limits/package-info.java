/**
 * Kraken's limits as models: what a request costs, what is left, and from when the next one may be sent. A request asks
 * its {@link dev.colibri.kraken.common.limits.Toll} and pays it; {@link dev.colibri.kraken.common.limits.Lane} says who
 * goes first.
 *
 * <p>
 * Spot has a decaying counter for REST calls ({@link dev.colibri.kraken.common.limits.RestCounter}) and one for each
 * pair traded ({@link dev.colibri.kraken.common.limits.PairCounters}); Futures has budgets of points in a window of
 * time ({@link dev.colibri.kraken.common.limits.CostWindow}). A client keeps back a margin, so that a venue that decays
 * in steps, or hears us late, never refuses; a server that plays the venue takes the same models with
 * {@link dev.colibri.kraken.common.limits.Margins#NONE}.
 *
 * <p>
 * No clock, no I/O and no threads live here. The time is passed in: nanoseconds of any clock that never goes back, such
 * as {@code Clock.ticks()}, the same clock for every call on one object. Points are whole numbers of micro-points and
 * sums are exact. The objects belong to one thread, the event loop. The package knows {@code dev.colibri.api} and
 * nothing else of the adapter.
 */
@NullMarked
package dev.colibri.kraken.common.limits;

import org.jspecify.annotations.NullMarked;
