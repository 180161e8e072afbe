package dev.colibri.kraken.futures.rest;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Require;

/**
 * An order as the history tells it. Figures are text, times milliseconds since the epoch.
 *
 * @param accountUid whose it is
 * @param tradeable the contract
 * @param direction {@code Buy} or {@code Sell}
 * @param quantity how much is left of it, not how much was ordered
 * @param orderType such as {@code Limit}, {@code IoC}, {@code Post}
 * @param clientId the user's id
 */
public record HistoryOrder(String uid, @Nullable String accountUid, String tradeable, String direction,
        @Nullable BigDecimal quantity, @Nullable BigDecimal filled, @Nullable Long timestamp,
        @Nullable BigDecimal limitPrice, @Nullable String orderType, @Nullable String clientId,
        @Nullable Boolean reduceOnly, @Nullable Long lastUpdateTimestamp) {

    public HistoryOrder {
        Require.present("uid", uid);
        Require.present("tradeable", tradeable);
        Require.present("direction", direction);
        clientId = clientId == null || clientId.isEmpty() ? null : clientId;
    }
}
