package dev.colibri.kraken.futures.market;

import java.time.LocalDate;

import dev.colibri.api.model.FeeSchedule;
import dev.colibri.api.model.Require;

/**
 * A fee schedule that the venue publishes and no longer charges by.
 *
 * @param outdatedSince from when on accounts are charged otherwise
 */
public record PublishedFees(String uid, String name, FeeSchedule fees, LocalDate outdatedSince) {

    /** When Kraken called all of its published schedules outdated. */
    static final LocalDate OUTDATED = LocalDate.of(2026, 6, 22);

    public PublishedFees {
        Require.present("fee schedule uid", uid);
        Require.present("fee schedule name", name);
        Require.present("fees", fees);
        Require.present("outdated since", outdatedSince);
    }
}
