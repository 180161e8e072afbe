package dev.colibri.kraken.common.account;

import java.util.Optional;
import java.util.function.Function;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.Require;
import dev.colibri.api.order.ClientOrderId;

/**
 * Whose a report is.
 *
 * @param account whose the venue's totals are: balances, positions, ledgers
 * @param ofOrder whose an order or a fill is, by its client order id, where it has one
 */
public record Ownership(AccountId account, Function<Optional<ClientOrderId>, AccountId> ofOrder) {

    public Ownership {
        Require.present("account", account);
        Require.present("owner of orders", ofOrder);
    }

    /** All in one account. */
    public static Ownership single(AccountId account) {
        return new Ownership(account, order -> account);
    }
}
