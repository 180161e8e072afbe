package dev.colibri.kraken.common.limits;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Require;

/**
 * What a budget keeps for the earlier lanes, in points. A lane leaves what is kept for every lane before it; the cancel
 * lane leaves nothing.
 *
 * @param forCancels what amends and all later lanes leave for cancels
 * @param forAmends what creates and all later lanes leave for amends, besides
 * @param forCreates what queries and history leave for creates, besides
 * @param forQueries what history leaves for queries, besides
 */
public record Reserve(int forCancels, int forAmends, int forCreates, int forQueries) {

    /** Keeps nothing: every lane may use the whole budget. */
    public static final Reserve NONE = new Reserve(0, 0, 0, 0);

    public Reserve {
        Require.notNegative("reserve for cancels", forCancels);
        Require.notNegative("reserve for amends", forAmends);
        Require.notNegative("reserve for creates", forCreates);
        Require.notNegative("reserve for queries", forQueries);
    }

    /** What a request in this lane must leave, in points. */
    public long leftBy(Lane lane) {
        return switch (lane) {
            case CANCEL -> 0;
            case AMEND -> forCancels;
            case CREATE -> (long) forCancels + forAmends;
            case QUERY -> (long) forCancels + forAmends + forCreates;
            case HISTORY -> (long) forCancels + forAmends + forCreates + forQueries;
        };
    }

    /**
     * How high the budget may stand before a request of this cost, all in micro-points. A request that is dearer than
     * its lane's share goes when the budget is empty.
     */
    long levelBefore(long cost, Lane lane, long budget) {
        return Math.max(0, budget - Points.of(leftBy(lane)) - cost);
    }

    /** This reserve, which must be smaller than the budget in micro-points. */
    Reserve within(long budget) {
        if (Points.of(leftBy(Lane.HISTORY)) >= budget) {
            throw new InvalidValueException("reserve", Long.toString(leftBy(Lane.HISTORY)),
                    "must be smaller than the budget of " + Points.down(budget) + " points");
        }
        return this;
    }
}
