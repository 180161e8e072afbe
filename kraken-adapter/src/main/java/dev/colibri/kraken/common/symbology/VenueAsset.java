package dev.colibri.kraken.common.symbology;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.Decimals;
import dev.colibri.api.model.Require;

/**
 * An asset as Kraken lists it.
 *
 * @param id the venue's id of it, such as {@code XXBT}
 * @param altName its alternative name, such as {@code XBT}
 * @param decimals how exactly the venue keeps it
 * @param displayDecimals how exactly it is usefully shown
 * @param tokenised whether it is a token that follows a share or a fund
 */
public record VenueAsset(String id, String altName, int decimals, int displayDecimals, AssetStatus status,
        boolean tokenised) {

    private static final int LONGEST = 24;

    public VenueAsset {
        Require.token("asset id", id, LONGEST);
        Require.token("altname", altName, LONGEST);
        Require.within("decimals", decimals, 0, Decimals.MAX_SCALE);
        Require.within("display decimals", displayDecimals, 0, Decimals.MAX_SCALE);
        Require.present("status", status);
    }

    /** Colibri's asset. */
    public Asset asset() {
        return new Asset(AssetNames.colibri(altName));
    }
}
