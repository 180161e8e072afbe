/**
 * What a strategy asks of a venue and what becomes of it: requests, the events that answer them, fills, and the order
 * as the state machine that events drive.
 *
 * <p>Events are the only truth about an order. This package knows {@code api.model} and {@code api.market}'s price
 * types.
 */
@NullMarked
package dev.colibri.api.order;

import org.jspecify.annotations.NullMarked;
