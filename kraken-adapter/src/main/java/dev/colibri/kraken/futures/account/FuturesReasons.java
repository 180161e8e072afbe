package dev.colibri.kraken.futures.account;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.order.Reason;
import dev.colibri.api.order.Reason.Code;

/**
 * Why orders ended, from the venue's words, which differ in case and in their last part from one interface to another.
 */
final class FuturesReasons {
    private FuturesReasons() {}

    static Optional<Reason> of(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Reason(code(text.toLowerCase(Locale.ROOT).replaceFirst("_reason$", "")), text));
    }

    /** Whether an order ended because its own time was over. */
    static boolean isExpiry(@Nullable String text) {
        return text != null && text.equalsIgnoreCase("expired");
    }

    private static Code code(String word) {
        return switch (word) {
            case "cancelled_by_user" -> Code.USER_REQUEST;
            case "post_would_execute", "post_order_failed_because_it_would_filled",
                    "post_order_failed_because_it_would_be_filled" -> Code.POST_ONLY_WOULD_TAKE;
            case "ioc_would_not_execute", "ioc_order_failed_because_it_would_not_be_executed" -> Code.NOTHING_TO_TAKE;
            case "would_execute_self", "cancelled_by_self_trade" -> Code.SELF_TRADE;
            case "would_not_reduce_position" -> Code.WOULD_NOT_REDUCE;
            case "not_enough_margin", "insufficient_margin" -> Code.INSUFFICIENT_FUNDS;
            case "market_inactive", "market_suspended", "market_is_post_only", "loading_market" -> Code.MARKET_STATUS;
            case "client_order_id_in_use" -> Code.DUPLICATE_ID;
            case "dead_man_switch" -> Code.DEAD_MAN;
            case "liquidation", "liquidation_order" -> Code.LIQUIDATION;
            case "contract_expired" -> Code.CONTRACT_EXPIRED;
            default -> Code.VENUE;
        };
    }
}
