package dev.colibri.kraken.spot.rest;

import java.io.IOException;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.FormWriter;

/**
 * Asks for a page of orders that ended, the last ended first.
 *
 * @param ended within which time they ended
 * @param offset how many rows to pass over
 * @param clientOrderId only those with this {@code cl_ord_id}; there may be several, for an id may be used again
 */
public record ClosedOrdersRequest(TimeWindow ended, long offset, Optional<String> clientOrderId)
        implements
        SpotRequest<HistoryPage<SpotOrder>> {

    @Override
    public SpotMethod method() {
        return SpotMethod.CLOSED_ORDERS;
    }

    @Override
    public void write(FormWriter form) {
        clientOrderId.ifPresent(id -> form.add("cl_ord_id", id));
        ended.write(form);
        form.add("ofs", offset).add("closetime", "close");
    }

    @Override
    public HistoryPage<SpotOrder> read(JsonParser parser) throws IOException {
        return HistoryPage.read(parser, "closed", SpotOrder.class);
    }
}
