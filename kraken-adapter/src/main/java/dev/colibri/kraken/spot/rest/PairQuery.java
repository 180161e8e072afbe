package dev.colibri.kraken.spot.rest;

import dev.colibri.kraken.common.wire.FormWriter;

/**
 * The pair a public request asks about.
 *
 * @param symbol a pair's id, alternative name or name with a slash, as it is sent
 * @param tokenised whether it is a tokenised asset, which the venue wants to be told
 */
public record PairQuery(String symbol, boolean tokenised) {

    /** Writes the parameters that name the pair. */
    void write(FormWriter form) {
        form.add("pair", symbol);
        writeAssetClass(form, tokenised);
    }

    static void writeAssetClass(FormWriter form, boolean tokenised) {
        if (tokenised) {
            form.add("asset_class", "tokenized_asset");
        }
    }
}
