package dev.colibri.kraken.spot.rest;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.Rows;

/** Asks for what is held of each asset, by the venue's code: net of withdrawals under way, with what orders hold. */
public record BalanceRequest() implements SpotRequest<Map<String, BigDecimal>> {

    @Override
    public SpotMethod method() {
        return SpotMethod.BALANCE;
    }

    @Override
    public Map<String, BigDecimal> read(JsonParser parser) throws IOException {
        return Rows.map(parser, BigDecimal.class);
    }
}
