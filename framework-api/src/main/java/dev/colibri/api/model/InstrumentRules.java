package dev.colibri.api.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Judges one {@link OrderCheck}: status, prices, size and worth, then what only orders on margin have. */
final class InstrumentRules {
    private final OrderCheck order;
    private final Instrument instrument;
    private final List<Violation> found = new ArrayList<>(0);

    InstrumentRules(OrderCheck order) {
        this.order = order;
        this.instrument = order.instrument;
    }

    List<Violation> violations() {
        status();
        expiry();
        price("limit price", order.limit);
        price("trigger price", order.trigger);
        new SizeRules(order, found).judge();
        leverage();
        position();
        return List.copyOf(found);
    }

    private void status() {
        TradingStatus status = instrument.status();
        String accepted = refusedFor(status);
        if (accepted != null) {
            found.add(new Violation(Violation.Kind.STATUS, status.name(), accepted,
                    instrument.id() + " is " + status + " and accepts " + accepted));
        }
    }

    /** What a market in a status accepts instead of this order, or nothing when it accepts it. */
    private @Nullable String refusedFor(TradingStatus status) {
        return switch (status) {
            case ONLINE -> null;
            case POST_ONLY -> order.postOnly ? null : "only post-only orders";
            case LIMIT_ONLY -> order.limit != null ? null : "only limit orders";
            case REDUCE_ONLY -> order.reduceOnly ? null : "only reduce-only orders";
            case CANCEL_ONLY, MAINTENANCE, WORK_IN_PROGRESS, SUSPENDED, DELISTED -> "no new orders";
        };
    }

    private void expiry() {
        if (order.time != null && instrument instanceof DatedFuture future && future.isExpired(order.time)) {
            found.add(new Violation(Violation.Kind.EXPIRED, EventTime.instant(order.time).toString(),
                    future.expiry().toString(), instrument.id() + " expired at " + future.expiry()));
        }
    }

    private void price(String name, @Nullable Price price) {
        if (price == null) {
            return;
        }
        if (!price.isPositive()) {
            found.add(new Violation(Violation.Kind.PRICE_NOT_POSITIVE, price.toString(), "0",
                    name + " " + price + " is not above 0"));
        } else if (!price.isMultipleOf(instrument.tick())) {
            found.add(new Violation(Violation.Kind.PRICE_OFF_TICK, price.toString(), instrument.tick().toString(),
                    name + " " + price + " is not a multiple of the tick " + instrument.tick() + " of "
                            + instrument.id()));
        }
    }

    private void leverage() {
        BigDecimal leverage = order.leverage;
        if (leverage == null) {
            return;
        }
        boolean allowed = switch (instrument) {
            case CurrencyPair pair ->
                    pair.margin().leverages(order.side).stream().anyMatch(one -> one.compareTo(leverage) == 0);
            case Derivative contract -> leverage.signum() > 0 && leverage.compareTo(contract.maxLeverage()) <= 0;
        };
        if (!allowed) {
            String deed = order.side == Side.BUY ? "buying " : "selling ";
            found.add(new Violation(Violation.Kind.LEVERAGE_NOT_OFFERED, PlainNumber.text(leverage), offered(),
                    "leverage " + PlainNumber.text(leverage) + " is not offered for " + deed + instrument.id()
                            + ", which offers "
                            + offered()));
        }
    }

    private String offered() {
        return switch (instrument) {
            case CurrencyPair pair when pair.margin().leverages(order.side).isEmpty() -> "none";
            case CurrencyPair pair -> pair.margin().leverages(order.side).stream().map(PlainNumber::text)
                    .collect(Collectors.joining(", "));
            case Derivative contract -> "up to " + PlainNumber.text(contract.maxLeverage());
        };
    }

    private void position() {
        BigDecimal after = order.positionAfter;
        if (after == null || order.reduceOnly || after.signum() != order.side.sign()) {
            return;
        }
        Optional<BigDecimal> limit = switch (instrument) {
            case CurrencyPair pair when order.leverage == null -> Optional.empty();
            case CurrencyPair pair -> pair.margin().positionLimit(order.side);
            case Derivative contract -> contract.contract().maxPosition().map(Quantity::toBigDecimal);
        };
        if (limit.isPresent() && after.abs().compareTo(limit.get()) > 0) {
            found.add(new Violation(Violation.Kind.POSITION_ABOVE_MAXIMUM, PlainNumber.text(after),
                    PlainNumber.text(limit.get()),
                    "position " + PlainNumber.text(after) + " would be above the maximum "
                            + PlainNumber.text(limit.get()) + " of "
                            + instrument.id()));
        }
    }
}
