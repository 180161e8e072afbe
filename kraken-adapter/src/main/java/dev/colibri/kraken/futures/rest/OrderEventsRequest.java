package dev.colibri.kraken.futures.rest;

import java.io.IOException;
import java.util.Objects;

import com.fasterxml.jackson.core.JsonParser;
import org.jspecify.annotations.Nullable;

import dev.colibri.kraken.common.wire.FormWriter;
import dev.colibri.kraken.common.wire.Json;
import dev.colibri.kraken.common.wire.Rows;

/** Asks for a page of what happened to the account's orders, triggers aside. */
public record OrderEventsRequest(HistoryQuery query) implements FuturesRequest<HistoryElements<OrderHistoryEvent>> {

    @Override
    public FuturesMethod method() {
        return FuturesMethod.ORDERS;
    }

    @Override
    public void write(FormWriter form) {
        query.write(form);
    }

    /** An event of a kind that is not known fails the page: it may be the end of an order. */
    @Override
    public HistoryElements<OrderHistoryEvent> read(JsonParser parser) throws IOException {
        return HistoryElements.read(parser, (name, event) -> {
            Body body = Objects.requireNonNull(Json.MAPPER.treeToValue(event, Body.class));
            return switch (name) {
                case "OrderPlaced" -> new OrderHistoryEvent.Placed(present(parser, name, body.order), body.reason);
                case "OrderUpdated" ->
                        new OrderHistoryEvent.Updated(body.oldOrder, present(parser, name, body.newOrder), body.reason);
                case "OrderCancelled" ->
                        new OrderHistoryEvent.Cancelled(present(parser, name, body.order), body.reason);
                case "OrderRejected" ->
                        new OrderHistoryEvent.Rejected(present(parser, name, body.order), body.orderError, body.reason);
                case "OrderNotFound", "OrderEditRejected" -> new OrderHistoryEvent.Nothing(name);
                default -> throw Rows.refusal(parser, "event", name, "must be one that Colibri knows");
            };
        });
    }

    private static HistoryOrder present(JsonParser parser, String name, @Nullable HistoryOrder order)
            throws IOException {
        if (order == null) {
            throw Rows.refusal(parser, "order of " + name, "null", "must be given");
        }
        return order;
    }

    private record Body(@Nullable HistoryOrder order, @Nullable HistoryOrder oldOrder, @Nullable HistoryOrder newOrder,
            @Nullable String reason, @Nullable String orderError) {}
}
