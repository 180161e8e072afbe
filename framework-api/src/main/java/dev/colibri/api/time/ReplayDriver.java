package dev.colibri.api.time;

/**
 * The only driver of virtual time, as a replaying connection sees it: a place to register its sources. Implemented by
 * {@link VirtualTime}; a node's context gives it when the node's clock is virtual.
 */
public interface ReplayDriver {

    /**
     * Adds a road of events, to be walked in step with all others.
     *
     * @throws IllegalArgumentException when the source begins before the present
     */
    void register(ReplaySource source);
}
