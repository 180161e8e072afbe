package dev.colibri.kraken.futures.rest;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.api.model.Require;
import dev.colibri.kraken.common.wire.FormWriter;
import dev.colibri.kraken.common.wire.Rows;

/**
 * Asks for rows of the account's log, the newest first. There is no token: older rows are asked for by their number.
 *
 * @param since milliseconds since the epoch
 * @param before milliseconds since the epoch
 * @param to the last row's number, inclusive
 * @param count how many rows, 1 to 5000
 */
public record AccountLogRequest(OptionalLong since, OptionalLong before, OptionalLong to, int count)
        implements
        FuturesRequest<List<AccountLogRow>> {

    private static final int MOST = 5000;

    public AccountLogRequest {
        Require.within("rows of the account log", count, 1, MOST);
    }

    @Override
    public FuturesMethod method() {
        return FuturesMethod.ACCOUNT_LOG;
    }

    /** By how many rows are asked for: up to 25, 50, 1000 and 5000. */
    @Override
    public int cost() {
        if (count <= 25) {
            return 1;
        }
        if (count <= 50) {
            return 2;
        }
        return count <= 1000 ? 3 : 6;
    }

    @Override
    public void write(FormWriter form) {
        since.ifPresent(millis -> form.add("since", millis));
        before.ifPresent(millis -> form.add("before", millis));
        to.ifPresent(row -> form.add("to", row));
        form.add("sort", "desc").add("count", count);
    }

    @Override
    public List<AccountLogRow> read(JsonParser parser) throws IOException {
        return Rows.present(parser, "logs", Rows.field(parser, "logs", rows -> Rows.list(rows, AccountLogRow.class)));
    }
}
