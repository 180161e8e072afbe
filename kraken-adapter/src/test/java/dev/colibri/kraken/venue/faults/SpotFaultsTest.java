package dev.colibri.kraken.venue.faults;

import dev.colibri.kraken.venue.VenueHarness;
import dev.colibri.kraken.venue.spot.SpotVenueHarness;

/** What one thing that goes wrong makes of Spot's live data. */
class SpotFaultsTest extends FaultRules {

    @Override
    VenueHarness<?, ?> venue() {
        return new SpotVenueHarness();
    }

    @Override
    String brokenChange() {
        return "{\"channel\":\"book\",\"type\":\"update\",\"data\":[{\"symbol\":\"SOL/USD\",\"bids\":\"none\","
                + "\"asks\":[],\"checksum\":1,\"timestamp\":\"2026-01-05T09:30:00.000000Z\"}]}";
    }

    @Override
    String strange() {
        return "{\"channel\":\"gossip\",\"type\":\"update\",\"data\":[{\"symbol\":\"SOL/USD\"}]}";
    }

    @Override
    String bookCounter() {
        return "checksum failures";
    }
}
