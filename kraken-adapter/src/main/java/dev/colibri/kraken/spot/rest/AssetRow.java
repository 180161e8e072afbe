package dev.colibri.kraken.spot.rest;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Require;

/**
 * An asset. What the venue may leave out is {@code null}.
 *
 * @param aclass {@code currency} or {@code tokenized_asset}
 * @param decimals how exactly the venue keeps it
 * @param collateralValue the share of its worth that counts as collateral
 * @param status {@code enabled}, {@code deposit_only} and so on
 */
@JsonNaming(SnakeCaseStrategy.class)
public record AssetRow(@Nullable String aclass, String altname, @JsonProperty(required = true) int decimals,
        @JsonProperty(required = true) int displayDecimals, @Nullable BigDecimal collateralValue,
        @Nullable String status, @Nullable BigDecimal marginRate) {

    public AssetRow {
        Require.present("altname", altname);
    }
}
