package dev.colibri.kraken.spot.rest;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.FormWriter;
import dev.colibri.kraken.common.wire.Rows;

/**
 * Asks for orders that live, all on one page, by their ids.
 *
 * @param clientOrderId only those with this {@code cl_ord_id}
 */
public record OpenOrdersRequest(Optional<String> clientOrderId) implements SpotRequest<Map<String, SpotOrder>> {

    /** All orders that live. */
    public static OpenOrdersRequest all() {
        return new OpenOrdersRequest(Optional.empty());
    }

    @Override
    public SpotMethod method() {
        return SpotMethod.OPEN_ORDERS;
    }

    @Override
    public void write(FormWriter form) {
        clientOrderId.ifPresent(id -> form.add("cl_ord_id", id));
    }

    @Override
    public Map<String, SpotOrder> read(JsonParser parser) throws IOException {
        Map<String, SpotOrder> open = Rows.field(parser, "open", rows -> Rows.map(rows, SpotOrder.class));
        return Rows.present(parser, "open", open);
    }
}
