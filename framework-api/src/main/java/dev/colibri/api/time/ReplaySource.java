package dev.colibri.api.time;

/** A road of events that happened at known times, to be walked by a {@link ReplayDriver} in step with others. */
public interface ReplaySource {

    /** The time that {@link #nextTime()} gives when nothing is left. */
    long EXHAUSTED = Long.MAX_VALUE;

    /** What is delivered first among sources that have events at the same time; lower is earlier. */
    int rank();

    /**
     * When the next event happens, in nanoseconds since the epoch, never earlier than the one before; {@link
     * #EXHAUSTED} when nothing is left.
     */
    long nextTime();

    /** Delivers the next event, and only that. Called when the clock stands at {@link #nextTime()}. */
    void deliver();
}
