package dev.colibri.api.account;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Require;

/**
 * Whose position in what: the same instrument in two accounts is two positions. Printed {@code
 * kraken/main:PF_XBTUSD.KRAKEN}.
 */
public record PositionKey(AccountId account, InstrumentId instrument) implements Comparable<PositionKey> {

    public PositionKey {
        Require.present("account", account);
        Require.present("instrument", instrument);
    }

    @Override
    public int compareTo(PositionKey other) {
        int byAccount = account.compareTo(other.account);
        return byAccount != 0 ? byAccount : instrument.compareTo(other.instrument);
    }

    @Override
    public String toString() {
        return account + ":" + instrument;
    }
}
