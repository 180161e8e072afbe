package dev.colibri.kraken.spot.rest;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.FormWriter;

/**
 * Asks for a page of the account's trades, the newest first, each with the names of its ledger rows. Executions of one
 * taking order are told one by one, as the streams tell them: a sum of several under the name of one would be counted
 * again.
 *
 * @param window within which time
 * @param offset how many rows to pass over
 */
public record TradesHistoryRequest(TimeWindow window, long offset) implements SpotRequest<HistoryPage<SpotTrade>> {

    @Override
    public SpotMethod method() {
        return SpotMethod.TRADES_HISTORY;
    }

    @Override
    public void write(FormWriter form) {
        window.write(form);
        form.add("ofs", offset).add("consolidate_taker", false).add("ledgers", true);
    }

    @Override
    public HistoryPage<SpotTrade> read(JsonParser parser) throws IOException {
        return HistoryPage.read(parser, "trades", SpotTrade.class);
    }
}
