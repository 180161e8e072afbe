package dev.colibri.api.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How small and how large one order may be.
 *
 * @param minQuantity least quantity
 * @param maxQuantity greatest quantity, if the venue sets one
 * @param minCost least quantity times price in quote (contracts: least value), if the venue sets one
 * @param maxCost greatest value, if the venue sets one
 */
public record SizeLimits(Quantity minQuantity, Optional<Quantity> maxQuantity, Optional<BigDecimal> minCost,
        Optional<BigDecimal> maxCost) {}
