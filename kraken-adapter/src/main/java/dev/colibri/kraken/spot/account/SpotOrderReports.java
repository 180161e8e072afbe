package dev.colibri.kraken.spot.account;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.account.OrderReport;
import dev.colibri.api.model.CurrencyPair;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.OrderSize;
import dev.colibri.api.order.OrderState;
import dev.colibri.api.order.OrderTerms;
import dev.colibri.api.order.TimeInForce;
import dev.colibri.api.order.VenueOrderId;
import dev.colibri.kraken.common.account.ClientIds;
import dev.colibri.kraken.common.account.Ownership;
import dev.colibri.kraken.common.wire.KrakenTimes;
import dev.colibri.kraken.spot.rest.SpotOrder;

/** Tells the venue's orders in Colibri's words. */
final class SpotOrderReports {
    private static final int LEAST_DECIMALS_OF_BASE = 8;

    private final Pairs pairs;
    private final Ownership owners;

    SpotOrderReports(Pairs pairs, Ownership owners) {
        this.pairs = pairs;
        this.owners = owners;
    }

    /** The instrument of an order: that of its altname. */
    InstrumentId instrument(SpotOrder order) {
        return pairs.id(order.descr().pair());
    }

    /** When it ended; when it was made, while it lives. In nanoseconds since the epoch. */
    static long updated(SpotOrder order) {
        BigDecimal closed = order.closetm();
        return KrakenTimes.ofSeconds(closed != null && closed.signum() > 0 ? closed : order.opentm());
    }

    /**
     * Whether an order asked for nothing and did nothing: one that was to settle a whole position, and ended before it
     * did. Such an order cannot be told, and nothing is lost.
     */
    static boolean isNothing(SpotOrder order) {
        return order.vol().signum() == 0 && order.volExec().signum() == 0 && state(order).isTerminal();
    }

    /** @throws InvalidValueException when it has something that Colibri does not know */
    OrderReport report(String id, SpotOrder order, long receiveTime) {
        Side side = side(order.descr().type());
        OrderTerms terms = SpotTerms.of(order, side);
        Optional<ClientOrderId> clientId = ClientIds.of(order.clOrdId());
        Quantity filled = filled(order);
        OrderState state = state(order);
        return new OrderReport(owners.ofOrder().apply(clientId), instrument(order), new VenueOrderId(id), clientId,
                side,
                size(order), terms, timeInForce(order), expiry(order), order.hasFlag("post"),
                Boolean.TRUE.equals(order.reduceOnly()), state, filled, averagePrice(order, filled),
                state.isTerminal() ? SpotReasons.of(order.reason()) : Optional.empty(),
                KrakenTimes.ofSeconds(order.opentm()), updated(order), receiveTime);
    }

    static Side side(String word) {
        return switch (word) {
            case "buy" -> Side.BUY;
            case "sell" -> Side.SELL;
            default -> throw new InvalidValueException("side", word, "must be buy or sell");
        };
    }

    private static OrderSize size(SpotOrder order) {
        boolean wholePosition = order.vol().signum() == 0;
        Quantity amount = Quantity.of(wholePosition ? order.volExec() : order.vol());
        return order.hasFlag("viqc") ? OrderSize.ofQuote(amount) : OrderSize.of(amount);
    }

    /**
     * How much traded, in base. Of orders that are sized in quote, what traded is told in quote by the venue's papers
     * and in base by others: it is taken for what fits the cost, and turned into base where it must be.
     */
    private Quantity filled(SpotOrder order) {
        BigDecimal executed = order.volExec();
        BigDecimal cost = order.cost();
        BigDecimal price = order.price();
        if (!order.hasFlag("viqc") || cost == null || price == null || price.signum() <= 0) {
            return Quantity.of(executed);
        }
        BigDecimal offAsBase = executed.multiply(price).subtract(cost).abs();
        BigDecimal offAsQuote = executed.subtract(cost).abs();
        if (offAsBase.compareTo(offAsQuote) <= 0) {
            return Quantity.of(executed);
        }
        int decimals = pairs.find(order.descr().pair()).map(CurrencyPair::quantityScale).orElse(LEAST_DECIMALS_OF_BASE);
        return Quantity.of(cost.divide(price, decimals, RoundingMode.HALF_EVEN));
    }

    private static Optional<BigDecimal> averagePrice(SpotOrder order, Quantity filled) {
        if (filled.isZero()) {
            return Optional.empty();
        }
        BigDecimal price = order.price();
        if (price != null && price.signum() > 0) {
            return Optional.of(price);
        }
        BigDecimal cost = order.cost();
        return cost == null || cost.signum() <= 0 ? Optional.empty()
                : Optional.of(cost.divide(filled.toBigDecimal(), MathContext.DECIMAL64));
    }

    private static OrderState state(SpotOrder order) {
        return switch (order.status()) {
            case "pending", "open" -> living(order);
            case "closed" -> OrderState.FILLED;
            case "canceled" -> OrderState.CANCELED;
            case "expired" -> OrderState.EXPIRED;
            default -> throw new InvalidValueException("order status", order.status(),
                    "must be one that Colibri knows");
        };
    }

    private static OrderState living(SpotOrder order) {
        if (order.volExec().signum() > 0) {
            return OrderState.PARTIALLY_FILLED;
        }
        boolean fired = order.hasNote("touched") || order.hasNote("stopped");
        boolean thenRests = order.descr().ordertype().endsWith("-limit");
        return fired && thenRests ? OrderState.TRIGGERED : OrderState.ACCEPTED;
    }

    /** What the venue says, where it does; else what follows from the order's end. */
    private static TimeInForce timeInForce(SpotOrder order) {
        String word = order.timeInForce();
        if (word == null || word.isEmpty()) {
            return expiry(order).isPresent() ? TimeInForce.GTD : TimeInForce.GTC;
        }
        return switch (word) {
            case "gtc", "GTC" -> TimeInForce.GTC;
            case "gtd", "GTD" -> TimeInForce.GTD;
            case "ioc", "IOC" -> TimeInForce.IOC;
            case "fok", "FOK" -> TimeInForce.FOK;
            default -> throw new InvalidValueException("time in force", word, "must be one that Colibri knows");
        };
    }

    private static Optional<Instant> expiry(SpotOrder order) {
        return seconds(order.expiretm()).map(EventTime::instant);
    }

    private static Optional<Long> seconds(@Nullable BigDecimal time) {
        return time == null || time.signum() <= 0 ? Optional.empty() : Optional.of(KrakenTimes.ofSeconds(time));
    }
}
