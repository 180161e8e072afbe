package dev.colibri.kraken.spot.rest;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Require;
import dev.colibri.kraken.common.wire.Lists;

/**
 * A pair. What the venue may leave out is {@code null}, or an empty list.
 *
 * @param altname the alternative name, {@code XBTUSD}
 * @param wsname the name with a slash, {@code XBT/USD}
 * @param aclassBase {@code currency} or {@code tokenized_asset}
 * @param base the base's id, or its newer name
 * @param pairDecimals most decimals of a price
 * @param costDecimals decimals of costs in quote
 * @param lotDecimals most decimals of a volume
 * @param fees what taking costs
 * @param feesMaker what resting costs
 * @param marginCall margin level in percent at which the venue warns
 * @param marginStop margin level in percent at which it closes positions
 * @param ordermin least volume
 * @param costmin least cost
 * @param tickSize prices are multiples of it; may be coarser than the decimals
 * @param status {@code online}, {@code cancel_only} and so on
 */
@JsonNaming(SnakeCaseStrategy.class)
public record PairRow(String altname, @Nullable String wsname, @Nullable String aclassBase, String base,
        @Nullable String aclassQuote, String quote, @Nullable String executionVenue, @Nullable String lot,
        @JsonProperty(required = true) int pairDecimals, @Nullable Integer costDecimals,
        @JsonProperty(required = true) int lotDecimals, @Nullable BigDecimal lotMultiplier,
        List<BigDecimal> leverageBuy, List<BigDecimal> leverageSell, List<FeeStep> fees, List<FeeStep> feesMaker,
        @Nullable String feeVolumeCurrency, @Nullable BigDecimal marginCall, @Nullable BigDecimal marginStop,
        @Nullable BigDecimal ordermin, @Nullable BigDecimal costmin, @Nullable BigDecimal tickSize,
        @Nullable String status, @Nullable BigDecimal longPositionLimit, @Nullable BigDecimal shortPositionLimit) {

    public PairRow {
        Require.present("altname", altname);
        Require.present("base", base);
        Require.present("quote", quote);
        leverageBuy = Lists.copy("leverage_buy", leverageBuy);
        leverageSell = Lists.copy("leverage_sell", leverageSell);
        fees = Lists.copy("fees", fees);
        feesMaker = Lists.copy("fees_maker", feesMaker);
    }
}
