package dev.colibri.api.model;

import java.math.BigDecimal;

/**
 * The arithmetic that only contracts have: margin by size of position, and funding.
 *
 * <p>Funding rates come in two forms. A <em>relative</em> rate is a fraction of the position's value; an
 * <em>absolute</em> rate is an amount of {@link #asset()} for one contract. Both are for one interval, and positive
 * means that longs pay.
 */
public sealed interface DerivativeMaths extends ContractMaths permits LinearMaths, InverseMaths {

    /** What one contract stands for. */
    BigDecimal size();

    /** The relative funding rate of an absolute one. */
    BigDecimal relativeRate(BigDecimal absolute, BigDecimal index);

    /** What an amount of quote is in {@link #asset()}, at a price. */
    BigDecimal ofQuoteValue(BigDecimal price, BigDecimal quoteValue);

    /** The absolute funding rate of a relative one. */
    default BigDecimal absoluteRate(BigDecimal relative, BigDecimal index) {
        return notional(index, relative);
    }

    /**
     * What a holder receives, or pays where it is negative, for holding a position.
     *
     * @param quantity signed: a long position pays a positive rate
     * @param rate relative
     * @param index the price of the underlying for which the rate was set
     * @param intervals how many intervals it was held, whole or not
     */
    default Money funding(BigDecimal quantity, BigDecimal rate, Price index, BigDecimal intervals) {
        return money(notional(index.toBigDecimal(), quantity.multiply(rate).multiply(intervals)).negate());
    }

    /**
     * What a holder receives, or pays where it is negative, for holding a position at an absolute rate. Exact.
     *
     * @param quantity signed: a long position pays a positive rate
     * @param intervals how many intervals it was held, whole or not
     */
    default Money fundingAtAbsoluteRate(BigDecimal quantity, BigDecimal rate, BigDecimal intervals) {
        return money(quantity.multiply(rate).multiply(intervals).negate());
    }

    /**
     * The margin of a position.
     *
     * @param price the price at which it is valued; whether that is the mark or the entry is the venue's affair
     * @param quantity its size in contracts
     */
    default MarginRequirement margin(MarginSchedule schedule, MarginPolicy policy, Price price, Quantity quantity) {
        BigDecimal at = price.toBigDecimal();
        BigDecimal contracts = quantity.toBigDecimal();
        return switch (schedule.unit()) {
            case CONTRACTS -> new MarginRequirement(
                    money(notional(at, schedule.initial(contracts, policy))),
                    money(notional(at, schedule.maintenance(contracts, policy))));
            case QUOTE_VALUE -> {
                BigDecimal value = quoteValue(at, contracts);
                yield new MarginRequirement(
                        money(ofQuoteValue(at, schedule.initial(value, policy))),
                        money(ofQuoteValue(at, schedule.maintenance(value, policy))));
            }
        };
    }
}
