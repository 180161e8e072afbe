package dev.colibri.kraken.futures.instruments;

import java.util.Optional;

import dev.colibri.api.model.ContractStyle;
import dev.colibri.kraken.futures.rest.InstrumentRow;

/** Which contract a row is about, by its type, its name and its last day. */
final class ContractKind {
    private static final String INDEX_SUFFIX = "index";

    private ContractKind() {}

    /** The style of a type of contracts; empty for what is none. */
    static Optional<ContractStyle> style(String type) {
        return switch (type) {
            case "futures_inverse" -> Optional.of(ContractStyle.INVERSE);
            case "flexible_futures", "futures_vanilla" -> Optional.of(ContractStyle.LINEAR);
            default -> Optional.empty();
        };
    }

    /** Whether a type is one that is known not to be a contract: options, and indices. */
    static boolean isNoContract(String type) {
        return type.equals("options") || type.endsWith(INDEX_SUFFIX);
    }

    /** Whether a contract has no end: its name says so, or, where the name says nothing, the missing last day. */
    static boolean isPerpetual(InstrumentRow row) {
        String symbol = row.symbol();
        if (symbol.length() > 2 && symbol.charAt(2) == '_') {
            switch (Character.toUpperCase(symbol.charAt(0))) {
                case 'P' -> {
                    return true;
                }
                case 'F' -> {
                    return false;
                }
                default -> {
                    // a family of contracts that is not known here
                }
            }
        }
        return row.lastTradingTime() == null;
    }
}
