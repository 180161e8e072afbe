package dev.colibri.kraken.spot.instruments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.kraken.common.instruments.Listing;
import dev.colibri.kraken.common.symbology.AssetStatus;
import dev.colibri.kraken.common.symbology.AssetTable;
import dev.colibri.kraken.common.symbology.PairNames;
import dev.colibri.kraken.common.symbology.PairTable;
import dev.colibri.kraken.common.symbology.VenueAsset;
import dev.colibri.kraken.common.wire.LenientRows;
import dev.colibri.kraken.common.wire.SkippedRow;
import dev.colibri.kraken.spot.rest.AssetRow;
import dev.colibri.kraken.spot.rest.PairRow;

/**
 * What is made of the venue's tables. A row that cannot be understood costs only itself.
 *
 * @param strangeWords words for the status of a pair that are not known here
 */
record SpotCatalogue(AssetTable assets, PairTable pairs, List<Listing> listings, List<SkippedRow> skipped,
        Set<String> strangeWords) {

    /**
     * @param assets the tables of assets, ordinary ones before tokenised ones
     * @param pairs the tables of pairs, likewise
     */
    static SpotCatalogue of(List<AssetRows> assets, List<LenientRows<PairRow>> pairs) {
        List<SkippedRow> skipped = new ArrayList<>();
        AssetTable table = assets(assets, skipped);
        PairMapper mapper = new PairMapper(table);
        Map<InstrumentId, PairNames> names = new LinkedHashMap<>();
        List<Listing> listings = new ArrayList<>();
        for (LenientRows<PairRow> rows : pairs) {
            skipped.addAll(rows.skipped());
            rows.rows().forEach((venueId, row) -> {
                try {
                    PairNames pair = mapper.names(venueId, row);
                    Listing listing = new Listing(mapper.pair(pair, row), pair.spellings());
                    PairNames other = names.putIfAbsent(pair.id(), pair);
                    if (other == null) {
                        listings.add(listing);
                    } else if (!other.venueId().equals(venueId)) {
                        skipped.add(SkippedRow.broken(venueId, "has the same name as " + other.venueId()));
                    }
                } catch (InvalidValueException broken) {
                    skipped.add(SkippedRow.broken(venueId, reason(broken)));
                }
            });
        }
        return new SpotCatalogue(table, PairTable.of(names.values()), listings, skipped, strangeWords(pairs));
    }

    private static Set<String> strangeWords(List<LenientRows<PairRow>> pairs) {
        return pairs.stream().flatMap(rows -> rows.rows().values().stream())
                .flatMap(row -> Stream.ofNullable(row.status())).filter(word -> !SpotStatus.isKnown(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static AssetTable assets(List<AssetRows> tables, List<SkippedRow> skipped) {
        List<VenueAsset> assets = new ArrayList<>();
        for (AssetRows table : tables) {
            skipped.addAll(table.rows().skipped());
            table.rows().rows().forEach((id, row) -> {
                try {
                    assets.add(new VenueAsset(id, row.altname(), row.decimals(), row.displayDecimals(),
                            AssetStatus.of(row.status()), table.tokenised()));
                } catch (InvalidValueException broken) {
                    skipped.add(SkippedRow.broken(id, reason(broken)));
                }
            });
        }
        return AssetTable.of(assets);
    }

    private static String reason(InvalidValueException broken) {
        return Objects.requireNonNullElse(broken.getMessage(), "a value is not valid");
    }

    /** A table of assets. */
    record AssetRows(LenientRows<AssetRow> rows, boolean tokenised) {}
}
