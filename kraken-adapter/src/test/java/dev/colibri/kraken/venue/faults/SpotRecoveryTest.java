package dev.colibri.kraken.venue.faults;

import dev.colibri.kraken.venue.VenueHarness;
import dev.colibri.kraken.venue.spot.SpotVenueHarness;

/** What Spot makes of trades that were missed, and of askings around the begin and the end of links. */
class SpotRecoveryTest extends RecoveryRules {

    @Override
    VenueHarness<?, ?> venue() {
        return new SpotVenueHarness();
    }
}
