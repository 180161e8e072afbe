package dev.colibri.api.testing;

import dev.colibri.api.account.AccountEvent;
import dev.colibri.api.account.OrderReport;
import dev.colibri.api.account.PositionReport;
import dev.colibri.api.order.Fill;
import dev.colibri.api.order.OrderEvent;

/** One call of an execution sink. */
public sealed interface ExecutionNews {

    /** News of an own order. */
    record OfOrder(OrderEvent event) implements ExecutionNews {}

    /** News of an account. */
    record OfAccount(AccountEvent event) implements ExecutionNews {}

    /** News of a foreign order. */
    record OfForeignOrder(OrderReport report) implements ExecutionNews {}

    /** A foreign order's fill. */
    record OfForeignFill(Fill fill) implements ExecutionNews {}

    /** A position. */
    record OfPosition(PositionReport report) implements ExecutionNews {}
}
