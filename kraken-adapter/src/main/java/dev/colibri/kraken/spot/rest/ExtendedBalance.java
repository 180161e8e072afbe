package dev.colibri.kraken.spot.rest;

import java.math.BigDecimal;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Require;

/**
 * What is held of an asset.
 *
 * @param balance all of it
 * @param holdTrade what orders hold; nothing where the venue says nothing
 * @param credit the credit line, where there is one
 * @param creditUsed how much of it is used
 */
public record ExtendedBalance(BigDecimal balance, @JsonProperty("hold_trade") BigDecimal holdTrade, BigDecimal credit,
        @JsonProperty("credit_used") BigDecimal creditUsed) {

    public ExtendedBalance {
        Require.present("balance", balance);
        holdTrade = orZero(holdTrade);
        credit = orZero(credit);
        creditUsed = orZero(creditUsed);
    }

    private static BigDecimal orZero(@Nullable BigDecimal amount) {
        return Objects.requireNonNullElse(amount, BigDecimal.ZERO);
    }
}
