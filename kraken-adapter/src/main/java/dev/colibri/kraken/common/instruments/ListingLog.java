package dev.colibri.kraken.common.instruments;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.colibri.kraken.common.wire.SkippedRow;

/** What the log says of a product's listing: each thing once, when it begins to be so. */
record ListingLog(List<SkippedRow> broken, long notCovered, List<String> gaps) {

    private static final Logger LOG = LoggerFactory.getLogger(KrakenInstruments.class);
    private static final int MOST_LINES = 20;

    static ListingLog of(Shelf shelf) {
        List<SkippedRow> broken =
                shelf.skipped().stream().filter(row -> row.kind() == SkippedRow.Kind.BROKEN).toList();
        return new ListingLog(broken, shelf.skipped().size() - broken.size(), List.copyOf(shelf.gaps()));
    }

    /** Writes what is so now and was not before. */
    void write(String product, ListingLog before) {
        broken.stream().filter(row -> !before.broken.contains(row)).forEach(row -> LOG.warn(
                "Kraken {} lists {} in a way that is not understood, so it is left out: {}", product, row.row(),
                row.why()));
        gaps.stream().filter(gap -> !before.gaps.contains(gap))
                .forEach(gap -> LOG.warn("The listing of Kraken {} is not complete, so what it lacks is kept: {}",
                        product,
                        gap));
        if (notCovered != before.notCovered) {
            LOG.info("Kraken {} lists {} rows of kinds that are not traded here, such as options", product, notCovered);
        }
    }

    /** Writes changes, the first ones in full. */
    static void write(List<Change> changes) {
        changes.stream().limit(MOST_LINES).forEach(change -> LOG.info("{}", change));
        if (changes.size() > MOST_LINES) {
            LOG.info("and {} instruments more have changed", changes.size() - MOST_LINES);
        }
    }
}
