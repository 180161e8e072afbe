package dev.colibri.api.bar;

/** What becomes of an interval in which nothing happened. */
public enum QuietIntervals {
    /** It has no bar. */
    SKIP,
    /**
     * It has a flat bar at the last close, without volume or trades, of origin
     * {@link dev.colibri.api.model.Origin#INFERRED}. Before the first event there is no close to repeat, and no bar.
     */
    REPEAT_CLOSE
}
