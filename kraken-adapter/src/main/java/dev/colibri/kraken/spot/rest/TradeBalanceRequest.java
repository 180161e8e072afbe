package dev.colibri.kraken.spot.rest;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.FormWriter;
import dev.colibri.kraken.common.wire.Rows;

/**
 * Asks for collateral, equity and margin of the whole account.
 *
 * @param asset the venue's code of the asset in which to tell them, such as {@code ZUSD}
 */
public record TradeBalanceRequest(String asset) implements SpotRequest<TradeBalance> {

    @Override
    public SpotMethod method() {
        return SpotMethod.TRADE_BALANCE;
    }

    @Override
    public void write(FormWriter form) {
        form.add("asset", asset);
    }

    @Override
    public TradeBalance read(JsonParser parser) throws IOException {
        return Rows.object(parser, TradeBalance.class);
    }
}
