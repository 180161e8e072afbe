package dev.colibri.kraken.common.instruments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** The instruments of a kind among listings, by their ids. */
    public static <I extends Instrument> Map<InstrumentId, I> byId(List<Listing> listings, Class<I> kind) {
        Map<InstrumentId, I> instruments = new LinkedHashMap<>();
        listings.stream().map(Listing::instrument).filter(kind::isInstance).map(kind::cast)
                .forEach(instrument -> instruments.put(instrument.id(), instrument));
        return instruments;
    }
}
