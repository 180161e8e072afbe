package dev.colibri.kraken.common.instruments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.colibri.api.model.DatedFuture;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.TradingStatus;
import dev.colibri.kraken.common.symbology.AssetTable;
import dev.colibri.kraken.common.wire.SkippedRow;

/**
 * All that one product lists, as it was told last.
 *
 * <p>What was listed and is not any more is never dropped in silence, since somebody may hold it. Missing once, it is
 * suspended, which still lets orders be cancelled; missing from the next complete listing too, or past its expiry, it
 * is delisted. It stays, so, for as long as the connection lives. Missing means missing from a listing without gaps
 * that still holds at least half of what was there, and not because its own row is broken.
 */
final class Shelf {
    private final NavigableMap<InstrumentId, Instrument> instruments = new TreeMap<>();
    private final Map<InstrumentId, List<String>> spellings = new LinkedHashMap<>();
    private final Set<InstrumentId> missing = new LinkedHashSet<>();
    private final Set<InstrumentId> streamed = new LinkedHashSet<>();
    private AssetTable assets = AssetTable.EMPTY;
    private List<SkippedRow> skipped = List.of();
    private List<String> gaps = List.of();
    private boolean filled;

    /** Whether anything was ever told. */
    boolean isFilled() {
        return filled;
    }

    Optional<Instrument> find(InstrumentId id) {
        return Optional.ofNullable(instruments.get(id));
    }

    NavigableMap<InstrumentId, Instrument> instruments() {
        return instruments;
    }

    Map<InstrumentId, List<String>> spellings() {
        return spellings;
    }

    AssetTable assets() {
        return assets;
    }

    List<SkippedRow> skipped() {
        return skipped;
    }

    List<String> gaps() {
        return gaps;
    }

    /** Whether a listing names instruments that were not here before. */
    boolean wouldGrow(Listings told) {
        return told.listings().stream().anyMatch(listing -> !instruments.containsKey(listing.id()));
    }

    /** A listing is asked for: what is told of single instruments from now on is newer than it. */
    void asking() {
        streamed.clear();
    }

    /** Takes one instrument that was told by itself. Empty when it is not listed here, or nothing is new. */
    Optional<Change> take(Instrument told) {
        Instrument before = instruments.get(told.id());
        if (before == null) {
            return Optional.empty();
        }
        streamed.add(told.id());
        missing.remove(told.id());
        instruments.put(told.id(), told);
        return before.equals(told) ? Optional.empty() : Optional.of(new Change(Optional.of(before), told));
    }

    /** Takes a whole listing. Gives what is new and what is not what it was. */
    List<Change> take(Listings told, long now) {
        List<Change> changes = new ArrayList<>();
        Set<InstrumentId> listed = new LinkedHashSet<>();
        for (Listing listing : told.listings()) {
            listed.add(listing.id());
            spellings.put(listing.id(), listing.spellings());
            if (!streamed.contains(listing.id())) {
                missing.remove(listing.id());
                put(listing.instrument(), changes);
            }
        }
        gaps = new ArrayList<>(told.gaps());
        if (gaps.isEmpty()) {
            missing(absent(listed, told.skipped()), now, changes);
        }
        if (!told.assets().rows().isEmpty()) {
            assets = told.assets();
        }
        skipped = told.skipped();
        filled = true;
        return changes;
    }

    private List<Instrument> absent(Set<InstrumentId> listed, List<SkippedRow> skipped) {
        Set<String> unreadable = skipped.stream().map(SkippedRow::row).collect(Collectors.toSet());
        return instruments.values().stream()
                .filter(instrument -> !listed.contains(instrument.id()) && !streamed.contains(instrument.id())
                        && !unreadable.contains(instrument.terms().venueSymbol()))
                .toList();
    }

    private void missing(List<Instrument> absent, long now, List<Change> changes) {
        long fresh = absent.stream().filter(instrument -> !missing.contains(instrument.id())).count();
        int there = instruments.size() - missing.size();
        if (2 * fresh > there) {
            gaps.add("all of a sudden " + fresh + " of " + there + " are missing");
            return;
        }
        for (Instrument instrument : absent) {
            boolean expired = instrument instanceof DatedFuture future && future.isExpired(now);
            boolean again = !missing.add(instrument.id());
            TradingStatus status = expired || again ? TradingStatus.DELISTED : TradingStatus.SUSPENDED;
            put(instrument.withTerms(instrument.terms().withStatus(status)), changes);
        }
    }

    private void put(Instrument told, List<Change> changes) {
        Instrument before = instruments.put(told.id(), told);
        if (!told.equals(before)) {
            changes.add(new Change(Optional.ofNullable(before), told));
        }
    }
}
