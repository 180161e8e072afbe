package dev.colibri.api.contract;

import java.math.BigDecimal;
import java.util.List;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.InstrumentId;

/**
 * An instrument as the venue's own documents list it: what the connector must make of it.
 *
 * @param venueSymbol the venue's own name of it
 * @param tick exactly, with the decimals that prices have
 * @param lot exactly
 * @param minQuantity exactly
 * @param spellings ways to write it that must resolve to it and to nothing else
 */
public record VenueListing(InstrumentId id, String venueSymbol, Asset base, Asset quote, BigDecimal tick,
        BigDecimal lot, BigDecimal minQuantity, List<String> spellings) {

    public VenueListing {
        spellings = List.copyOf(spellings);
    }
}
