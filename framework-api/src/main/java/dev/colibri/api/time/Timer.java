package dev.colibri.api.time;

/** Something that will run. */
public interface Timer {

    /** Makes sure that it does not run again. Does nothing when it has been cancelled or has run for the last time. */
    void cancel();

    /** Whether it will still run. */
    boolean isActive();
}
