package dev.colibri.kraken.scripted;

import dev.colibri.api.contract.InstrumentProviderContract;
import dev.colibri.api.contract.MarketVenueHarness;

class SpotInstrumentsContractTest extends InstrumentProviderContract {
    @Override
    protected MarketVenueHarness openVenue() {
        return new SpotListingHarness();
    }
}
