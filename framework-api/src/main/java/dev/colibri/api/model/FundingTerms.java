package dev.colibri.api.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * How a perpetual's funding works. Start with {@link #every} and add what the venue says. Rates are relative: fractions
 * of the position's value for one interval; positive means that longs pay shorts.
 *
 * @param interval the time that one rate pays for
 * @param coefficient over how many intervals the premium is spread, if the venue says
 * @param minRate least rate, not positive; the negative of {@code maxRate} where the venue names only that one
 * @param maxRate greatest rate, not negative, if the venue sets one
 */
public record FundingTerms(Duration interval, Optional<BigDecimal> coefficient, Optional<BigDecimal> minRate,
        Optional<BigDecimal> maxRate) {

    public FundingTerms {
        Require.positive("funding interval", interval);
        Require.present("funding coefficient", coefficient)
                .ifPresent(spread -> Require.positive("funding coefficient", spread));
        Require.present("greatest funding rate", maxRate)
                .ifPresent(rate -> Require.notNegative("greatest funding rate", rate));
        Require.present("least funding rate", minRate).ifPresent(FundingTerms::requireNotPositive);
        if (minRate.isEmpty()) {
            minRate = maxRate.map(BigDecimal::negate);
        }
    }

    /** Funding of which only the interval is known. */
    public static FundingTerms every(Duration interval) {
        return new FundingTerms(interval, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** These terms with the count of intervals over which the premium is spread. */
    public FundingTerms withCoefficient(BigDecimal intervals) {
        return new FundingTerms(interval, Optional.of(intervals), minRate, maxRate);
    }

    /** These terms with the same bound in both directions. */
    public FundingTerms withMaxRate(BigDecimal greatest) {
        return new FundingTerms(interval, coefficient, Optional.empty(), Optional.of(greatest));
    }

    /** These terms with a bound of its own below. */
    public FundingTerms withMinRate(BigDecimal least) {
        return new FundingTerms(interval, coefficient, Optional.of(least), maxRate);
    }

    /** The rate, or the bound that it would pass. */
    public BigDecimal bounded(BigDecimal rate) {
        BigDecimal notTooLow = minRate.isPresent() ? rate.max(minRate.get()) : rate;
        return maxRate.isPresent() ? notTooLow.min(maxRate.get()) : notTooLow;
    }

    private static void requireNotPositive(BigDecimal rate) {
        if (rate.signum() > 0) {
            throw new InvalidValueException("least funding rate", rate.toPlainString(), "must not be positive");
        }
    }
}
