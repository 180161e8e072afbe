package dev.colibri.api.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * How a perpetual's funding works.
 *
 * @param interval the time that one rate pays for
 * @param coefficient over how many intervals the premium is spread, if the venue says
 * @param maxRate greatest relative rate per interval in either direction, if the venue says
 */
public record FundingTerms(Duration interval, Optional<BigDecimal> coefficient, Optional<BigDecimal> maxRate) {}
