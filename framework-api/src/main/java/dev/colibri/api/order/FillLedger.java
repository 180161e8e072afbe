package dev.colibri.api.order;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.Money;
import dev.colibri.api.model.Quantity;

/** All fills an order ever had, each once, and their sums. */
final class FillLedger {
    private static final int MOST_DECIMALS = 18;
    private static final int MOST_BITS = Long.SIZE - 1;

    private final Map<ExecutionId, Fill> fills = new LinkedHashMap<>();
    private final Map<Asset, Money> fees = new TreeMap<>();
    private BigDecimal quantity = BigDecimal.ZERO;
    private BigDecimal cost = BigDecimal.ZERO;

    /** The fill of this id, if it was here. */
    Optional<Fill> find(ExecutionId id) {
        return Optional.ofNullable(fills.get(id));
    }

    /** Whether the sum with one more fill can still be told as a quantity. */
    boolean hasRoomFor(Fill fill) {
        BigDecimal sum = quantityWith(fill);
        return sum.scale() <= MOST_DECIMALS && sum.unscaledValue().bitLength() <= MOST_BITS;
    }

    BigDecimal quantityWith(Fill fill) {
        return quantity.add(fill.quantity().toBigDecimal());
    }

    void add(Fill fill) {
        fills.put(fill.executionId(), fill);
        quantity = quantityWith(fill);
        cost = cost.add(fill.price().times(fill.quantity()));
        fill.fees().forEach(this::charge);
    }

    /** Takes what is known by now of an execution that was here before; what traded is the same. */
    void complete(Fill whole, List<Money> newFees) {
        fills.put(whole.executionId(), whole);
        newFees.forEach(this::charge);
    }

    private void charge(Money fee) {
        fees.merge(fee.asset(), fee, Money::plus);
    }

    /** How much traded: base units or contracts. */
    Quantity quantity() {
        return Quantity.of(quantity);
    }

    /** The sum of price times quantity. */
    BigDecimal cost() {
        return cost;
    }

    Optional<BigDecimal> averagePrice() {
        return fills.isEmpty() ? Optional.empty() : Optional.of(cost.divide(quantity, MathContext.DECIMAL128));
    }

    /** By asset, in their order. */
    List<Money> fees() {
        return List.copyOf(fees.values());
    }

    /** In the order they came. */
    List<Fill> fills() {
        return List.copyOf(fills.values());
    }
}
