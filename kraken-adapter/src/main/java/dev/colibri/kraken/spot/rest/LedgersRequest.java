package dev.colibri.kraken.spot.rest;

import java.io.IOException;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.FormWriter;

/**
 * Asks for a page of the account's ledger, the newest row first.
 *
 * @param window within which time
 * @param offset how many rows to pass over
 * @param type only rows of this kind, such as {@code trade} or {@code rollover}
 */
public record LedgersRequest(TimeWindow window, long offset, Optional<String> type)
        implements
        SpotRequest<HistoryPage<LedgerRow>> {

    @Override
    public SpotMethod method() {
        return SpotMethod.LEDGERS;
    }

    @Override
    public void write(FormWriter form) {
        type.ifPresent(kind -> form.add("type", kind));
        window.write(form);
        form.add("ofs", offset);
    }

    @Override
    public HistoryPage<LedgerRow> read(JsonParser parser) throws IOException {
        return HistoryPage.read(parser, "ledger", LedgerRow.class);
    }
}
