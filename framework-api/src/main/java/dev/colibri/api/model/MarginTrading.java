package dev.colibri.api.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How a spot pair may be traded on margin. Both lists empty: not at all.
 *
 * @param leverageBuy the leverages allowed for buying, rising
 * @param leverageSell the leverages allowed for selling, rising
 * @param callLevel margin level in percent at which the venue calls
 * @param stopLevel margin level in percent at which it closes positions
 * @param longLimit greatest long position in base
 * @param shortLimit greatest short position in base
 */
public record MarginTrading(List<BigDecimal> leverageBuy, List<BigDecimal> leverageSell, Optional<BigDecimal> callLevel,
        Optional<BigDecimal> stopLevel, Optional<BigDecimal> longLimit, Optional<BigDecimal> shortLimit) {

    /** No trading on margin. */
    public static final MarginTrading NONE = new MarginTrading(List.of(), List.of(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty());
}
