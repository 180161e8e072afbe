package dev.colibri.kraken.venue.futures;

import dev.colibri.api.contract.DataClientContract;
import dev.colibri.api.contract.MarketVenueHarness;

/** The connector's market data of Futures, over real sockets. */
class FuturesDataContractTest extends DataClientContract {
    @Override
    protected MarketVenueHarness openVenue() {
        return new FuturesVenueHarness();
    }
}
