package dev.colibri.kraken.futures.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Require;
import dev.colibri.kraken.common.wire.Lists;

/**
 * A contract, an option, or an index, as the venue lists it. What the venue may leave out, or leaves out for one of
 * these kinds, is {@code null} or an empty list. What nothing is made of is kept in whatever shape it comes.
 *
 * @param type {@code futures_inverse}, {@code flexible_futures}, {@code futures_vanilla}, {@code options}, or a word
 *     that ends in {@code index}
 * @param pair {@code BTC:USD}
 * @param underlying an index, named for contracts of one collateral
 * @param contractValueTradePrecision decimals of an order's size; negative when sizes are multiples of a power of ten
 * @param impactMidSize for how many contracts impact prices are taken
 * @param maxPositionSize in contracts
 * @param openingDate when trading began, ISO-8601
 * @param lastTradingTime when a contract that ends does so, ISO-8601
 * @param marginSchedules by platform
 * @param maxRelativeFundingRate a fraction per hour
 * @param makerProtectionMillis how long orders that may take are held; nothing means not at all
 */
public record InstrumentRow(String symbol, String type, @Nullable String pair, @Nullable String base,
        @Nullable String quote, @Nullable String underlying, @Nullable BigDecimal tickSize,
        @Nullable BigDecimal contractSize, @Nullable Integer contractValueTradePrecision, @Nullable Boolean tradeable,
        @Nullable Boolean postOnly, @Nullable Boolean mtf, @Nullable Boolean tradfi, @Nullable Boolean isExpired,
        @Nullable BigDecimal impactMidSize, @Nullable BigDecimal maxPositionSize, @Nullable String openingDate,
        @Nullable String lastTradingTime, List<MarginLevelRow> marginLevels, List<MarginLevelRow> retailMarginLevels,
        Map<String, MarginSchedulesRow> marginSchedules, @Nullable BigDecimal fundingRateCoefficient,
        @Nullable BigDecimal maxRelativeFundingRate, @Nullable BigDecimal minRelativeFundingRate,
        @Nullable String feeScheduleUid, @Nullable String isin, @Nullable String category,
        @Nullable String description, @Nullable JsonNode tags, @Nullable JsonNode platformsPermitted,
        @Nullable JsonNode countriesBanned, @Nullable JsonNode maxOpenInterestUsd,
        @Nullable JsonNode maxOpenInterestShare, @Nullable JsonNode underlyingFuture, @Nullable JsonNode optionType,
        @Nullable JsonNode strikePrice, @Nullable Long makerProtectionMillis) {

    public InstrumentRow {
        Require.present("symbol", symbol);
        Require.present("type", type);
        marginLevels = Lists.copy("marginLevels", marginLevels);
        retailMarginLevels = Lists.copy("retailMarginLevels", retailMarginLevels);
        marginSchedules = marginSchedules == null ? Map.of() : marginSchedules;
    }
}
