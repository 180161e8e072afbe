package dev.colibri.kraken.common.limits;

import java.math.BigDecimal;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Require;
import dev.colibri.api.spi.ConnectionStatus.Limit;

/**
 * The user's own limit on orders per second, which stands before the venue's. No second holds more orders than it says;
 * a rate below one stands for one order in so much longer a time. Creates and amends count, cancels do not.
 */
public final class OrderRate implements Headroom {
    private final UserRate rate;

    /**
     * @param perSecond what the user asked for, {@code max_order_rate}
     * @param venueMost what the venue takes at most
     * @throws InvalidValueException when it is below 0.001 or above the venue's
     */
    public OrderRate(BigDecimal perSecond, BigDecimal venueMost) {
        BigDecimal asked = Require.positive("max_order_rate", perSecond);
        if (asked.compareTo(UserRate.LEAST) < 0 || asked.compareTo(venueMost) > 0) {
            throw new InvalidValueException("max_order_rate", asked.toString(), "must lie between "
                    + UserRate.LEAST.toPlainString() + " and the venue's " + venueMost.toPlainString()
                    + " orders per second");
        }
        this.rate = new UserRate("max_order_rate", asked);
    }

    /**
     * The toll of a command that places or amends so many orders.
     *
     * @throws InvalidValueException when there are more than may ever be sent together
     */
    public Toll toll(int orders, Lane lane) {
        return rate.window().toll(orders, lane);
    }

    @Override
    public Limit limit(String name, long now) {
        return rate.limit(name, now);
    }
}
