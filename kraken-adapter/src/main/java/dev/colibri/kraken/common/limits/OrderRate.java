package dev.colibri.kraken.common.limits;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Require;
import dev.colibri.api.spi.ConnectionStatus.Limit;

/**
 * The user's own limit on orders per second, which stands before the venue's. No second holds more orders than it says;
 * a rate below one stands for one order in so much longer a time. Creates and amends count, cancels do not.
 */
public final class OrderRate implements Headroom {
    private static final BigDecimal SECOND = BigDecimal.valueOf(Duration.ofSeconds(1).toNanos());
    private static final BigDecimal LEAST = new BigDecimal("0.001");

    private final CostWindow window;
    private final String perSecond;

    /**
     * @param perSecond what the user asked for, {@code max_order_rate}
     * @param venueMost what the venue takes at most
     * @throws InvalidValueException when it is below 0.001 or above the venue's
     */
    public OrderRate(BigDecimal perSecond, BigDecimal venueMost) {
        BigDecimal rate = Require.positive("max_order_rate", perSecond);
        if (rate.compareTo(LEAST) < 0 || rate.compareTo(venueMost) > 0) {
            throw new InvalidValueException("max_order_rate", rate.toString(), "must lie between "
                    + LEAST.toPlainString() + " and the venue's " + venueMost.toPlainString() + " orders per second");
        }
        int orders = Math.max(1, rate.setScale(0, RoundingMode.DOWN).intValueExact());
        BigDecimal span = SECOND.multiply(BigDecimal.valueOf(orders)).divide(rate, 0, RoundingMode.CEILING);
        this.window = new CostWindow(orders, Duration.ofNanos(span.longValueExact()), Margins.NONE, Reserve.NONE);
        this.perSecond = rate.stripTrailingZeros().toPlainString() + "/s";
    }

    /**
     * The toll of a command that places or amends so many orders.
     *
     * @throws InvalidValueException when there are more than may ever be sent together
     */
    public Toll toll(int orders, Lane lane) {
        return window.toll(orders, lane);
    }

    @Override
    public Limit limit(String name, long now) {
        Limit sent = window.limit(name, now);
        return new Limit(name, sent.used(), sent.most(), perSecond);
    }
}
