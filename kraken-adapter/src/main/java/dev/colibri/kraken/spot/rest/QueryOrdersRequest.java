package dev.colibri.kraken.spot.rest;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.kraken.common.wire.FormWriter;
import dev.colibri.kraken.common.wire.Rows;

/**
 * Asks for orders by name, living or ended. An order that the venue does not know is missing from the answer, without
 * an error.
 *
 * @param ids the venue's ids, at most {@value #MOST}; empty when asked by client order id
 * @param clientOrderId asks for orders with this {@code cl_ord_id}
 */
public record QueryOrdersRequest(List<String> ids, Optional<String> clientOrderId)
        implements
        SpotRequest<Map<String, SpotOrder>> {

    /** How many ids one request may have. */
    public static final int MOST = 50;

    public QueryOrdersRequest {
        ids = List.copyOf(ids);
        if (ids.size() > MOST || ids.isEmpty() == clientOrderId.isEmpty()) {
            throw new InvalidValueException("orders to query", ids.size() + " ids",
                    "must be one to " + MOST + " ids, or one client order id");
        }
    }

    /** Asks by the venue's ids. */
    public static QueryOrdersRequest of(List<String> ids) {
        return new QueryOrdersRequest(ids, Optional.empty());
    }

    /** Asks by client order id. */
    public static QueryOrdersRequest ofClientOrderId(String id) {
        return new QueryOrdersRequest(List.of(), Optional.of(id));
    }

    @Override
    public SpotMethod method() {
        return SpotMethod.QUERY_ORDERS;
    }

    @Override
    public void write(FormWriter form) {
        if (!ids.isEmpty()) {
            form.add("txid", String.join(",", ids));
        }
        clientOrderId.ifPresent(id -> form.add("cl_ord_id", id));
    }

    @Override
    public Map<String, SpotOrder> read(JsonParser parser) throws IOException {
        return Rows.map(parser, SpotOrder.class);
    }
}
