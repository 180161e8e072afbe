package dev.colibri.api.spi;

import java.util.Locale;

import dev.colibri.api.market.PriceType;
import dev.colibri.api.model.Require;
import dev.colibri.api.order.OrderType;
import dev.colibri.api.order.TimeInForce;
import dev.colibri.api.order.TriggerReference;

/** One thing that a client may or may not be able to do. */
public sealed interface Capability {

    /** What it is, in a few words for a person; different for every capability. */
    String words();

    /** Placing orders of a type. */
    record Orders(OrderType type) implements Capability {
        public Orders {
            Require.present("order type", type);
        }

        @Override
        public String words() {
            return inWords(type) + " orders";
        }
    }

    /** A time in force for orders of a type. */
    record Lifetime(OrderType type, TimeInForce timeInForce) implements Capability {
        public Lifetime {
            Require.present("order type", type);
            Require.present("time in force", timeInForce);
        }

        @Override
        public String words() {
            return timeInForce + " " + inWords(type) + " orders";
        }
    }

    /** A trigger's reference. */
    record Triggering(TriggerReference reference) implements Capability {
        public Triggering {
            Require.present("trigger reference", reference);
        }

        @Override
        public String words() {
            return "triggers by the " + inWords(reference) + " price";
        }
    }

    /** Bars of a price. */
    record Bars(PriceType price) implements Capability {
        public Bars {
            Require.present("price type", price);
        }

        @Override
        public String words() {
            return "bars of the " + inWords(price) + " price";
        }
    }

    /** A constant's name as words: {@code stop limit}. */
    private static String inWords(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whatever needs no parameter. */
    enum Feature implements Capability {
        QUOTES,
        TRADES,
        BOOK,
        ORDER_BY_ORDER_BOOK,
        DEPTH_SNAPSHOTS,
        MARK_PRICE,
        INDEX_PRICE,
        FUNDING_RATE,
        OPEN_INTEREST,
        STATISTICS,
        INSTRUMENT_STATUS,
        TRADE_HISTORY,
        BAR_HISTORY,
        FUNDING_HISTORY,
        BOOK_REQUEST,
        TICKER_REQUEST,
        POST_ONLY,
        REDUCE_ONLY,
        DISPLAY_QUANTITY,
        QUOTE_QUANTITY,
        LEVERAGE,
        SELF_TRADE_MODE,
        DEADLINE,
        AMEND_QUANTITY,
        AMEND_LIMIT_PRICE,
        AMEND_TRIGGER_PRICE,
        AMEND_DISPLAY,
        BATCH_SUBMIT,
        BATCH_CANCEL,
        CANCEL_ALL,
        ONE_CANCELS_OTHER,
        ONE_TRIGGERS_OTHER,
        BRACKET,
        LIVE_BALANCES,
        LIVE_POSITIONS,
        MARGIN_METRICS,
        DEAD_MAN_SWITCH;

        @Override
        public String words() {
            return inWords(this);
        }
    }
}
