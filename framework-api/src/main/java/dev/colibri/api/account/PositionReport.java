package dev.colibri.api.account;

import java.math.BigDecimal;
import java.util.Optional;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Require;

/**
 * A position as the venue tells it when asked.
 *
 * @param quantity positive long, negative short, zero flat: a flat report says that a position known before has gone
 * @param entryPrice average price of entry, where the venue tells
 * @param leverage of an isolated position; empty when cross
 */
public record PositionReport(AccountId account, InstrumentId instrument, BigDecimal quantity,
        Optional<BigDecimal> entryPrice, Optional<BigDecimal> unrealised, Optional<BigDecimal> leverage, long eventTime,
        long receiveTime) {

    public PositionReport {
        Require.present("account", account);
        Require.present("instrument", instrument);
        Require.figure("quantity", quantity);
        Require.figure("entry price", entryPrice);
        Require.figure("unrealised profit", unrealised);
        Require.figure("leverage", leverage);
        Require.notNegative("event time", eventTime);
        Require.notNegative("receive time", receiveTime);
    }

    /** Whether there is no position. */
    public boolean isFlat() {
        return quantity.signum() == 0;
    }
}
