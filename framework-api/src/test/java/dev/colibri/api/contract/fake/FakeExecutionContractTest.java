package dev.colibri.api.contract.fake;

import dev.colibri.api.contract.ExecutionClientContract;
import dev.colibri.api.contract.TradingVenueHarness;

class FakeExecutionContractTest extends ExecutionClientContract {
    @Override
    protected TradingVenueHarness openVenue() {
        return new FakeTradingHarness();
    }
}
