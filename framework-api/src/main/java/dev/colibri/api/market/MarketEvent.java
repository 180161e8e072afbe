package dev.colibri.api.market;

import java.time.Instant;

import dev.colibri.api.model.EventTime;

/**
 * One thing a market told. Times are nanoseconds since the epoch: the event's own time is the venue's, the receive time
 * is ours; where the venue gives none, the two are equal.
 */
public sealed interface MarketEvent permits InstrumentEvent, VenueStatus, StreamHealth {

    /** When it happened, by the venue's clock, in nanoseconds since the epoch. */
    long eventTime();

    /** When it reached this process, by our clock, in nanoseconds since the epoch. */
    long receiveTime();

    /** {@link #eventTime()} as an instant. */
    default Instant eventInstant() {
        return EventTime.instant(eventTime());
    }

    /** {@link #receiveTime()} as an instant. */
    default Instant receiveInstant() {
        return EventTime.instant(receiveTime());
    }
}
