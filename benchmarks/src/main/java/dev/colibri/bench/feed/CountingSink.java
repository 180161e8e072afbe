package dev.colibri.bench.feed;

import dev.colibri.api.market.InstrumentEvent;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.spi.MarketSink;

/** Counts market data, and notes when a stream that was live no longer is. Keeps nothing. */
final class CountingSink implements MarketSink {
    private long events;
    private boolean broken;

    @Override
    public void accept(MarketEvent event) {
        switch (event) {
            case InstrumentEvent data -> events++;
            case StreamHealth health -> broken |= switch (health.state()) {
                case PENDING, LIVE -> false;
                default -> true;
            };
            case VenueStatus status -> {
                // Of no stream.
            }
        }
    }

    long events() {
        return events;
    }

    /** Whether any stream was ever stale, recovering or failed. */
    boolean isBroken() {
        return broken;
    }
}
