package dev.colibri.kraken.futures.account;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.OrderTerms;
import dev.colibri.api.order.PriceSpec;
import dev.colibri.api.order.TimeInForce;
import dev.colibri.api.order.Trigger;
import dev.colibri.api.order.TriggerReference;
import dev.colibri.kraken.futures.rest.HistoryTrigger;
import dev.colibri.kraken.futures.rest.OpenOrder;
import dev.colibri.kraken.futures.rest.OrderStatus;

/**
 * What kind of order it is, read from the words of each interface.
 *
 * @param terms type and prices
 * @param postOnly whether it may only rest
 */
record Shape(OrderTerms terms, TimeInForce timeInForce, boolean postOnly) {

    private static Shape resting(OrderTerms terms) {
        return new Shape(terms, TimeInForce.GTC, false);
    }

    /**
     * The shape of an order in the book, or one that was.
     *
     * @param word {@code lmt}, {@code Limit}, {@code IoC} and so on
     */
    static Shape of(@Nullable String word, @Nullable BigDecimal limitPrice) {
        return switch (word == null ? "" : word.toLowerCase(Locale.ROOT)) {
            case "lmt", "limit", "stop", "stp", "take_profit", "trailing_stop", "takeprofit", "trailingstop" ->
                    resting(limit(limitPrice));
            case "post" -> new Shape(limit(limitPrice), TimeInForce.GTC, true);
            case "fok", "fillorkill" -> new Shape(limit(limitPrice), TimeInForce.FOK, false);
            case "ioc", "mkt", "market", "liquidation", "partialliquidation", "assignment", "unwind", "block" ->
                    new Shape(isPrice(limitPrice) ? limit(limitPrice) : new OrderTerms.Market(), TimeInForce.IOC,
                            false);
            default -> throw new InvalidValueException("order type", String.valueOf(word),
                    "must be one that Colibri knows");
        };
    }

    /**
     * The shape of an order that lives.
     *
     * @param history what the history tells of a trailing stop, whose distance the list of living orders leaves out
     */
    static Shape of(OpenOrder order, Optional<HistoryTrigger> history) {
        return switch (order.orderType().toLowerCase(Locale.ROOT)) {
            case "stop", "stp" -> resting(stop(trigger(order.stopPrice(), order.triggerSignal()),
                    limitSpec(order.limitPrice())));
            case "take_profit" -> resting(touched(trigger(order.stopPrice(), order.triggerSignal()),
                    limitSpec(order.limitPrice())));
            case "trailing_stop" -> trailing(order, history);
            default -> of(order.orderType(), order.limitPrice());
        };
    }

    /** Whether the distance of a trailing stop is missing. */
    static boolean lacksDistance(OpenOrder order) {
        return order.orderType().equalsIgnoreCase("trailing_stop") && order.trailingStopMaxDeviation() == null;
    }

    /** The shape of a trigger, by where it lies: a buy above the reference is a stop, below it takes a profit. */
    static Shape of(HistoryTrigger trigger) {
        HistoryTrigger.Options options = trigger.triggerOptions();
        if (options == null) {
            throw new InvalidValueException("trigger options", "null", "must be told");
        }
        Optional<PriceSpec> limit = limitSpec(trigger.limitPrice()).or(() -> offset(options.limitPriceOffset()));
        HistoryTrigger.Trailing trailing = options.trailingStopOptions();
        if (trailing != null) {
            return resting(trailing(offset(trailing.maxDeviation(), trailing.unit()), limit,
                    reference(options.triggerSignal())));
        }
        Trigger when = trigger(options.triggerPrice(), options.triggerSignal());
        return resting(byPlace(Words.side(trigger.direction()), options.triggerSide(), when, limit));
    }

    /** The shape of an order as its status tells it. */
    static Shape of(OrderStatus.Details order) {
        OrderStatus.Trigger options = order.priceTriggerOptions();
        if (options == null) {
            return resting(limit(order.limitPrice()));
        }
        Trigger when = trigger(options.triggerPrice(), options.triggerSignal());
        return resting(byPlace(Words.side(order.side()), options.triggerSide(), when, limitSpec(order.limitPrice())));
    }

    private static OrderTerms byPlace(Side side, @Nullable String place, Trigger when, Optional<PriceSpec> limit) {
        boolean above = switch (place == null ? "" : place.toLowerCase(Locale.ROOT)) {
            case "above", "trigger_above" -> true;
            case "below", "trigger_below" -> false;
            default -> throw new InvalidValueException("trigger side", String.valueOf(place),
                    "must be one that Colibri knows");
        };
        return above == (side == Side.BUY) ? stop(when, limit) : touched(when, limit);
    }

    private static OrderTerms stop(Trigger when, Optional<PriceSpec> limit) {
        return limit.<OrderTerms>map(price -> new OrderTerms.StopLimit(when, price))
                .orElseGet(() -> new OrderTerms.StopMarket(when));
    }

    private static OrderTerms touched(Trigger when, Optional<PriceSpec> limit) {
        return limit.<OrderTerms>map(price -> new OrderTerms.LimitIfTouched(when, price))
                .orElseGet(() -> new OrderTerms.MarketIfTouched(when));
    }

    private static Shape trailing(OpenOrder order, Optional<HistoryTrigger> history) {
        BigDecimal distance = order.trailingStopMaxDeviation();
        if (distance == null) {
            return history.map(Shape::of).orElseThrow(
                    () -> new InvalidValueException("trailing distance", "null", "must be told"));
        }
        return resting(trailing(offset(distance, String.valueOf(order.trailingStopDeviationUnit())), Optional.empty(),
                reference(order.triggerSignal())));
    }

    private static OrderTerms trailing(PriceSpec.Offset distance, Optional<PriceSpec> limit,
            TriggerReference reference) {
        return limit.filter(PriceSpec.Offset.class::isInstance).map(PriceSpec.Offset.class::cast)
                .<OrderTerms>map(offset -> new OrderTerms.TrailingStopLimit(distance, offset, reference))
                .orElseGet(() -> new OrderTerms.TrailingStopMarket(distance, reference));
    }

    private static Optional<PriceSpec> offset(HistoryTrigger.@Nullable LimitOffset offset) {
        return offset == null ? Optional.empty() : Optional.of(offset(offset.priceOffset(), offset.unit()));
    }

    private static PriceSpec.Offset offset(BigDecimal value, String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "percent" -> PriceSpec.percent(value);
            case "quotecurrency", "quote_currency" -> PriceSpec.offset(value);
            default -> throw new InvalidValueException("unit of a distance", unit, "must be one that Colibri knows");
        };
    }

    private static OrderTerms limit(@Nullable BigDecimal price) {
        return new OrderTerms.Limit(Price.of(price));
    }

    private static Optional<PriceSpec> limitSpec(@Nullable BigDecimal price) {
        return isPrice(price) ? Optional.of(PriceSpec.at(Price.of(price))) : Optional.empty();
    }

    private static boolean isPrice(@Nullable BigDecimal price) {
        return price != null && price.signum() > 0;
    }

    private static Trigger trigger(@Nullable BigDecimal price, @Nullable String signal) {
        return Trigger.at(Price.of(price), reference(signal));
    }

    /** Without a word it is the last price, which is what orders get when nobody says. */
    private static TriggerReference reference(@Nullable String signal) {
        return switch (signal == null ? "last" : signal.toLowerCase(Locale.ROOT)) {
            case "last", "last_price", "lastprice" -> TriggerReference.LAST;
            case "mark", "mark_price", "markprice" -> TriggerReference.MARK;
            case "spot", "spot_price", "spotprice", "index" -> TriggerReference.INDEX;
            default -> throw new InvalidValueException("trigger signal", String.valueOf(signal),
                    "must be one that Colibri knows");
        };
    }
}
