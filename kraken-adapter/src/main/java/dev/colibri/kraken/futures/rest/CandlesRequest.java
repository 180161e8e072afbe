package dev.colibri.kraken.futures.rest;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.FormWriter;
import dev.colibri.kraken.common.wire.Json;

/**
 * Asks for candles.
 *
 * @param tickType of which price: {@code trade}, {@code mark} or {@code spot}, which is the index
 * @param resolution {@code 1m}, {@code 5m}, {@code 15m}, {@code 30m}, {@code 1h}, {@code 4h}, {@code 12h}, {@code 1d}
 * or     {@code 1w}
 * @param from seconds since the epoch
 * @param to seconds since the epoch
 */
public record CandlesRequest(String tickType, String symbol, String resolution, long from, long to)
        implements FuturesRequest<CandlesAnswer> {

    @Override
    public FuturesMethod method() {
        return FuturesMethod.CANDLES;
    }

    @Override
    public String subject() {
        return tickType + "/" + symbol + "/" + resolution;
    }

    @Override
    public void write(FormWriter form) {
        form.add("from", from).add("to", to);
    }

    @Override
    public CandlesAnswer read(JsonParser parser) throws IOException {
        return Json.read(parser, CandlesAnswer.class);
    }
}
