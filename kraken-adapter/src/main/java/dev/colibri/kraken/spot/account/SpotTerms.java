package dev.colibri.kraken.spot.account;

import java.math.BigDecimal;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.OrderTerms;
import dev.colibri.api.order.PriceSpec;
import dev.colibri.api.order.Trigger;
import dev.colibri.api.order.TriggerReference;
import dev.colibri.kraken.spot.rest.OrderDescription;
import dev.colibri.kraken.spot.rest.SpotOrder;

/**
 * Reads an order's type and prices. Prices that were ordered as a distance are told as the level that the venue made of
 * them, where it says so, and else as the distance.
 */
final class SpotTerms {
    private final SpotOrder order;
    private final OrderDescription ordered;
    private final Side side;

    private SpotTerms(SpotOrder order, Side side) {
        this.order = order;
        this.ordered = order.descr();
        this.side = side;
    }

    static OrderTerms of(SpotOrder order, Side side) {
        return new SpotTerms(order, side).terms();
    }

    private OrderTerms terms() {
        return switch (ordered.ordertype()) {
            case "market", "settle-position" -> new OrderTerms.Market();
            case "limit", "iceberg" -> new OrderTerms.Limit(limitPrice());
            case "stop-loss" -> new OrderTerms.StopMarket(trigger(side.sign()));
            case "stop-loss-limit" -> new OrderTerms.StopLimit(trigger(side.sign()), triggeredLimit());
            case "take-profit" -> new OrderTerms.MarketIfTouched(trigger(-side.sign()));
            case "take-profit-limit" -> new OrderTerms.LimitIfTouched(trigger(-side.sign()), triggeredLimit());
            case "trailing-stop" -> new OrderTerms.TrailingStopMarket(distance(), reference());
            case "trailing-stop-limit" ->
                    new OrderTerms.TrailingStopLimit(distance(), limitOffset(), reference());
            default -> throw new InvalidValueException("order type", ordered.ordertype(),
                    "must be one that Colibri knows");
        };
    }

    private Price limitPrice() {
        return positive(ordered.price()).or(() -> positive(order.limitprice()))
                .orElseThrow(() -> untold("limit price", ordered.price()));
    }

    /** @param away the sign of the way from the reference to the trigger, for distances without a sign of their own */
    private Trigger trigger(int away) {
        PriceSpec price = spec(ordered.price(), order.stopprice(), away)
                .orElseThrow(() -> untold("trigger price", ordered.price()));
        return new Trigger(price, reference());
    }

    private PriceSpec triggeredLimit() {
        return spec(ordered.price2(), order.limitprice(), side.sign())
                .orElseThrow(() -> untold("limit price", ordered.price2()));
    }

    private PriceSpec.Offset distance() {
        return Distance.read(ordered.price(), 1).orElseThrow(() -> untold("trailing distance", ordered.price()));
    }

    private PriceSpec.Offset limitOffset() {
        return Distance.read(ordered.price2(), side.sign()).orElse(PriceSpec.offset(BigDecimal.ZERO));
    }

    private TriggerReference reference() {
        String trigger = order.trigger();
        if (trigger == null || trigger.isEmpty()) {
            return TriggerReference.LAST;
        }
        return switch (trigger) {
            case "last" -> TriggerReference.LAST;
            case "index" -> TriggerReference.INDEX;
            default -> throw new InvalidValueException("trigger", trigger, "must be one that Colibri knows");
        };
    }

    private static Optional<PriceSpec> spec(@Nullable String text, @Nullable BigDecimal level, int sign) {
        return positive(text).or(() -> positive(level)).<PriceSpec>map(PriceSpec.At::new)
                .or(() -> Distance.read(text, sign));
    }

    /** A price given outright; empty for none, which is written as zero, and for a distance. */
    private static Optional<Price> positive(@Nullable String text) {
        return text == null || text.isEmpty() || Distance.is(text) ? Optional.empty() : Optional.of(Price.of(text))
                .filter(Price::isPositive);
    }

    private static Optional<Price> positive(@Nullable BigDecimal level) {
        return level == null || level.signum() <= 0 ? Optional.empty() : Optional.of(Price.of(level));
    }

    private static InvalidValueException untold(String field, @Nullable String text) {
        return new InvalidValueException(field, String.valueOf(text), "must be told");
    }
}
