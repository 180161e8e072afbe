/**
 * Makes bars: from trades, from quotes and reference prices, and from shorter bars.
 *
 * <p>{@link dev.colibri.api.bar.BarBuilder} takes trades or prices and {@link dev.colibri.api.bar.BarAggregator} takes
 * bars; both hand finished bars to a {@link dev.colibri.api.bar.BarListener}. They read no clock and hold no timer: all
 * times are event times, given by whoever feeds them, so the same feed makes the same bars, live and historical alike.
 * The policies, each in one place:
 *
 * <ul>
 * <li><b>Interval</b>: multiples of its length since the epoch, UTC ({@link dev.colibri.api.market.BarSpec.Time}).
 * <li><b>Stamp</b>: a bar is stamped at its close and told once, when it is finished.
 * <li><b>Order</b>: arrival is the venue's order. Within a bar, the first event to arrive opens it and the last one
 * closes it, whatever their times say.
 * <li><b>Late events</b>: an event of an interval that is already closed is dropped and counted
 * ({@link dev.colibri.api.bar.BarBuilder#lateEvents()}); a bar that was told is never changed or told again.
 * <li><b>Quiet intervals</b>: {@link dev.colibri.api.bar.QuietIntervals}.
 * <li><b>Gaps</b>: a bar is {@code complete} only if its whole interval was covered by a live feed or by recovered
 * trades; what that takes is told by {@code feedLive}, {@code feedStale} and {@code feedRepaired}, and whether bars
 * wait for a repair by {@link dev.colibri.api.bar.OpenGaps}.
 * <li><b>Prints away from the book</b>: blocks, assignments and terminations set no price that anybody could trade at;
 * they are left out and counted ({@link dev.colibri.api.bar.BarBuilder#offBookTrades()}).
 * <li><b>Receive time</b>: a bar made here is received from nobody; its receive time is its close time, whatever closed
 * it, so that live and historical bars are equal. {@link dev.colibri.api.market.Bar#receivedAt} gives it another.
 * </ul>
 *
 * <p>This package knows {@code api.market} and {@code api.model}. Nothing in it is thread-safe: one thread feeds a
 * builder and is told its bars.
 */
@NullMarked
package dev.colibri.api.bar;

import org.jspecify.annotations.NullMarked;
