package dev.colibri.kraken.common.symbology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.Require;
import dev.colibri.api.spi.InstrumentProvider.AssetInfo;
import dev.colibri.kraken.common.symbology.AssetVariant.Kind;

/**
 * Kraken's assets by each of their names: the id ({@code XXBT}), the alternative name ({@code XBT}) and the name of the
 * newer interfaces ({@code BTC}), which is Colibri's too. Should one name belong to two assets, an id goes before an
 * alternative name, and the row that came first before later ones. Immutable.
 */
public final class AssetTable {

    /** A table without rows, which still knows the legacy ids. */
    public static final AssetTable EMPTY = new AssetTable(List.of());

    private static final int LONGEST = 24;
    private static final int MOST_DIGITS = 4;

    private final List<VenueAsset> rows;
    private final Map<String, VenueAsset> byName = new LinkedHashMap<>();
    private final Map<Asset, VenueAsset> byAsset = new LinkedHashMap<>();

    private AssetTable(Collection<VenueAsset> rows) {
        this.rows = List.copyOf(rows);
        this.rows.forEach(row -> byName.putIfAbsent(row.id(), row));
        this.rows.forEach(row -> byName.putIfAbsent(row.altName(), row));
        this.rows.forEach(row -> byName.putIfAbsent(row.asset().code(), row));
        this.rows.forEach(row -> byAsset.putIfAbsent(row.asset(), row));
    }

    /** A table of the venue's rows. */
    public static AssetTable of(Collection<VenueAsset> rows) {
        return new AssetTable(rows);
    }

    /** The rows, as they came. */
    public List<VenueAsset> rows() {
        return rows;
    }

    /** The row of a name, whichever of its names that is. Case counts, as in {@code AAPLx}. */
    public Optional<VenueAsset> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The row of one of Colibri's assets. */
    public Optional<VenueAsset> find(Asset asset) {
        return Optional.ofNullable(byAsset.get(asset));
    }

    /**
     * Colibri's asset of one of the venue's names. A name that is not listed is taken as it stands, so that it stays
     * visible.
     *
     * @throws dev.colibri.api.model.InvalidValueException when the name could not be that of any asset
     */
    public Asset asset(String name) {
        VenueAsset listed = byName.get(name);
        return listed != null ? listed.asset() : variant(name).asset();
    }

    /**
     * The venue's id of one of Colibri's assets: XXBT for BTC. Of an asset that is not listed, its legacy id if it has
     * one, or its alternative name.
     */
    public String venueId(Asset asset) {
        VenueAsset listed = byAsset.get(asset);
        return listed != null ? listed.id() : LegacyAssets.id(AssetNames.kraken(asset.code()));
    }

    /** What a name in a balance or a ledger stands for. Fails as {@link #asset} does. */
    public AssetVariant variant(String name) {
        VenueAsset listed = byName.get(name);
        String code = Require.token("asset", listed != null ? listed.altName() : name, LONGEST);
        int dot = code.lastIndexOf('.');
        if (dot <= 0) {
            Asset asset = listed != null ? listed.asset() : new Asset(AssetNames.colibri(LegacyAssets.altName(code)));
            return new AssetVariant(asset, asset, dot < 0 ? Kind.PLAIN : Kind.UNKNOWN, OptionalInt.empty());
        }
        Kind kind = Kind.ofSuffix(code.substring(dot + 1));
        String head = code.substring(0, dot);
        String days = kind == Kind.STAKED ? days(head) : "";
        Asset base = asset(head.substring(0, head.length() - days.length()));
        Asset asset = listed != null ? listed.asset() : new Asset(base.code() + days + code.substring(dot));
        return new AssetVariant(asset, base, kind,
                days.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(days)));
    }

    /**
     * What the venue says of an asset, or of a variant of a listed asset; empty for what is not listed. A variant
     * without a row of its own has the decimals of its base.
     */
    public Optional<AssetInfo> info(Asset asset) {
        VenueAsset listed = byAsset.get(asset);
        AssetVariant variant = variant(listed != null ? listed.altName() : asset.code());
        VenueAsset figures = listed != null ? listed : byAsset.get(variant.base());
        if (figures == null || (listed == null && variant.kind() == Kind.UNKNOWN)) {
            return Optional.empty();
        }
        return Optional.of(new AssetInfo(asset, figures.decimals(), figures.displayDecimals(),
                description(variant, figures)));
    }

    private static String description(AssetVariant variant, VenueAsset figures) {
        List<String> words = new ArrayList<>();
        if (figures.tokenised()) {
            words.add("tokenised share");
        }
        if (variant.kind() != Kind.PLAIN) {
            words.add(variant.description());
        }
        return String.join(", ", words);
    }

    /** The digits before {@code .S} count days, unless they belong to the asset's own name, as in ETH2. */
    private String days(String head) {
        int letters = head.length();
        while (letters > 0 && Character.isDigit(head.charAt(letters - 1))) {
            letters--;
        }
        boolean areDays = head.length() - letters <= MOST_DIGITS && !byName.containsKey(head)
                && byName.containsKey(head.substring(0, letters));
        return areDays ? head.substring(letters) : "";
    }
}
