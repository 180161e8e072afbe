package dev.colibri.kraken.spot.rest;

import java.io.IOException;
import java.util.OptionalLong;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.FormWriter;
import dev.colibri.kraken.common.wire.WireRow;

/**
 * Asks for the best bids and asks of late, about two hundred of them.
 *
 * @param since seconds since the epoch
 */
public record SpreadRequest(PairQuery pair, OptionalLong since) implements SpotRequest<SpreadAnswer> {

    @Override
    public SpotMethod method() {
        return SpotMethod.SPREAD;
    }

    @Override
    public void write(FormWriter form) {
        pair.write(form);
        since.ifPresent(seconds -> form.add("since", seconds));
    }

    @Override
    public SpreadAnswer read(JsonParser parser) throws IOException {
        var result = PairResult.read(parser, at -> WireRow.list(at, "spread", SpreadAnswer.Row::read));
        return new SpreadAnswer(result.value(), result.last());
    }
}
