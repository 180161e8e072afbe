package dev.colibri.kraken.common.account;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Require;

/**
 * What an account has traded in thirty days, and what trading costs it by that.
 *
 * @param volume in thirty days
 * @param volumeAsset in what it is counted
 * @param fees of the instruments that were asked for, as far as the venue tells them
 * @param unread how many of the venue's rows could not be read and are missing from the fees
 */
public record FeeTier(BigDecimal volume, Asset volumeAsset, List<Fees> fees, int unread) {

    public FeeTier {
        Require.notNegative("thirty-day volume", volume);
        Require.present("volume asset", volumeAsset);
        fees = List.copyOf(fees);
    }

    /** What trading an instrument costs. */
    public Optional<Fees> of(InstrumentId instrument) {
        return fees.stream().filter(row -> row.instrument().equals(instrument)).findFirst();
    }

    /**
     * What trading an instrument costs, as fractions of the value: 0.0025 is a quarter of a percent.
     *
     * @param maker for resting; negative for a rebate
     * @param taker for taking
     */
    public record Fees(InstrumentId instrument, BigDecimal maker, BigDecimal taker) {
        public Fees {
            Require.present("instrument", instrument);
            Require.present("maker fee", maker);
            Require.present("taker fee", taker);
        }
    }
}
