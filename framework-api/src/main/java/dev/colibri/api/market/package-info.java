/**
 * What a market tells: quotes, trades, books, bars, reference prices, statuses and the health of each stream, as one
 * sealed family, {@link dev.colibri.api.market.MarketEvent}, and what can be asked for, {@link
 * dev.colibri.api.market.Subscription}.
 *
 * <p>Events are immutable records of scaled longs, made only when somebody subscribed; books are live views, valid only
 * inside the callback that receives them. This package knows {@code api.model}.
 */
@NullMarked
package dev.colibri.api.market;

import org.jspecify.annotations.NullMarked;
