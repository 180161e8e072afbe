package dev.colibri.kraken.common.symbology;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.InstrumentId;

/**
 * Kraken's futures contracts. A contract has one name, such as {@code PF_XBTUSD}, which keeps XBT; but the venue writes
 * it in capitals here and in small letters there, while some names have small letters of their own ({@code
 * PF_AAPLxUSD}). So the listed spelling is kept and sent, and names are compared without regard to case. Immutable.
 */
public final class ContractTable {

    /** A table without contracts. */
    public static final ContractTable EMPTY = new ContractTable(List.of());

    private final Map<String, InstrumentId> byName = new LinkedHashMap<>();
    private final Map<String, InstrumentId> byFoldedName = new LinkedHashMap<>();
    private final Set<String> shared = new LinkedHashSet<>();

    private ContractTable(Collection<InstrumentId> contracts) {
        for (InstrumentId id : contracts) {
            InstrumentId before = byName.putIfAbsent(id.symbol(), id);
            if (before == null && byFoldedName.putIfAbsent(folded(id.symbol()), id) != null) {
                shared.add(folded(id.symbol()));
            }
        }
    }

    /** A table of contracts. */
    public static ContractTable of(Collection<InstrumentId> contracts) {
        return new ContractTable(contracts);
    }

    /**
     * The contract that the venue calls so: the one with exactly this name, or else the one whose name differs in
     * nothing but case. Empty when several differ in case alone.
     */
    public Optional<InstrumentId> find(String venueName) {
        InstrumentId exact = byName.get(venueName);
        if (exact != null) {
            return Optional.of(exact);
        }
        String name = folded(venueName);
        return shared.contains(name) ? Optional.empty() : Optional.ofNullable(byFoldedName.get(name));
    }

    /** The ways to write a contract's symbol: its own, and one that calls its base as Colibri does. */
    public static List<String> spellings(String symbol, Asset base) {
        String renamed = symbol.replace("_" + AssetNames.kraken(base.code()), "_" + base.code());
        return renamed.equals(symbol) ? List.of(symbol) : List.of(symbol, renamed);
    }

    private static String folded(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
