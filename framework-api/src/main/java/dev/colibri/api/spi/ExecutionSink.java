package dev.colibri.api.spi;

import dev.colibri.api.account.AccountEvent;
import dev.colibri.api.account.OrderReport;
import dev.colibri.api.account.PositionReport;
import dev.colibri.api.order.Fill;
import dev.colibri.api.order.OrderEvent;

/**
 * Where a connection puts what became of orders and accounts, in canonical order (an order is accepted before it fills)
 * whatever the order of arrival, on its event loop. Nothing here throws.
 */
public interface ExecutionSink {

    /** News of an order that this node placed. */
    void onOrder(OrderEvent event);

    /** News of an account. */
    void onAccount(AccountEvent event);

    /** News of an order that this node did not place. */
    void onForeignOrder(OrderReport report);

    /** A fill of an order that this node did not place. */
    void onForeignFill(Fill fill);

    /** A position as the venue's own stream tells it; not every venue does. */
    void onPosition(PositionReport report);
}
