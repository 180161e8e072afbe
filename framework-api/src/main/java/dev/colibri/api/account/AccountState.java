package dev.colibri.api.account;

import java.util.List;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Require;

/**
 * An account at one moment, whole.
 *
 * @param balances by asset, in the order given
 * @param margins margin of the account and its wallets; empty where there is none
 * @param source whether the venue told it or Colibri computed it
 * @param eventTime as of when, by the venue's clock, nanoseconds since the epoch
 * @param receiveTime when it reached us
 */
public record AccountState(AccountId account, List<Balance> balances, List<MarginMetrics> margins, Source source,
        long eventTime, long receiveTime) {

    public AccountState {
        Require.present("account", account);
        Require.present("source", source);
        balances = Require.each("balances", balances);
        margins = Require.each("margins", margins);
        Require.notNegative("event time", eventTime);
        Require.notNegative("receive time", receiveTime);
        if (balances.stream().map(Balance::asset).distinct().count() != balances.size()) {
            throw new InvalidValueException("balances of " + account, balances.toString(), "must name each asset once");
        }
    }

    /** The balance of an asset; zero when the account has never held it. */
    public Balance balance(Asset asset) {
        for (Balance balance : balances) {
            if (balance.asset().equals(asset)) {
                return balance;
            }
        }
        return Balance.zero(asset);
    }

    /** Where a state comes from. */
    public enum Source {
        VENUE, COMPUTED
    }
}
