package dev.colibri.kraken.common.account;

import java.math.BigDecimal;
import java.util.Optional;

import dev.colibri.api.model.Money;
import dev.colibri.api.model.Require;

/**
 * A booking on the account.
 *
 * @param id its name at the venue
 * @param reference what made it, such as a trade's id; empty where the venue does not say
 * @param kind the venue's word for it, such as {@code rollover} or {@code futures trade}
 * @param amount what came, or went where it is negative, without the fee
 * @param fee what was charged beside it: positive is paid
 * @param balance what was left
 * @param wallet where it was booked; empty for the account as a whole
 * @param eventTime nanoseconds since the epoch
 */
public record LedgerEntry(String id, String reference, String kind, Money amount, Money fee,
        Optional<BigDecimal> balance, String wallet, long eventTime) {

    public LedgerEntry {
        Require.present("ledger id", id);
        Require.present("reference", reference);
        Require.present("kind", kind);
        Require.present("amount", amount);
        Require.present("fee", fee);
        Require.present("balance", balance);
        Require.present("wallet", wallet);
    }
}
