package dev.colibri.kraken.spot.rest;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Require;

/**
 * A row of the account's ledger. A trade makes two: one for each asset.
 *
 * @param refid what made it; rows of one trade have the trade's id
 * @param time seconds since the epoch
 * @param type such as {@code trade}, {@code rollover}, {@code deposit}
 * @param asset the venue's code
 * @param amount what came, or went where it is negative
 * @param fee what was charged beside it, in the same asset
 * @param balance what was left
 */
public record LedgerRow(@Nullable String refid, BigDecimal time, String type, @Nullable String subtype,
        @Nullable String aclass, String asset, BigDecimal amount, BigDecimal fee, @Nullable BigDecimal balance) {

    public LedgerRow {
        Require.present("time", time);
        Require.present("type", type);
        Require.present("asset", asset);
        Require.present("amount", amount);
        Require.present("fee", fee);
    }
}
