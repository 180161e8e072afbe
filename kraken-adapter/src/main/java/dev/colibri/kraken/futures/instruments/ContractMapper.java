package dev.colibri.kraken.futures.instruments;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.ContractStyle;
import dev.colibri.api.model.ContractTerms;
import dev.colibri.api.model.DatedFuture;
import dev.colibri.api.model.Derivative;
import dev.colibri.api.model.FeeSchedule;
import dev.colibri.api.model.FundingTerms;
import dev.colibri.api.model.InstrumentTerms;
import dev.colibri.api.model.InstrumentTermsBuilder;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Perpetual;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Require;
import dev.colibri.api.model.SizeLimits;
import dev.colibri.api.model.TradingStatus;
import dev.colibri.kraken.common.instruments.Figures;
import dev.colibri.kraken.common.symbology.AssetNames;
import dev.colibri.kraken.common.symbology.KrakenSymbols;
import dev.colibri.kraken.futures.rest.InstrumentRow;

/**
 * Makes an instrument of a contract's row. What cannot be one ends as an {@link InvalidValueException} that names the
 * figure.
 *
 * @param fees by the schedules' ids; none where the venue no longer tells what it charges
 * @param now the venue's time, by which contracts begin and end
 */
record ContractMapper(Map<String, FeeSchedule> fees, Instant now) {

    /** Funding is set for an hour at a time. */
    private static final Duration FUNDING_INTERVAL = Duration.ofHours(1);
    /** What an order must be worth at the least and at the most, in dollars; the same for all contracts. */
    private static final BigDecimal LEAST_WORTH = new BigDecimal("0.01");
    private static final BigDecimal GREATEST_WORTH = new BigDecimal("20000000");

    Derivative contract(InstrumentRow row, ContractStyle style) {
        Optional<Instant> expiry = moment("lastTradingTime", row.lastTradingTime());
        InstrumentTerms terms = terms(row, expiry);
        ContractTerms contract = contractTerms(row, style);
        if (ContractKind.isPerpetual(row)) {
            return new Perpetual(terms, contract, funding(row));
        }
        return new DatedFuture(terms, contract, Require.present("lastTradingTime", expiry.orElse(null)));
    }

    private InstrumentTerms terms(InstrumentRow row, Optional<Instant> expiry) {
        Quantity lot = Figures.lot(
                Require.present("contractValueTradePrecision", row.contractValueTradePrecision()));
        Asset quote = asset(row, row.quote(), 1);
        InstrumentTermsBuilder terms = InstrumentTerms.builder().id(KrakenSymbols.id(row.symbol()))
                .venueSymbol(row.symbol()).base(asset(row, row.base(), 0)).quote(quote)
                .tick(Figures.tick(Require.present("tickSize", row.tickSize())))
                .lot(lot).sizes(sizes(lot, quote)).status(status(row, expiry));
        Optional.ofNullable(row.feeScheduleUid()).map(fees::get).ifPresent(terms::fees);
        return terms.build();
    }

    private static SizeLimits sizes(Quantity lot, Asset quote) {
        SizeLimits sizes = SizeLimits.atLeast(lot);
        return quote.equals(Asset.USD) ? sizes.withMinCost(LEAST_WORTH).withMaxCost(GREATEST_WORTH) : sizes;
    }

    /** One of the sides of {@code BTC:USD} where it is not told by itself. */
    private static Asset asset(InstrumentRow row, @Nullable String told, int side) {
        if (told != null) {
            return new Asset(AssetNames.colibri(told));
        }
        String[] sides = row.pair() == null ? new String[0] : row.pair().split(":", -1);
        if (sides.length != 2) {
            throw new InvalidValueException(side == 0 ? "base" : "quote", "null", "must be given");
        }
        return new Asset(AssetNames.colibri(sides[side]));
    }

    /** An expired contract, or one that is not open yet, is nothing that can be traded, whatever else is said of it. */
    private TradingStatus status(InstrumentRow row, Optional<Instant> expiry) {
        boolean ended = !ContractKind.isPerpetual(row) && expiry.map(end -> !now.isBefore(end)).orElse(false);
        if (Boolean.TRUE.equals(row.isExpired()) || ended) {
            return TradingStatus.DELISTED;
        }
        if (moment("openingDate", row.openingDate()).map(now::isBefore).orElse(false)) {
            return TradingStatus.WORK_IN_PROGRESS;
        }
        if (Boolean.FALSE.equals(row.tradeable())) {
            return TradingStatus.SUSPENDED;
        }
        return Boolean.TRUE.equals(row.postOnly()) ? TradingStatus.POST_ONLY : TradingStatus.ONLINE;
    }

    private static ContractTerms contractTerms(InstrumentRow row, ContractStyle style) {
        ContractTerms.Builder terms = ContractTerms.builder().style(style).margin(MarginMapper.schedule(row, style));
        if (row.contractSize() != null) {
            terms.size(Figures.plain(row.contractSize()));
        }
        if (row.maxPositionSize() != null) {
            terms.maxPosition(Quantity.of(Figures.plain(row.maxPositionSize())));
        }
        if (row.impactMidSize() != null) {
            terms.impactSize(Quantity.of(Figures.plain(row.impactMidSize())));
        }
        moment("openingDate", row.openingDate()).ifPresent(terms::openingTime);
        if (row.makerProtectionMillis() != null) {
            terms.makerProtection(Duration.ofMillis(row.makerProtectionMillis()));
        }
        return terms.build();
    }

    /** Bounds of a sign that the vocabulary has no place for are left out: nothing is computed with a guess. */
    private static FundingTerms funding(InstrumentRow row) {
        FundingTerms terms = FundingTerms.every(FUNDING_INTERVAL);
        BigDecimal coefficient = row.fundingRateCoefficient();
        if (coefficient != null && coefficient.signum() > 0) {
            terms = terms.withCoefficient(Figures.plain(coefficient));
        }
        BigDecimal most = row.maxRelativeFundingRate();
        if (most != null && most.signum() >= 0) {
            terms = terms.withMaxRate(Figures.plain(most));
        }
        BigDecimal least = row.minRelativeFundingRate();
        if (least != null && least.signum() <= 0) {
            terms = terms.withMinRate(Figures.plain(least));
        }
        return terms;
    }

    private static Optional<Instant> moment(String field, @Nullable String text) {
        return Optional.ofNullable(text).map(given -> Figures.moment(field, given));
    }
}
