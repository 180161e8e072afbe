package dev.colibri.kraken.spot.rest;

import java.io.IOException;
import java.util.Map;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.Rows;

/** Asks for what is held of each asset and what orders hold of it, by the venue's code. */
public record BalanceExRequest() implements SpotRequest<Map<String, ExtendedBalance>> {

    @Override
    public SpotMethod method() {
        return SpotMethod.BALANCE_EX;
    }

    @Override
    public Map<String, ExtendedBalance> read(JsonParser parser) throws IOException {
        return Rows.map(parser, ExtendedBalance.class);
    }
}
