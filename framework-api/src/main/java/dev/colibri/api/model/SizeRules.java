package dev.colibri.api.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** Judges how much an {@link OrderCheck} trades, what that is worth, and how much of it shows. */
final class SizeRules {
    private final OrderCheck order;
    private final Instrument instrument;
    private final SizeLimits sizes;
    private final List<Violation> found;

    SizeRules(OrderCheck order, List<Violation> found) {
        this.order = order;
        this.instrument = order.instrument;
        this.sizes = instrument.terms().sizes();
        this.found = found;
    }

    void judge() {
        if (order.quantity != null) {
            quantity(order.quantity);
        } else if (order.quoteAmount != null) {
            quoteAmount(order.quoteAmount);
        }
    }

    private void quantity(Quantity quantity) {
        if (quantity.isZero()) {
            add(Violation.Kind.QUANTITY_NOT_POSITIVE, quantity.toString(), "0",
                    "quantity " + quantity + " is not above 0");
            return;
        }
        onLot(Violation.Kind.QUANTITY_OFF_LOT, "quantity", quantity);
        bounds(quantity.toBigDecimal(), () -> "quantity " + quantity);
        Price price = valuation();
        if (price != null) {
            BigDecimal cost = instrument.maths().quoteValue(price.toBigDecimal(), quantity.toBigDecimal());
            cost(cost, () -> "cost " + PlainNumber.text(cost) + " at " + price);
        }
        if (order.display != null) {
            display(order.display, quantity);
        }
    }

    private void quoteAmount(Quantity amount) {
        if (amount.isZero()) {
            add(Violation.Kind.QUANTITY_NOT_POSITIVE, amount.toString(), "0",
                    "quote amount " + amount + " is not above 0");
            return;
        }
        Price price = valuation();
        if (price != null && instrument instanceof CurrencyPair) {
            BigDecimal about =
                    amount.toBigDecimal().divide(price.toBigDecimal(), instrument.quantityScale(), RoundingMode.DOWN);
            bounds(about, () -> "quantity of about " + about.toPlainString() + " for " + amount + " "
                    + instrument.quote());
        }
        cost(amount.toBigDecimal(), () -> "quote amount " + amount);
    }

    private void onLot(Violation.Kind kind, String name, Quantity quantity) {
        if (!quantity.isMultipleOf(instrument.lot())) {
            add(kind, quantity.toString(), instrument.lot().toString(),
                    name + " " + quantity + " is not a multiple of the lot " + instrument.lot() + " of "
                            + instrument.id());
        }
    }

    private void bounds(BigDecimal quantity, Supplier<String> subject) {
        Quantity least = sizes.minQuantity();
        if (quantity.compareTo(least.toBigDecimal()) < 0) {
            add(Violation.Kind.QUANTITY_BELOW_MINIMUM, quantity.toPlainString(), least.toString(),
                    subject.get() + " is below the minimum " + least + unit());
        }
        Quantity most = sizes.maxQuantity().orElse(null);
        if (most != null && quantity.compareTo(most.toBigDecimal()) > 0) {
            add(Violation.Kind.QUANTITY_ABOVE_MAXIMUM, quantity.toPlainString(), most.toString(),
                    subject.get() + " is above the maximum " + most + unit());
        }
    }

    private String unit() {
        String counted = instrument instanceof CurrencyPair ? instrument.base().code() : "contracts";
        return " " + counted + " of " + instrument.id();
    }

    private void cost(BigDecimal cost, Supplier<String> subject) {
        BigDecimal least = sizes.minCost().orElse(cost);
        if (cost.compareTo(least) < 0) {
            cost(Violation.Kind.COST_BELOW_MINIMUM, cost, least, subject.get() + " is below the minimum ");
        }
        BigDecimal most = sizes.maxCost().orElse(cost);
        if (cost.compareTo(most) > 0) {
            cost(Violation.Kind.COST_ABOVE_MAXIMUM, cost, most, subject.get() + " is above the maximum ");
        }
    }

    private void cost(Violation.Kind kind, BigDecimal cost, BigDecimal bound, String sentence) {
        String allowed = PlainNumber.text(bound);
        add(kind, PlainNumber.text(cost), allowed,
                sentence + allowed + " " + instrument.quote() + " of " + instrument.id());
    }

    private void display(Quantity display, Quantity quantity) {
        onLot(Violation.Kind.DISPLAY_OFF_LOT, "display quantity", display);
        if (display.compareTo(quantity) > 0) {
            add(Violation.Kind.DISPLAY_ABOVE_QUANTITY, display.toString(), quantity.toString(),
                    "display quantity " + display + " is above the quantity " + quantity + " itself");
        } else if (display.isZero()) {
            add(Violation.Kind.DISPLAY_TOO_SMALL, display.toString(), "0",
                    "display quantity " + display + " is not above 0");
        } else if (sizes.displayRatio().isPresent()) {
            displayed(display, quantity, sizes.displayRatio().getAsInt());
        }
    }

    private void displayed(Quantity display, Quantity quantity, int ratio) {
        BigDecimal most = display.toBigDecimal().multiply(BigDecimal.valueOf(ratio));
        if (quantity.toBigDecimal().compareTo(most) > 0) {
            add(Violation.Kind.DISPLAY_TOO_SMALL, display.toString(), "1/" + ratio, "display quantity " + display
                    + " is below 1/" + ratio + " of the quantity " + quantity + ", the least that " + instrument.id()
                    + " shows");
        }
    }

    /**
     * The price by which the order is worth something, its own before the market's; none where it is not above zero.
     */
    private @Nullable Price valuation() {
        Price own = order.limit != null ? order.limit : order.trigger;
        Price price = own != null ? own : order.reference;
        return price != null && price.isPositive() ? price : null;
    }

    private void add(Violation.Kind kind, String figure, String allowed, String sentence) {
        found.add(new Violation(kind, figure, allowed, sentence));
    }
}
