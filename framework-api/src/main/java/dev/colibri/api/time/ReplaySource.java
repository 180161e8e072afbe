package dev.colibri.api.time;

/** A road of events that happened at known times, to be walked by a {@link ReplayDriver} in step with others. */
public interface ReplaySource {

    /** The time that {@link #nextTime()} gives when nothing is left. */
    long EXHAUSTED = Long.MAX_VALUE;

    /** What is delivered first among sources that have events at the same time. */
    Rank rank();

    /**
     * When the next event happens, in nanoseconds since the epoch, never earlier than the one before; {@link
     * #EXHAUSTED} when nothing is left.
     */
    long nextTime();

    /** Delivers the next event, and only that. Called when the clock stands at {@link #nextTime()}. */
    void deliver();

    /** The order of things that happen at the same time, first to last. Timers have a rank of their own among them. */
    enum Rank {
        /** Books and trades. */
        MARKET,
        /** Mark and index prices, funding, statuses. */
        REFERENCE,
        /** Timers, and what was deferred; no source has this rank. */
        TIMER,
        /** Commands on their way to a venue. */
        COMMAND
    }
}
