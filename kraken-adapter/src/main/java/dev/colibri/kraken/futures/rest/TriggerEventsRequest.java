package dev.colibri.kraken.futures.rest;

import java.io.IOException;
import java.util.Objects;

import com.fasterxml.jackson.core.JsonParser;
import org.jspecify.annotations.Nullable;

import dev.colibri.kraken.common.wire.FormWriter;
import dev.colibri.kraken.common.wire.Json;
import dev.colibri.kraken.common.wire.Rows;

/** Asks for a page of what happened to the account's triggers. */
public record TriggerEventsRequest(HistoryQuery query)
        implements
        FuturesRequest<HistoryElements<TriggerHistoryEvent>> {

    @Override
    public FuturesMethod method() {
        return FuturesMethod.TRIGGERS;
    }

    @Override
    public void write(FormWriter form) {
        query.write(form);
    }

    /** An event of a kind that is not known fails the page: it may be the end of a trigger. */
    @Override
    public HistoryElements<TriggerHistoryEvent> read(JsonParser parser) throws IOException {
        return HistoryElements.read(parser, (name, event) -> {
            Body body = Objects.requireNonNull(Json.MAPPER.treeToValue(event, Body.class));
            return switch (name) {
                case "OrderTriggerPlaced" ->
                        new TriggerHistoryEvent.Placed(present(parser, name, body.order), body.reason);
                case "OrderTriggerUpdated" ->
                        new TriggerHistoryEvent.Updated(present(parser, name, body.newOrderTrigger), body.reason);
                case "OrderTriggerCancelled" ->
                        new TriggerHistoryEvent.Cancelled(present(parser, name, body.order), body.reason);
                case "OrderTriggerActivated" -> new TriggerHistoryEvent.Activated(present(parser, name, body.order));
                case "OrderTriggerEditRejected" -> new TriggerHistoryEvent.Nothing(name);
                default -> throw Rows.refusal(parser, "event", name, "must be one that Colibri knows");
            };
        });
    }

    private static HistoryTrigger present(JsonParser parser, String name, @Nullable HistoryTrigger trigger)
            throws IOException {
        if (trigger == null) {
            throw Rows.refusal(parser, "order of " + name, "null", "must be given");
        }
        return trigger;
    }

    private record Body(@Nullable HistoryTrigger order, @Nullable HistoryTrigger newOrderTrigger,
            @Nullable String reason) {}
}
