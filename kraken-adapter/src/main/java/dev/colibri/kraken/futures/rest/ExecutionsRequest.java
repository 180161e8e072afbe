package dev.colibri.kraken.futures.rest;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Require;
import dev.colibri.kraken.common.wire.FormWriter;
import dev.colibri.kraken.common.wire.Json;
import dev.colibri.kraken.common.wire.Rows;
import dev.colibri.kraken.futures.rest.AccountExecution.Leg;
import dev.colibri.kraken.futures.rest.AccountExecution.OrderData;
import dev.colibri.kraken.futures.rest.AccountExecution.Role;

/**
 * Asks for a page of the account's trades, with what they cost. Two shapes are read: the older one tells both orders of
 * a trade under {@code makerOrder} and {@code takerOrder}, the newer one the account's own under {@code order}.
 */
public record ExecutionsRequest(HistoryQuery query) implements FuturesRequest<HistoryElements<AccountExecution>> {

    @Override
    public FuturesMethod method() {
        return FuturesMethod.EXECUTIONS;
    }

    @Override
    public void write(FormWriter form) {
        query.write(form);
    }

    @Override
    public HistoryElements<AccountExecution> read(JsonParser parser) throws IOException {
        return HistoryElements.read(parser, (name, event) -> execution(parser, name, event));
    }

    private static AccountExecution execution(JsonParser parser, String name, JsonNode event) throws IOException {
        if (!name.equalsIgnoreCase("execution")) {
            throw Rows.refusal(parser, "event", name, "must be an execution");
        }
        JsonNode inner = event.path("execution");
        Shape shape = Json.MAPPER.treeToValue(inner.isObject() ? inner : event, Shape.class);
        return Objects.requireNonNull(shape).execution(parser);
    }

    record Shape(String uid, Long timestamp, BigDecimal quantity, BigDecimal price,
            @Nullable HistoryOrder makerOrder, @Nullable OrderData makerOrderData, @Nullable HistoryOrder takerOrder,
            @Nullable OrderData takerOrderData, @Nullable HistoryOrder order, @Nullable OrderData orderData,
            @Nullable String executionType) {

        Shape {
            Require.present("uid", uid);
            Require.present("timestamp", timestamp);
            Require.present("quantity", quantity);
            Require.present("price", price);
        }

        AccountExecution execution(JsonParser parser) throws IOException {
            List<Leg> legs = new ArrayList<>(2);
            if (order != null) {
                legs.add(new Leg(role(executionType), order, orderData));
            }
            if (makerOrder != null) {
                legs.add(new Leg(Role.MAKER, makerOrder, makerOrderData));
            }
            if (takerOrder != null) {
                legs.add(new Leg(Role.TAKER, takerOrder, takerOrderData));
            }
            if (legs.isEmpty()) {
                throw Rows.refusal(parser, "order of execution " + uid, "null", "must be given");
            }
            return new AccountExecution(uid, timestamp, quantity, price, legs);
        }

        private static Role role(@Nullable String type) {
            return switch (type) {
                case "maker" -> Role.MAKER;
                case "taker" -> Role.TAKER;
                case null, default -> Role.UNKNOWN;
            };
        }
    }
}
