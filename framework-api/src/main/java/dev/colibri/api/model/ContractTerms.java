package dev.colibri.api.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What every futures contract has beside {@link InstrumentTerms}.
 *
 * @param style linear or inverse
 * @param size what one contract stands for, in base when linear and in quote when inverse
 * @param settlement in what profit and loss are paid
 * @param marginLevels margin by size of position, rising
 * @param maxPosition greatest position in contracts, if the venue sets one
 * @param openingTime when trading began or begins, if known
 * @param makerProtection how long the venue holds orders that may take, zero when it does not
 * @param tradeableUnderlyingHours whether the underlying has hours of trade
 */
public record ContractTerms(ContractStyle style, BigDecimal size, Asset settlement, List<MarginLevel> marginLevels,
        Optional<Quantity> maxPosition, Optional<java.time.Instant> openingTime, Duration makerProtection,
        boolean tradeableUnderlyingHours) {}
