package dev.colibri.kraken.futures.rest;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Require;

/**
 * A trigger as the history tells it. Figures are text, times milliseconds since the epoch.
 *
 * @param direction {@code Buy} or {@code Sell}
 * @param orderType of the order that it makes
 * @param clientId the user's id
 */
public record HistoryTrigger(String uid, @Nullable String accountUid, String tradeable, String direction,
        BigDecimal quantity, @Nullable Long timestamp, @Nullable BigDecimal limitPrice, @Nullable String orderType,
        @Nullable String clientId, @Nullable Boolean reduceOnly, @Nullable Long lastUpdateTimestamp,
        @Nullable Options triggerOptions) {

    public HistoryTrigger {
        Require.present("uid", uid);
        Require.present("tradeable", tradeable);
        Require.present("direction", direction);
        Require.present("quantity", quantity);
        clientId = clientId == null || clientId.isEmpty() ? null : clientId;
    }

    /**
     * When it wakes.
     *
     * @param triggerSignal {@code MarkPrice}, {@code LastPrice} or {@code SpotPrice}, which is the index
     * @param triggerSide {@code Above} or {@code Below}
     * @param limitPriceOffset where the limit will lie from the trigger
     */
    public record Options(@Nullable BigDecimal triggerPrice, @Nullable String triggerSignal,
            @Nullable String triggerSide, @Nullable Trailing trailingStopOptions,
            @Nullable LimitOffset limitPriceOffset) {}

    /**
     * How far it follows.
     *
     * @param unit {@code Percent} or {@code QuoteCurrency}
     */
    public record Trailing(BigDecimal maxDeviation, String unit) {
        public Trailing {
            Require.present("maxDeviation", maxDeviation);
            Require.present("unit", unit);
        }
    }

    /**
     * A distance from the trigger.
     *
     * @param unit {@code Percent} or {@code QuoteCurrency}
     */
    public record LimitOffset(BigDecimal priceOffset, String unit) {
        public LimitOffset {
            Require.present("priceOffset", priceOffset);
            Require.present("unit", unit);
        }
    }
}
