package dev.colibri.kraken.common.instruments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.spi.VenueException;
import dev.colibri.kraken.common.symbology.SpellingIndex;

/** The failure to load what is not listed. */
final class UnknownInstruments {
    private static final String CODE = "kraken.unknown-instrument";
    private static final int MOST_NEAR = 3;

    private UnknownInstruments() {}

    static VenueException failure(List<InstrumentId> unknown, SpellingIndex index) {
        String named = unknown.stream().map(id -> named(id, index)).collect(Collectors.joining("; "));
        return new VenueException(CODE, VenueException.Category.NOT_FOUND, VenueException.Advice.FIX_FIRST,
                "Kraken does not list " + named, Optional.empty());
    }

    private static String named(InstrumentId id, SpellingIndex index) {
        List<InstrumentId> near = index.near(id.toString(), MOST_NEAR);
        return near.isEmpty() ? id.toString()
                : id + " (near: " + near.stream().map(InstrumentId::toString).collect(Collectors.joining(", ")) + ")";
    }
}
