package dev.colibri.kraken.venue.faults;

import dev.colibri.kraken.venue.VenueHarness;
import dev.colibri.kraken.venue.futures.FuturesVenueHarness;

/** What Futures makes of trades that were missed, and of askings around the begin and the end of links. */
class FuturesRecoveryTest extends RecoveryRules {

    @Override
    VenueHarness<?, ?> venue() {
        return new FuturesVenueHarness();
    }
}
