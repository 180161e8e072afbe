package dev.colibri.api.contract.fake;

import java.time.Duration;

import dev.colibri.api.contract.DataClientContract;
import dev.colibri.api.contract.MarketVenueHarness;
import dev.colibri.api.testing.TestNode;

/** The same contract with the connection on an event loop of its own, as connections with sockets are. */
class FakeDataContractOnEventLoopTest extends DataClientContract {
    private static final Duration FLOW = Duration.ofMillis(100);

    @Override
    protected MarketVenueHarness openVenue() {
        return new FakeMarketHarness(TestNode.named("fake").onEventLoop().flow(FLOW).build());
    }
}
