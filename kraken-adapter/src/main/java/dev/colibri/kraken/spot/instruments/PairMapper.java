package dev.colibri.kraken.spot.instruments;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.CurrencyPair;
import dev.colibri.api.model.CurrencyPair.AssetClass;
import dev.colibri.api.model.FeeSchedule;
import dev.colibri.api.model.InstrumentTerms;
import dev.colibri.api.model.InstrumentTermsBuilder;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.MarginTrading;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.SizeLimits;
import dev.colibri.kraken.common.instruments.Figures;
import dev.colibri.kraken.common.symbology.AssetTable;
import dev.colibri.kraken.common.symbology.PairNames;
import dev.colibri.kraken.spot.rest.FeeStep;
import dev.colibri.kraken.spot.rest.PairRow;

/**
 * Makes an instrument of a pair's row. What cannot be one ends as an {@link InvalidValueException} that names the
 * figure.
 *
 * @param assets says what the venue's names of assets mean
 * @param schedules those made already: the venue repeats a few lists of fees in every row
 */
record PairMapper(AssetTable assets, Map<FeeLists, FeeSchedule> schedules) {

    /** An iceberg order must show at least one part in so many. */
    private static final int DISPLAY_RATIO = 15;
    private static final String TOKENISED = "tokenized_asset";
    private static final String CURRENCY = "currency";

    PairMapper(AssetTable assets) {
        this(assets, new LinkedHashMap<>());
    }

    PairNames names(String venueId, PairRow row) {
        return PairNames.of(venueId, row.altname(), Optional.ofNullable(row.wsname()), assets.asset(row.base()),
                assets.asset(row.quote()));
    }

    CurrencyPair pair(PairNames names, PairRow row) {
        if (row.lotMultiplier() != null && row.lotMultiplier().compareTo(BigDecimal.ONE) != 0) {
            throw new InvalidValueException("lot_multiplier", row.lotMultiplier().toPlainString(), "must be 1");
        }
        Quantity lot = Figures.lot(row.lotDecimals());
        InstrumentTermsBuilder terms = InstrumentTerms.builder().id(names.id()).venueSymbol(names.venueId())
                .base(assets.asset(row.base())).quote(assets.asset(row.quote()))
                .tick(tick(row)).priceScale(row.pairDecimals())
                .lot(lot).quantityScale(row.lotDecimals())
                .sizes(sizes(row, lot)).status(SpotStatus.of(row.status()));
        if (row.costDecimals() != null) {
            terms.costScale(row.costDecimals());
        }
        fees(row).ifPresent(terms::fees);
        return new CurrencyPair(terms.build(), margin(row), assetClass(row));
    }

    private static Price tick(PairRow row) {
        int decimals = row.pairDecimals();
        return row.tickSize() == null ? Figures.tick(BigDecimal.ONE.movePointLeft(decimals), decimals)
                : Figures.tick(row.tickSize(), decimals);
    }

    private static SizeLimits sizes(PairRow row, Quantity lot) {
        Quantity least = row.ordermin() == null ? lot : Quantity.of(Figures.plain(row.ordermin()));
        SizeLimits sizes = SizeLimits.atLeast(least).withDisplayRatio(DISPLAY_RATIO);
        return row.costmin() == null ? sizes : sizes.withMinCost(Figures.plain(row.costmin()));
    }

    /** Both lists are needed: a fee that is not known must not pass for none. */
    private Optional<FeeSchedule> fees(PairRow row) {
        if (row.fees().isEmpty() || row.feesMaker().isEmpty()) {
            return Optional.empty();
        }
        String volumeCurrency = row.feeVolumeCurrency();
        Asset volumeAsset = volumeCurrency == null ? Asset.USD : assets.asset(volumeCurrency);
        return Optional.of(schedules.computeIfAbsent(new FeeLists(volumeAsset, row.fees(), row.feesMaker()),
                PairMapper::schedule));
    }

    private static FeeSchedule schedule(FeeLists lists) {
        FeeSchedule.Builder schedule = FeeSchedule.builder(lists.volumeAsset());
        lists.taker().forEach(step -> schedule.taker(Figures.plain(step.volume()), fraction(step)));
        lists.maker().forEach(step -> schedule.maker(Figures.plain(step.volume()), fraction(step)));
        return schedule.build();
    }

    private static BigDecimal fraction(FeeStep step) {
        return Figures.plain(step.percent().movePointLeft(2));
    }

    /** Levels and limits mean something only where leverage is offered; zero levels mean that there are none. */
    private static MarginTrading margin(PairRow row) {
        if (row.leverageBuy().isEmpty() && row.leverageSell().isEmpty()) {
            return MarginTrading.NONE;
        }
        return new MarginTrading(leverages(row.leverageBuy()), leverages(row.leverageSell()),
                level(row.marginCall()), level(row.marginStop()), limit(row.longPositionLimit()),
                limit(row.shortPositionLimit()));
    }

    private static List<BigDecimal> leverages(List<BigDecimal> offered) {
        return offered.stream().map(Figures::plain).sorted().distinct().toList();
    }

    private static Optional<BigDecimal> level(@Nullable BigDecimal percent) {
        return limit(percent).filter(level -> level.signum() != 0);
    }

    private static Optional<BigDecimal> limit(@Nullable BigDecimal figure) {
        return Optional.ofNullable(figure).map(Figures::plain);
    }

    private static AssetClass assetClass(PairRow row) {
        String told = Objects.requireNonNullElse(row.aclassBase(), CURRENCY);
        return switch (told) {
            case CURRENCY -> AssetClass.CURRENCY;
            case TOKENISED -> AssetClass.TOKENISED_EQUITY;
            default -> throw new InvalidValueException("aclass_base", told,
                    "must be " + CURRENCY + " or " + TOKENISED);
        };
    }

    /** Of what a schedule is made. */
    record FeeLists(Asset volumeAsset, List<FeeStep> taker, List<FeeStep> maker) {}
}
