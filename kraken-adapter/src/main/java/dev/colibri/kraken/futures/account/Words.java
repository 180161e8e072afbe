package dev.colibri.kraken.futures.account;

import java.math.BigDecimal;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Side;

/** What every interface says, each in its own spelling. */
final class Words {
    private Words() {}

    static Side side(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "buy" -> Side.BUY;
            case "sell" -> Side.SELL;
            default -> throw new InvalidValueException("side", word, "must be buy or sell");
        };
    }

    static BigDecimal orZero(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }
}
