package dev.colibri.api.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How small and how large one order may be. Start with {@link #atLeast} and add what the venue says.
 *
 * @param minQuantity least quantity
 * @param maxQuantity greatest quantity, if the venue sets one
 * @param minCost least worth of an order in quote, if the venue sets one
 * @param maxCost greatest worth of an order in quote, if the venue sets one
 * @param displayRatio how many times its display quantity an iceberg may hold at the most, if the venue sets a limit:
 *     15 says that at least a fifteenth must show
 */
public record SizeLimits(Quantity minQuantity, Optional<Quantity> maxQuantity, Optional<BigDecimal> minCost,
        Optional<BigDecimal> maxCost, OptionalInt displayRatio) {

    public SizeLimits {
        Require.present("minimum quantity", minQuantity);
        Require.present("maximum quantity", maxQuantity);
        Require.present("minimum cost", minCost).ifPresent(cost -> Require.notNegative("minimum cost", cost));
        Require.present("maximum cost", maxCost).ifPresent(cost -> Require.positive("maximum cost", cost));
        Require.present("display ratio", displayRatio).ifPresent(ratio -> Require.positive("display ratio", ratio));
        if (maxQuantity.isPresent() && maxQuantity.get().compareTo(minQuantity) < 0) {
            throw new InvalidValueException("maximum quantity", maxQuantity.get().toString(),
                    "must not be below the minimum " + minQuantity);
        }
        if (maxCost.isPresent() && minCost.isPresent() && maxCost.get().compareTo(minCost.get()) < 0) {
            throw new InvalidValueException("maximum cost", maxCost.get().toPlainString(),
                    "must not be below the minimum " + minCost.get().toPlainString());
        }
    }

    /** No limit but a least quantity, which may be zero. */
    public static SizeLimits atLeast(Quantity minQuantity) {
        return new SizeLimits(minQuantity, Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty());
    }

    /** These limits with a greatest quantity. */
    public SizeLimits withMaxQuantity(Quantity greatest) {
        return new SizeLimits(minQuantity, Optional.of(greatest), minCost, maxCost, displayRatio);
    }

    /** These limits with a least worth in quote. */
    public SizeLimits withMinCost(BigDecimal least) {
        return new SizeLimits(minQuantity, maxQuantity, Optional.of(least), maxCost, displayRatio);
    }

    /** These limits with a greatest worth in quote. */
    public SizeLimits withMaxCost(BigDecimal greatest) {
        return new SizeLimits(minQuantity, maxQuantity, minCost, Optional.of(greatest), displayRatio);
    }

    /** These limits with a limit to what an iceberg may hide. */
    public SizeLimits withDisplayRatio(int ratio) {
        return new SizeLimits(minQuantity, maxQuantity, minCost, maxCost, OptionalInt.of(ratio));
    }
}
