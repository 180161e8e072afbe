package dev.colibri.api.time;

/** The only driver of virtual time. */
public interface ReplayDriver {

    /** Adds a road of events. One that begins before the present is refused. */
    void register(ReplaySource source);
}
