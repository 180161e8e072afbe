/**
 * Live bars: {@link dev.colibri.kraken.common.bars.CandleHold} keeps the venue's running candle until it is finished,
 * and {@link dev.colibri.kraken.common.bars.InternalBars} makes bars of trades, quotes and prices. Both tell finished
 * bars alone, each once and in order, and after a gap a bar is repaired or says that it is incomplete.
 *
 * <p>The package knows {@code api.bar}, {@code common.trades}, and what {@code common.market} knows of decimals; no
 * product and no socket. Time comes from the clock and the timers it is given. One event loop owns its objects.
 */
@NullMarked
package dev.colibri.kraken.common.bars;

import org.jspecify.annotations.NullMarked;
