package dev.colibri.kraken.spot.account;

import java.util.Optional;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.CurrencyPair;

/** What the venue's names stand for. */
public interface SpotNames {

    /**
     * The asset of a code, such as {@code XXBT}, {@code ZUSD} or {@code XBT.F}, by the venue's own table. A code that
     * is not in the table is an asset of that code: what is owned is never left out.
     */
    Asset asset(String code);

    /**
     * The pair of a name: its id {@code XXBTZUSD}, which trades and positions have, its altname {@code XBTUSD}, which
     * orders have, or its name with a slash. Empty for a pair that is not listed any more.
     */
    Optional<CurrencyPair> pair(String name);
}
