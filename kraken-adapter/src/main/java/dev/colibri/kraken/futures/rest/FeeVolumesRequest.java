package dev.colibri.kraken.futures.rest;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.Rows;

/** Asks for the thirty-day volume in dollars, by fee schedule. */
public record FeeVolumesRequest() implements FuturesRequest<Map<String, BigDecimal>> {

    private static final String FIELD = "volumesByFeeSchedule";

    @Override
    public FuturesMethod method() {
        return FuturesMethod.FEE_VOLUMES;
    }

    @Override
    public Map<String, BigDecimal> read(JsonParser parser) throws IOException {
        return Rows.present(parser, FIELD, Rows.field(parser, FIELD, rows -> Rows.map(rows, BigDecimal.class)));
    }
}
