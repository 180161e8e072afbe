package dev.colibri.kraken.venue.faults;

import dev.colibri.kraken.venue.VenueHarness;
import dev.colibri.kraken.venue.futures.FuturesVenueHarness;

/** What one thing that goes wrong makes of Futures' live data. */
class FuturesFaultsTest extends FaultRules {

    @Override
    VenueHarness<?, ?> venue() {
        return new FuturesVenueHarness();
    }

    @Override
    String brokenChange() {
        return "{\"feed\":\"book\",\"product_id\":\"PF_XBTUSD\",\"side\":\"buy\",\"seq\":\"none\",\"price\":94999,"
                + "\"qty\":1,\"timestamp\":1767605400000}";
    }

    @Override
    String strange() {
        return "{\"feed\":\"gossip\",\"product_id\":\"PF_XBTUSD\"}";
    }

    @Override
    String bookCounter() {
        return "gaps";
    }
}
