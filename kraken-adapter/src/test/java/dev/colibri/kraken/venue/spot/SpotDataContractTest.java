package dev.colibri.kraken.venue.spot;

import dev.colibri.api.contract.DataClientContract;
import dev.colibri.api.contract.MarketVenueHarness;

/** The connector's market data of Spot, over real sockets. */
class SpotDataContractTest extends DataClientContract {
    @Override
    protected MarketVenueHarness openVenue() {
        return new SpotVenueHarness();
    }
}
