package dev.colibri.api.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * A contract's margin by size of position.
 *
 * @param unit in what sizes are counted
 * @param levels by strictly rising size, the first from zero
 */
public record MarginSchedule(Unit unit, List<MarginLevel> levels) {

    public MarginSchedule {
        Require.present("margin unit", unit);
        levels = Require.notEmpty("margin levels", levels);
        Require.startingAtZeroAndRising("margin level size", levels.stream().map(MarginLevel::from).toList());
    }

    /** Levels by number of contracts. */
    public static MarginSchedule byContracts(MarginLevel... levels) {
        return new MarginSchedule(Unit.CONTRACTS, List.of(levels));
    }

    /** Levels by worth in quote. */
    public static MarginSchedule byQuoteValue(MarginLevel... levels) {
        return new MarginSchedule(Unit.QUOTE_VALUE, List.of(levels));
    }

    /** The level that a position of this size has reached. */
    public MarginLevel levelFor(BigDecimal size) {
        Require.notNegative("position size", size);
        MarginLevel reached = levels.get(0);
        for (MarginLevel level : levels) {
            if (level.from().compareTo(size) > 0) {
                break;
            }
            reached = level;
        }
        return reached;
    }

    /** The size of which the whole initial margin consists: rate times size, summed by the policy. Exact. */
    BigDecimal initial(BigDecimal size, MarginPolicy policy) {
        return weighed(size, policy, MarginLevel::initial);
    }

    /** The size of which the whole maintenance margin consists. Exact. */
    BigDecimal maintenance(BigDecimal size, MarginPolicy policy) {
        return weighed(size, policy, MarginLevel::maintenance);
    }

    private BigDecimal weighed(BigDecimal size, MarginPolicy policy, Function<MarginLevel, BigDecimal> rate) {
        return switch (policy) {
            case WHOLE_POSITION -> rate.apply(levelFor(size)).multiply(size);
            case EACH_SLICE -> slices(size, rate);
        };
    }

    private BigDecimal slices(BigDecimal size, Function<MarginLevel, BigDecimal> rate) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal upper = Require.notNegative("position size", size);
        for (MarginLevel level : levels.reversed()) {
            if (level.from().compareTo(upper) < 0) {
                sum = sum.add(upper.subtract(level.from()).multiply(rate.apply(level)));
                upper = level.from();
            }
        }
        return sum;
    }

    /** In what a position's size is counted. */
    public enum Unit {
        /** Contracts. */
        CONTRACTS,
        /** Worth in the quote asset. */
        QUOTE_VALUE
    }
}
