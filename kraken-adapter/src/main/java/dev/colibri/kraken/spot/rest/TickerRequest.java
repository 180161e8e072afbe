package dev.colibri.kraken.spot.rest;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.FormWriter;
import dev.colibri.kraken.common.wire.Json;

/**
 * Asks for the tickers of pairs.
 *
 * @param pairs their symbols; none: all pairs
 * @param tokenised whether they are tokenised assets; one request asks for one kind
 */
public record TickerRequest(List<String> pairs, boolean tokenised) implements SpotRequest<TickerAnswer> {

    public TickerRequest {
        pairs = List.copyOf(pairs);
    }

    /** Asks for the ticker of one pair. */
    public static TickerRequest of(PairQuery pair) {
        return new TickerRequest(List.of(pair.symbol()), pair.tokenised());
    }

    @Override
    public SpotMethod method() {
        return SpotMethod.TICKER;
    }

    @Override
    public void write(FormWriter form) {
        if (!pairs.isEmpty()) {
            form.add("pair", String.join(",", pairs));
        }
        PairQuery.writeAssetClass(form, tokenised);
    }

    @Override
    public TickerAnswer read(JsonParser parser) throws IOException {
        return Json.read(parser, TickerAnswer.class);
    }
}
