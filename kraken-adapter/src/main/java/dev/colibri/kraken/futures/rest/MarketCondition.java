package dev.colibri.kraken.futures.rest;

import java.math.BigDecimal;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonAlias;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Require;

/**
 * In what condition a contract's market is. What is not told is not so.
 *
 * @param tradeable the contract's symbol
 * @param experiencingDislocation whether its price has left its index too far; orders that drive it on are refused
 * @param priceDislocationDirection {@code ABOVE_UPPER_BOUND} or {@code BELOW_LOWER_BOUND}
 * @param experiencingExtremeVolatility whether it moves so much that more margin is asked for
 * @param extremeVolatilityInitialMarginMultiplier how much more
 */
public record MarketCondition(String tradeable, @JsonAlias("isExperiencingDislocation") Boolean experiencingDislocation,
        @Nullable String priceDislocationDirection,
        @JsonAlias("isExperiencingExtremeVolatility") Boolean experiencingExtremeVolatility,
        @Nullable BigDecimal extremeVolatilityInitialMarginMultiplier) {

    public MarketCondition {
        Require.present("tradeable", tradeable);
        experiencingDislocation = Boolean.TRUE.equals(experiencingDislocation);
        experiencingExtremeVolatility = Boolean.TRUE.equals(experiencingExtremeVolatility);
    }

    /** Whether there is nothing to say. */
    public boolean isOrdinary() {
        return !experiencingDislocation && !experiencingExtremeVolatility;
    }

    /** In words, such as {@code its price is ABOVE_UPPER_BOUND}. */
    public String words() {
        String dislocation = experiencingDislocation ? "its price is off its index ("
                + Objects.requireNonNullElse(priceDislocationDirection, "no direction told")
                + "), orders that drive it on are refused" : "";
        String volatility = experiencingExtremeVolatility ? "it is extremely volatile, initial margin is multiplied by "
                + Objects.requireNonNullElse(extremeVolatilityInitialMarginMultiplier, BigDecimal.ONE) : "";
        return dislocation + (isBoth() ? "; " : "") + volatility;
    }

    private boolean isBoth() {
        return experiencingDislocation && experiencingExtremeVolatility;
    }
}
