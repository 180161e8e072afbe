package dev.colibri.kraken.spot.rest;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.FormWriter;
import dev.colibri.kraken.common.wire.LenientRows;

/**
 * Asks for all assets, by their ids. A row that is broken is left out and named.
 *
 * @param tokenised whether the tokenised ones are asked for, or all others
 */
public record AssetsRequest(boolean tokenised) implements SpotRequest<LenientRows<AssetRow>> {

    @Override
    public SpotMethod method() {
        return SpotMethod.ASSETS;
    }

    @Override
    public void write(FormWriter form) {
        if (tokenised) {
            form.add("aclass", "tokenized_asset");
        }
    }

    @Override
    public LenientRows<AssetRow> read(JsonParser parser) throws IOException {
        return LenientRows.named(parser, AssetRow.class);
    }
}
