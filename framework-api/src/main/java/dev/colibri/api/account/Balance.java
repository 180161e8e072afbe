package dev.colibri.api.account;

import java.math.BigDecimal;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Require;

/**
 * What is held of one asset. Two of the three figures are given by the venue, the third is their difference, so {@code
 * total = available + held} always holds.
 *
 * @param total all of it
 * @param available what can be used for new orders
 * @param held what open orders bind; above the total where part of the asset is bound elsewhere, and available is then
 *     negative
 */
public record Balance(Asset asset, BigDecimal total, BigDecimal available, BigDecimal held) {

    public Balance {
        Require.present("asset", asset);
        Require.figure("total", total);
        Require.figure("available", available);
        Require.notNegative("held", Require.figure("held", held));
        if (total.compareTo(available.add(held)) != 0) {
            throw new InvalidValueException("balance of " + asset,
                    total.toPlainString() + " total, " + available.toPlainString() + " available, "
                            + held.toPlainString() + " held",
                    "must have total = available + held");
        }
    }

    /** The balance of which total and held are known. */
    public static Balance ofHeld(Asset asset, BigDecimal total, BigDecimal held) {
        BigDecimal all = Require.figure("total", total);
        return new Balance(asset, all, all.subtract(Require.figure("held", held)), held);
    }

    /** The balance of which total and available are known. */
    public static Balance ofAvailable(Asset asset, BigDecimal total, BigDecimal available) {
        BigDecimal all = Require.figure("total", total);
        return new Balance(asset, all, available, all.subtract(Require.figure("available", available)));
    }

    /** Nothing of an asset. */
    public static Balance zero(Asset asset) {
        return new Balance(asset, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }
}
