package dev.colibri.kraken.spot.rest;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.kraken.common.wire.FormWriter;
import dev.colibri.kraken.common.wire.Rows;

/**
 * Asks for trades by their own ids, which are not those of their orders.
 *
 * @param ids one to {@value #MOST}
 */
public record QueryTradesRequest(List<String> ids) implements SpotRequest<Map<String, SpotTrade>> {

    /** How many ids one request may have. */
    public static final int MOST = 20;

    public QueryTradesRequest {
        ids = List.copyOf(ids);
        if (ids.isEmpty() || ids.size() > MOST) {
            throw new InvalidValueException("trades to query", ids.size() + " ids", "must be 1 to " + MOST);
        }
    }

    @Override
    public SpotMethod method() {
        return SpotMethod.QUERY_TRADES;
    }

    @Override
    public void write(FormWriter form) {
        form.add("txid", String.join(",", ids));
    }

    @Override
    public Map<String, SpotTrade> read(JsonParser parser) throws IOException {
        return Rows.map(parser, SpotTrade.class);
    }
}
