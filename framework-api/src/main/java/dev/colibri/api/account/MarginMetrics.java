package dev.colibri.api.account;

import java.math.BigDecimal;
import java.util.Optional;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.Require;

/**
 * The margin of an account or of one of its wallets, in one asset. What the venue does not tell is empty, never
 * computed from other figures.
 *
 * @param wallet the venue's name of the wallet, empty for the account as a whole
 * @param equity collateral and unrealised profit
 * @param initial margin bound by positions and orders
 * @param maintenance margin below which the venue closes positions
 * @param free margin for new positions
 * @param level equity over used margin in percent
 */
public record MarginMetrics(String wallet, Asset asset, Optional<BigDecimal> equity, Optional<BigDecimal> initial,
        Optional<BigDecimal> maintenance, Optional<BigDecimal> free, Optional<BigDecimal> unrealised,
        Optional<BigDecimal> level) {

    public MarginMetrics {
        Require.present("wallet", wallet);
        Require.present("asset", asset);
        Require.figure("equity", equity);
        Require.figure("initial margin", initial);
        Require.figure("maintenance margin", maintenance);
        Require.figure("free margin", free);
        Require.figure("unrealised profit", unrealised);
        Require.figure("margin level", level);
    }
}
