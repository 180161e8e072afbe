package dev.colibri.api.order;

import java.util.Optional;

import dev.colibri.api.model.Price;
import dev.colibri.api.model.Require;

/**
 * The type of an order together with exactly the prices that type has, so that none can be missing and none can be too
 * many.
 */
public sealed interface OrderTerms {

    /** The type. */
    OrderType type();

    /** The limit, where it is given outright. */
    default Optional<Price> limitPrice() {
        return Optional.empty();
    }

    /** The trigger, where it is given outright. */
    default Optional<Price> triggerPrice() {
        return Optional.empty();
    }

    /** Takes what is there. */
    record Market() implements OrderTerms {
        @Override
        public OrderType type() {
            return OrderType.MARKET;
        }
    }

    /** Trades at {@code price} or better. */
    record Limit(Price price) implements OrderTerms {
        public Limit {
            OrderChecks.positive("limit price", price);
        }

        @Override
        public Optional<Price> limitPrice() {
            return Optional.of(price);
        }

        @Override
        public OrderType type() {
            return OrderType.LIMIT;
        }
    }

    /** Becomes a market order when the reference moves against the holder to the trigger. */
    record StopMarket(Trigger trigger) implements OrderTerms {
        public StopMarket {
            Require.present("trigger", trigger);
        }

        @Override
        public Optional<Price> triggerPrice() {
            return trigger.price().outright();
        }

        @Override
        public OrderType type() {
            return OrderType.STOP_MARKET;
        }
    }

    /** Becomes a limit order when the reference moves against the holder to the trigger. */
    record StopLimit(Trigger trigger, PriceSpec limit) implements OrderTerms {
        public StopLimit {
            Require.present("trigger", trigger);
            Require.present("limit price", limit);
        }

        @Override
        public Optional<Price> limitPrice() {
            return limit.outright();
        }

        @Override
        public Optional<Price> triggerPrice() {
            return trigger.price().outright();
        }

        @Override
        public OrderType type() {
            return OrderType.STOP_LIMIT;
        }
    }

    /** Becomes a market order when the reference moves in the holder's favour to the trigger (take profit). */
    record MarketIfTouched(Trigger trigger) implements OrderTerms {
        public MarketIfTouched {
            Require.present("trigger", trigger);
        }

        @Override
        public Optional<Price> triggerPrice() {
            return trigger.price().outright();
        }

        @Override
        public OrderType type() {
            return OrderType.MARKET_IF_TOUCHED;
        }
    }

    /** Becomes a limit order when the reference moves in the holder's favour to the trigger. */
    record LimitIfTouched(Trigger trigger, PriceSpec limit) implements OrderTerms {
        public LimitIfTouched {
            Require.present("trigger", trigger);
            Require.present("limit price", limit);
        }

        @Override
        public Optional<Price> limitPrice() {
            return limit.outright();
        }

        @Override
        public Optional<Price> triggerPrice() {
            return trigger.price().outright();
        }

        @Override
        public OrderType type() {
            return OrderType.LIMIT_IF_TOUCHED;
        }
    }

    /**
     * Follows the reference at a distance and becomes a market order when it turns by that distance.
     *
     * @param distance positive on either side; in percent, below 100
     */
    record TrailingStopMarket(PriceSpec.Offset distance, TriggerReference reference) implements OrderTerms {
        public TrailingStopMarket {
            Require.present("trailing distance", distance).requireDistance();
            Require.present("trigger reference", reference);
        }

        @Override
        public OrderType type() {
            return OrderType.TRAILING_STOP_MARKET;
        }
    }

    /**
     * Follows the reference at a distance and becomes a limit order when it turns by that distance.
     *
     * @param distance positive on either side; in percent, below 100
     * @param limitOffset where the limit lies from the trigger; may be negative
     */
    record TrailingStopLimit(PriceSpec.Offset distance, PriceSpec.Offset limitOffset, TriggerReference reference)
            implements OrderTerms {
        public TrailingStopLimit {
            Require.present("trailing distance", distance).requireDistance();
            Require.present("limit offset", limitOffset);
            Require.present("trigger reference", reference);
        }

        @Override
        public OrderType type() {
            return OrderType.TRAILING_STOP_LIMIT;
        }
    }
}
