package dev.colibri.kraken.scripted;

import dev.colibri.api.contract.InstrumentProviderContract;
import dev.colibri.api.contract.MarketVenueHarness;

/** The whole connector, opened by its settings, over real sockets. */
class SpotInstrumentsSocketContractTest extends InstrumentProviderContract {
    @Override
    protected MarketVenueHarness openVenue() {
        return new SpotSocketHarness();
    }
}
