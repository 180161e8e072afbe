package dev.colibri.kraken.common.account;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

import dev.colibri.api.account.PositionReport;
import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.InstrumentId;

/**
 * Remembers in what there were positions, so that one that has gone is told as flat: the venue's list simply no longer
 * has it. Lives on one event loop.
 */
public final class KnownPositions {
    private final AccountId account;
    private final NavigableSet<InstrumentId> known = new TreeSet<>();

    public KnownPositions(AccountId account) {
        this.account = account;
    }

    /**
     * All positions, and a flat one for each that was known and is not among them, in the order of their instruments.
     *
     * @param open all that the venue tells
     */
    public List<PositionReport> complete(List<PositionReport> open, Asked asked, long time) {
        NavigableSet<InstrumentId> gone = new TreeSet<>(known);
        List<PositionReport> all = new ArrayList<>(open);
        for (PositionReport position : open) {
            gone.remove(position.instrument());
            known.add(position.instrument());
        }
        for (InstrumentId instrument : gone) {
            all.add(new PositionReport(account, instrument, BigDecimal.ZERO, Optional.empty(), Optional.empty(),
                    Optional.empty(), time, time));
        }
        all.removeIf(position -> !asked.covers(position.instrument()));
        all.sort((one, other) -> one.instrument().compareTo(other.instrument()));
        return all;
    }
}
