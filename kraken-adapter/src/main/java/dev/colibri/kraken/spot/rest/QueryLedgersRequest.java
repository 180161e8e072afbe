package dev.colibri.kraken.spot.rest;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.kraken.common.wire.FormWriter;
import dev.colibri.kraken.common.wire.Rows;

/**
 * Asks for ledger rows by their ids.
 *
 * @param ids one to {@value #MOST}
 */
public record QueryLedgersRequest(List<String> ids) implements SpotRequest<Map<String, LedgerRow>> {

    /** How many ids one request may have. */
    public static final int MOST = 20;

    public QueryLedgersRequest {
        ids = List.copyOf(ids);
        if (ids.isEmpty() || ids.size() > MOST) {
            throw new InvalidValueException("ledger rows to query", ids.size() + " ids", "must be 1 to " + MOST);
        }
    }

    @Override
    public SpotMethod method() {
        return SpotMethod.QUERY_LEDGERS;
    }

    @Override
    public void write(FormWriter form) {
        form.add("id", String.join(",", ids));
    }

    @Override
    public Map<String, LedgerRow> read(JsonParser parser) throws IOException {
        return Rows.map(parser, LedgerRow.class);
    }
}
