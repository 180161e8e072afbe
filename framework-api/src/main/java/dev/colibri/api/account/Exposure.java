package dev.colibri.api.account;

import java.math.BigDecimal;

import dev.colibri.api.model.ContractMaths;
import dev.colibri.api.model.PlainNumber;

/**
 * A signed quantity and what it was entered for. The sum of entry values is kept beside the average price because it is
 * exact where an average must be rounded: closing a part takes its share of the sum away and leaves precisely the rest,
 * so that nothing is lost however often a position is changed.
 *
 * @param net positive long, negative short
 * @param entryValue the notional of {@code net} at entry, of the same sign
 * @param averageEntry the average price of entry, zero when flat
 */
record Exposure(BigDecimal net, BigDecimal entryValue, BigDecimal averageEntry) {

    static final Exposure FLAT = new Exposure(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    Exposure {
        net = plain(net);
        entryValue = plain(entryValue);
        averageEntry = plain(averageEntry);
    }

    boolean isFlat() {
        return net.signum() == 0;
    }

    /**
     * With a quantity more of the same sign, bought or sold at a price for a value. An average of equal prices is that
     * price, without division.
     */
    Exposure plus(ContractMaths maths, BigDecimal quantity, BigDecimal price, BigDecimal value) {
        if (isFlat() || averageEntry.compareTo(price) == 0) {
            return new Exposure(net.add(quantity), entryValue.add(value), price);
        }
        BigDecimal sum = net.add(quantity);
        BigDecimal sumValue = entryValue.add(value);
        return new Exposure(sum, sumValue, maths.averagePrice(sumValue, sum));
    }

    /** What a part was entered for: its share of the whole, and the whole exactly for all of it. */
    BigDecimal entryValueOf(BigDecimal part) {
        if (part.compareTo(net) == 0) {
            return entryValue;
        }
        return entryValue.multiply(part).divide(net, ContractMaths.QUOTIENTS);
    }

    /** Without a part of the same sign, not greater than the whole. The average price of entry stays. */
    Exposure minus(BigDecimal part) {
        if (part.compareTo(net) == 0) {
            return FLAT;
        }
        return new Exposure(net.subtract(part), entryValue.subtract(entryValueOf(part)), averageEntry);
    }

    /** The same number in the one form in which equal numbers are equal. */
    static BigDecimal plain(BigDecimal value) {
        return PlainNumber.of(value);
    }
}
