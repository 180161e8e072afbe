package dev.colibri.kraken.common.limits;

import java.math.BigDecimal;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.spi.ConnectionStatus.Limit;

/**
 * The user's own limit on queries per second, which stands before the venue's. Queries and history count; what makes,
 * changes or ends an order does not, so that it never waits for them.
 */
public final class QueryRate implements Headroom {
    private final UserRate rate;

    /**
     * @param perSecond what the user asked for, {@code http.max_request_rate}
     * @throws InvalidValueException when it is below 0.001
     */
    public QueryRate(BigDecimal perSecond) {
        this.rate = new UserRate("max_request_rate", perSecond);
    }

    /** The toll of one request in its lane. */
    public Toll toll(Lane lane) {
        return switch (lane) {
            case CANCEL, AMEND, CREATE -> Toll.FREE;
            case QUERY, HISTORY -> new OwnToll(rate.window().toll(1, lane));
        };
    }

    @Override
    public Limit limit(String name, long now) {
        return rate.limit(name, now);
    }

    /** A refusal is the venue's, and says nothing of this limit. */
    private record OwnToll(Toll toll) implements Toll {

        @Override
        public long earliest(long now) {
            return toll.earliest(now);
        }

        @Override
        public void pay(long now) {
            toll.pay(now);
        }

        @Override
        public void refused(long now) {
            // Nothing to learn.
        }
    }
}
