package dev.colibri.kraken.common.instruments;

import java.util.List;
import java.util.OptionalLong;

import dev.colibri.kraken.common.symbology.AssetTable;
import dev.colibri.kraken.common.wire.SkippedRow;

/**
 * What one product listed at one moment.
 *
 * @param listings the instruments, each id once
 * @param assets what the venue says of assets; empty where it says nothing
 * @param skipped rows that nothing was made of
 * @param gaps parts that could not be had, in words; while there are any, what is missing may still be listed
 * @param venueTime the venue's time of telling, in nanoseconds since the epoch, if it says
 */
public record Listings(List<Listing> listings, AssetTable assets, List<SkippedRow> skipped, List<String> gaps,
        OptionalLong venueTime) {

    public Listings {
        listings = List.copyOf(listings);
        skipped = List.copyOf(skipped);
        gaps = List.copyOf(gaps);
    }
}
