package dev.colibri.kraken.futures.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.colibri.api.model.ContractStyle;
import dev.colibri.api.model.Derivative;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.kraken.common.instruments.Listing;
import dev.colibri.kraken.common.symbology.ContractTable;
import dev.colibri.kraken.common.wire.LenientRows;
import dev.colibri.kraken.common.wire.SkippedRow;
import dev.colibri.kraken.futures.rest.InstrumentRow;

/** What is made of the venue's table. A row that cannot be understood costs only itself. */
record FuturesCatalogue(ContractTable contracts, List<Listing> listings, List<SkippedRow> skipped) {

    static FuturesCatalogue of(LenientRows<InstrumentRow> rows, ContractMapper mapper) {
        List<SkippedRow> skipped = new ArrayList<>(rows.skipped());
        List<Listing> listings = new ArrayList<>();
        rows.rows().forEach((symbol, row) -> {
            Optional<ContractStyle> style = ContractKind.style(row.type());
            if (style.isEmpty()) {
                skipped.add(notTraded(row));
                return;
            }
            try {
                Derivative contract = mapper.contract(row, style.get());
                listings.add(new Listing(contract, ContractTable.spellings(symbol, contract.base())));
            } catch (InvalidValueException broken) {
                skipped.add(SkippedRow.broken(symbol,
                        Objects.requireNonNullElse(broken.getMessage(), "a value is not valid")));
            }
        });
        return new FuturesCatalogue(ContractTable.of(listings.stream().map(Listing::id).toList()), listings, skipped);
    }

    private static SkippedRow notTraded(InstrumentRow row) {
        return ContractKind.isNoContract(row.type())
                ? SkippedRow.notCovered(row.symbol(), "is of type " + row.type())
                : SkippedRow.broken(row.symbol(), "is of the unknown type " + row.type());
    }
}
