package dev.colibri.api.bar;

/** What becomes of an interval in which nothing happened. */
public enum QuietIntervals {
    /** It has no bar. Nor has an interval that lay wholly in a gap: only the bars beside it tell of that. */
    SKIP,
    /**
     * It has a flat bar at the last close, without volume or trades, of origin
     * {@link dev.colibri.api.model.Origin#INFERRED}. Before the first event there is no close to repeat, and no bar.
     *
     * <p>A silence of more than ten million intervals, as a feed may have that comes back after months, is not filled:
     * the bar before it is told, the intervals of the silence have none, and the bar of the next event is incomplete,
     * which says that something is missing before it. A wrong time that lies months ahead makes such a silence too;
     * what then comes at the right time is late.
     */
    REPEAT_CLOSE
}
