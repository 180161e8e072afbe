package dev.colibri.kraken.spot.rest;

import java.io.IOException;
import java.util.OptionalLong;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.FormWriter;
import dev.colibri.kraken.common.wire.WireRow;

/**
 * Asks for candles: the last 720 that are committed, and the current one.
 *
 * @param interval minutes: 1, 5, 15, 30, 60, 240, 1440, 10080 or 21600
 * @param since seconds since the epoch; candles from about there on, which does not reach further back
 */
public record OhlcRequest(PairQuery pair, int interval, OptionalLong since) implements SpotRequest<OhlcAnswer> {

    @Override
    public SpotMethod method() {
        return SpotMethod.OHLC;
    }

    @Override
    public String budgetPair() {
        return pair.symbol();
    }

    @Override
    public void write(FormWriter form) {
        pair.write(form);
        form.add("interval", interval);
        since.ifPresent(seconds -> form.add("since", seconds));
    }

    @Override
    public OhlcAnswer read(JsonParser parser) throws IOException {
        var result = PairResult.read(parser, at -> WireRow.list(at, "candle", OhlcAnswer.Row::read));
        return new OhlcAnswer(result.value(), result.last());
    }
}
