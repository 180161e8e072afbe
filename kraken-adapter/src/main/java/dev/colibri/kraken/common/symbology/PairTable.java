package dev.colibri.kraken.common.symbology;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import dev.colibri.api.model.InstrumentId;

/**
 * Kraken's spot pairs by each of the names that the venue itself uses. This joins what the venue says at different
 * places: orders name a pair by its alternative name, trades by its id, streams by its newer name. Case counts. Should
 * two pairs share a name, an id goes before an alternative name before a name with a slash, and what came first before
 * what came later. Immutable.
 */
public final class PairTable {

    /** A table without pairs. */
    public static final PairTable EMPTY = new PairTable(List.of());

    private final List<PairNames> pairs;
    private final Map<String, PairNames> byName = new LinkedHashMap<>();
    private final Map<InstrumentId, PairNames> byId = new LinkedHashMap<>();

    private PairTable(Collection<PairNames> pairs) {
        this.pairs = List.copyOf(pairs);
        List<Function<PairNames, String>> names =
                List.of(PairNames::venueId, PairNames::altName, PairNames::symbol, PairNames::wsName);
        names.forEach(name -> this.pairs.forEach(pair -> byName.putIfAbsent(name.apply(pair), pair)));
        this.pairs.forEach(pair -> byId.putIfAbsent(pair.id(), pair));
    }

    /** A table of pairs. */
    public static PairTable of(Collection<PairNames> pairs) {
        return new PairTable(pairs);
    }

    /** The pairs, as they came. */
    public List<PairNames> pairs() {
        return pairs;
    }

    /** The pair that the venue calls so. */
    public Optional<PairNames> find(String venueName) {
        return Optional.ofNullable(byName.get(venueName));
    }

    /** The names of a pair. */
    public Optional<PairNames> find(InstrumentId id) {
        return Optional.ofNullable(byId.get(id));
    }
}
