package dev.colibri.api.contract.fake;

import dev.colibri.api.contract.DataClientContract;
import dev.colibri.api.contract.MarketVenueHarness;

class FakeDataContractTest extends DataClientContract {
    @Override
    protected MarketVenueHarness openVenue() {
        return new FakeMarketHarness();
    }
}
