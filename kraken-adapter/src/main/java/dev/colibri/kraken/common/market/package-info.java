/**
 * What the market rooms of both products share: figures that lose no digit on their way into Colibri's vocabulary, the
 * intervals of bars, and bars made of candles, of smaller bars and of trades.
 *
 * <p>It knows no product and sends nothing; where it needs trades, the product's room hands them over.
 */
@NullMarked
package dev.colibri.kraken.common.market;

import org.jspecify.annotations.NullMarked;
