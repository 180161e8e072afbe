package dev.colibri.kraken.futures.account;

import java.util.List;
import java.util.Optional;

import dev.colibri.api.account.Balance;
import dev.colibri.api.account.MarginMetrics;

/**
 * A wallet of the Futures account: money can be moved from one to another.
 *
 * @param name as the venue calls it: {@code cash}, {@code flex}, {@code fi_xbtusd}
 * @param kind the venue's word for its kind
 * @param balances what is in it; empty for a kind that is not known
 * @param margin its margin; empty for one without positions of its own
 */
public record FuturesWallet(String name, String kind, List<Balance> balances, Optional<MarginMetrics> margin) {

    public FuturesWallet {
        balances = List.copyOf(balances);
    }
}
