package dev.colibri.kraken.spot.rest;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.FormWriter;
import dev.colibri.kraken.common.wire.LenientRows;

/**
 * Asks for all pairs, by their ids. A row that is broken is left out and named.
 *
 * @param tokenised whether the pairs of tokenised assets are asked for, or all others
 */
public record AssetPairsRequest(boolean tokenised) implements SpotRequest<LenientRows<PairRow>> {

    @Override
    public SpotMethod method() {
        return SpotMethod.ASSET_PAIRS;
    }

    @Override
    public void write(FormWriter form) {
        if (tokenised) {
            form.add("aclass_base", "tokenized_asset");
        }
    }

    @Override
    public LenientRows<PairRow> read(JsonParser parser) throws IOException {
        return LenientRows.named(parser, PairRow.class);
    }
}
