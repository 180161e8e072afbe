package dev.colibri.kraken.venue.spot;

import dev.colibri.api.contract.DataClientContract;
import dev.colibri.api.contract.MarketVenueHarness;

/** Spot's live market and history, over real sockets. */
class SpotDataContractTest extends DataClientContract {

    @Override
    protected MarketVenueHarness openVenue() {
        return new SpotVenueHarness();
    }
}
