package dev.colibri.api.contract.fake;

import dev.colibri.api.contract.InstrumentProviderContract;
import dev.colibri.api.contract.MarketVenueHarness;

class FakeInstrumentContractTest extends InstrumentProviderContract {
    @Override
    protected MarketVenueHarness openVenue() {
        return new FakeMarketHarness();
    }
}
