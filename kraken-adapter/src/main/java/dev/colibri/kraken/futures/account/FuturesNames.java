package dev.colibri.kraken.futures.account;

import java.util.Optional;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.Derivative;

/** What the venue's names stand for, in small letters and in capitals alike. */
public interface FuturesNames {

    /** The asset of a code, such as {@code xbt} or {@code USD}. A code that is not known is an asset of that code. */
    Asset asset(String code);

    /** The contract of a symbol, such as {@code PF_XBTUSD}. Empty for one that is not listed any more. */
    Optional<Derivative> contract(String symbol);
}
