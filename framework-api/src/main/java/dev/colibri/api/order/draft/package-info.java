/**
 * Orders as they are written: {@link dev.colibri.api.order.draft.OrderDraft} offers for each type of order what that
 * type has and nothing else, and becomes an {@link dev.colibri.api.order.OrderRequest} when somebody gives it an
 * identity.
 *
 * <pre>{@code
 * OrderDraft bid = OrderDraft.limit(instrument, Side.BUY, Quantity.of("0.01"), Price.of("59990.0")).postOnly();
 * OrderDraft stop = OrderDraft.stopMarket(instrument, Side.SELL, Quantity.of("0.01"), Trigger.at(Price.of("58000.0")));
 * OrderRequest request = bid.as(clientOrderId, account, strategy);
 * }</pre>
 *
 * <p>This package knows {@code api.model} and {@code api.order}.
 */
@NullMarked
package dev.colibri.api.order.draft;

import org.jspecify.annotations.NullMarked;
