package dev.colibri.kraken.common.limits;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Require;
import dev.colibri.api.spi.ConnectionStatus.Limit;

/**
 * A rate that a user asked for, as a window that no second ever overfills; a rate below one stands for one in so much
 * longer a time.
 */
final class UserRate {
    /** The lowest rate, one in some seventeen minutes. */
    static final BigDecimal LEAST = new BigDecimal("0.001");

    private static final BigDecimal SECOND = BigDecimal.valueOf(Duration.ofSeconds(1).toNanos());

    private final CostWindow window;
    private final String perSecond;

    /** @throws InvalidValueException when it is too low, under its name */
    UserRate(String name, BigDecimal perSecond) {
        BigDecimal rate = Require.positive(name, perSecond);
        if (rate.compareTo(LEAST) < 0) {
            throw new InvalidValueException(name, rate.toString(), "must be at least " + LEAST.toPlainString());
        }
        int most = Math.max(1, rate.setScale(0, RoundingMode.DOWN).intValueExact());
        BigDecimal span = SECOND.multiply(BigDecimal.valueOf(most)).divide(rate, 0, RoundingMode.CEILING);
        this.window = new CostWindow(most, Duration.ofNanos(span.longValueExact()), Margins.NONE, Reserve.NONE);
        this.perSecond = rate.stripTrailingZeros().toPlainString() + "/s";
    }

    CostWindow window() {
        return window;
    }

    Limit limit(String name, long now) {
        Limit sent = window.limit(name, now);
        return new Limit(name, sent.used(), sent.most(), perSecond);
    }
}
