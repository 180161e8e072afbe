package dev.colibri.kraken.futures.rest;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Require;

/**
 * A trade as the account's history tells it.
 *
 * @param uid its name, which is that of the fill
 * @param timestamp milliseconds since the epoch
 * @param legs the orders that met, as far as they are told: both in older answers, the account's own in newer ones
 */
public record AccountExecution(String uid, long timestamp, BigDecimal quantity, BigDecimal price, List<Leg> legs) {

    public AccountExecution {
        Require.present("uid", uid);
        Require.present("quantity", quantity);
        Require.present("price", price);
        legs = List.copyOf(legs);
    }

    /**
     * One side of a trade.
     *
     * @param role whether it rested or took
     * @param data what it cost; there for the account's own orders alone
     */
    public record Leg(Role role, HistoryOrder order, @Nullable OrderData data) {}

    /** Who rested and who took. */
    public enum Role {
        MAKER, TAKER, UNKNOWN
    }

    /**
     * What a trade cost.
     *
     * @param fee positive is paid; in the asset in which the contract is settled
     * @param positionSize the position afterwards
     */
    public record OrderData(@Nullable BigDecimal fee, @Nullable BigDecimal positionSize,
            @Nullable BigDecimal realizedPnl) {}
}
