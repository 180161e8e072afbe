package dev.colibri.kraken.futures.rest;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Require;

/**
 * How an order stands.
 *
 * @param status {@code ENTERED_BOOK}, {@code FULLY_EXECUTED}, {@code REJECTED}, {@code CANCELLED}, {@code
 *     TRIGGER_PLACED} or {@code TRIGGER_ACTIVATION_FAILURE}
 * @param updateReason what changed it last, such as {@code CANCELLED_BY_USER}
 * @param error why it was refused, where it was
 */
public record OrderStatus(Details order, String status, @Nullable String updateReason, @Nullable String error) {

    public OrderStatus {
        Require.present("order", order);
        Require.present("status", status);
    }

    /**
     * The order.
     *
     * @param type {@code ORDER} or {@code TRIGGER_ORDER}
     * @param quantity how much is left
     * @param limitPrice of a market order, its cap
     */
    public record Details(String type, String orderId, @Nullable String cliOrdId, String symbol, String side,
            BigDecimal quantity, @Nullable BigDecimal filled, @Nullable BigDecimal limitPrice,
            @Nullable Boolean reduceOnly, String timestamp, @Nullable String lastUpdateTimestamp,
            @Nullable Trigger priceTriggerOptions, @Nullable String triggerTime) {

        public Details {
            Require.present("type", type);
            Require.present("orderId", orderId);
            Require.present("symbol", symbol);
            Require.present("side", side);
            Require.present("quantity", quantity);
            Require.present("timestamp", timestamp);
        }
    }

    /**
     * When it wakes.
     *
     * @param triggerSignal {@code MARK_PRICE}, {@code LAST_PRICE} or {@code SPOT_PRICE}, which is the index
     */
    public record Trigger(@Nullable BigDecimal triggerPrice, @Nullable String triggerSide,
            @Nullable String triggerSignal) {}
}
