package dev.colibri.kraken.futures.rest;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.kraken.common.wire.FormWriter;

/**
 * Asks for orders by name: those that live, and those that ended within the last five seconds. An order that is neither
 * is missing from the answer, without an error. The key must be one that may trade.
 *
 * @param orderIds the venue's ids
 * @param cliOrdIds the user's ids
 */
public record OrdersStatusRequest(List<String> orderIds, List<String> cliOrdIds)
        implements
        FuturesRequest<Told<OrderStatus>> {

    public OrdersStatusRequest {
        orderIds = List.copyOf(orderIds);
        cliOrdIds = List.copyOf(cliOrdIds);
        if (orderIds.isEmpty() && cliOrdIds.isEmpty()) {
            throw new InvalidValueException("orders to query", "none", "must be at least one");
        }
    }

    /** Asks by the user's ids. */
    public static OrdersStatusRequest ofClientOrderIds(List<String> ids) {
        return new OrdersStatusRequest(List.of(), ids);
    }

    @Override
    public FuturesMethod method() {
        return FuturesMethod.ORDERS_STATUS;
    }

    @Override
    public void write(FormWriter form) {
        orderIds.forEach(id -> form.add("orderIds", id));
        cliOrdIds.forEach(id -> form.add("cliOrdIds", id));
    }

    @Override
    public Told<OrderStatus> read(JsonParser parser) throws IOException {
        return Told.read(parser, "orders", OrderStatus.class);
    }
}
