package dev.colibri.api.bar;

/** What becomes of an interval in which nothing happened. */
public enum QuietIntervals {
    /** It has no bar. Nor has an interval that lay wholly in a gap: only the bars beside it tell of that. */
    SKIP,
    /**
     * It has a flat bar at the last close, without volume or trades, of origin
     * {@link dev.colibri.api.model.Origin#INFERRED}. Before the first event there is no close to repeat, and no bar.
     */
    REPEAT_CLOSE
}
