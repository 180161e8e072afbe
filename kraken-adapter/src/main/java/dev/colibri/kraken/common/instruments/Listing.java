package dev.colibri.kraken.common.instruments;

import java.util.List;

import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InstrumentId;

/**
 * An instrument that is listed.
 *
 * @param spellings the ways to write its name; see {@link dev.colibri.kraken.common.symbology.SpellingIndex}
 */
public record Listing(Instrument instrument, List<String> spellings) {

    public Listing {
        spellings = List.copyOf(spellings);
    }

    /** The instrument's id. */
    public InstrumentId id() {
        return instrument.id();
    }
}
