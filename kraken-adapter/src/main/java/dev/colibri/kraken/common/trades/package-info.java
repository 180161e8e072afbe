/**
 * An instrument's trades told once each and in order, whatever becomes of the link they come over:
 * {@link dev.colibri.kraken.common.trades.TradeBridge} closes gaps from the venue's snapshot or from its history. The
 * package knows {@code api.market} and {@code common.feed}, no product and no socket. One event loop owns a bridge.
 */
@NullMarked
package dev.colibri.kraken.common.trades;

import org.jspecify.annotations.NullMarked;
