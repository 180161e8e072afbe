package dev.colibri.api.testing;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.ContractStyle;
import dev.colibri.api.model.ContractTerms;
import dev.colibri.api.model.CurrencyPair;
import dev.colibri.api.model.DatedFuture;
import dev.colibri.api.model.FeeSchedule;
import dev.colibri.api.model.FundingTerms;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InstrumentTerms;
import dev.colibri.api.model.InstrumentTermsBuilder;
import dev.colibri.api.model.MarginLevel;
import dev.colibri.api.model.MarginSchedule;
import dev.colibri.api.model.MarginTrading;
import dev.colibri.api.model.Perpetual;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.SizeLimits;

/**
 * Instruments of every kind with figures as Kraken tells them: those of the contracts as recorded in September 2026,
 * those of the pairs as recorded for BTC/USDT where nothing was recorded for the pair itself.
 */
public final class Instruments {
    private static final Asset BTC = Asset.of("BTC");
    private static final Asset USD = Asset.USD;

    /** What Kraken's pairs cost by thirty-day volume in USD. */
    public static final FeeSchedule SPOT_FEES = spotFees();

    /** What Kraken's contracts cost, its first tiers. */
    public static final FeeSchedule FUTURES_FEES = FeeSchedule.builder(USD)
            .maker(number("0"), number("0.0002")).maker(number("5000000"), number("0.000175"))
            .taker(number("0"), number("0.0005")).taker(number("5000000"), number("0.00045"))
            .build();

    /** A pair whose venue symbol is a legacy one, with margin up to tenfold. */
    public static final CurrencyPair BTC_USD = pair("BTC/USD", "XXBTZUSD", "0.1", "0.00005", "0.5",
            MarginTrading.leverages(2, 3, 4, 5, 6, 7, 8, 9, 10).withLongLimit(number("80"))
                    .withShortLimit(number("80")));

    /** A pair that is not quoted in dollars. */
    public static final CurrencyPair ETH_EUR = pair("ETH/EUR", "XETHZEUR", "0.01", "0.001", "0.45",
            MarginTrading.leverages(2, 3, 4, 5).withLongLimit(number("600")).withShortLimit(number("400")));

    /** A pair of small prices and large quantities, without margin for selling. */
    public static final CurrencyPair DOGE_USD = pair("DOGE/USD", "XDGUSD", "0.0000001", "50", "0.5",
            MarginTrading.NONE.withLeverageBuy(2, 3).withLongLimit(number("5000000")));

    /** A tokenised share, whose fees the venue does not tell in public. */
    public static final CurrencyPair AAPLX_USD = new CurrencyPair(
            spot("AAPLx/USD", "AAPLxUSD", "0.01", "0.0001", "0.5").build(), MarginTrading.NONE,
            CurrencyPair.AssetClass.TOKENISED_EQUITY);

    /** An inverse perpetual: one contract is one dollar, paid in BTC. */
    public static final Perpetual PI_XBTUSD = new Perpetual(inverse("PI_XBTUSD").build(),
            inverse(level("0", "0.02", "0.01"), level("500000", "0.04", "0.02"))
                    .maxPosition(Quantity.of("75000000"))
                    .openingTime(Instant.parse("2018-08-31T00:00:00Z"))
                    .makerProtection(Duration.ofMillis(20))
                    .build(),
            hourlyFunding());

    /** A linear perpetual: one contract is one BTC, paid in dollars. */
    public static final Perpetual PF_XBTUSD = new Perpetual(linear("PF_XBTUSD", BTC, "1", "0.0001").build(),
            linear(level("0", "0.01", "0.005"), level("1000000", "0.02", "0.01"), level("3000000", "0.04", "0.02"))
                    .maxPosition(Quantity.of("1200"))
                    .impactSize(Quantity.of("0.08"))
                    .openingTime(Instant.parse("2022-03-22T13:15:36Z"))
                    .build(),
            hourlyFunding());

    /** A linear perpetual on a coin so cheap that the lot is a thousand of it. */
    public static final Perpetual PF_PEPEUSD = new Perpetual(
            linear("PF_PEPEUSD", Asset.of("PEPE"), "1e-10", "1000").build(),
            linear(level("0", "0.02", "0.01"), level("2000000", "0.04", "0.02"))
                    .maxPosition(Quantity.of("1000000000000"))
                    .impactSize(Quantity.of("875000000"))
                    .openingTime(Instant.parse("2023-05-25T10:52:25Z"))
                    .build(),
            hourlyFunding());

    /** An inverse contract that ends at Christmas 2026. */
    public static final DatedFuture FI_XBTUSD_261225 = new DatedFuture(inverse("FI_XBTUSD_261225").build(),
            inverse(level("0", "0.02", "0.01"))
                    .maxPosition(Quantity.of("40000000"))
                    .openingTime(Instant.parse("2026-05-29T15:00:00Z"))
                    .build(),
            Instant.parse("2026-12-25T16:00:00Z"));

    /** A linear contract that ends at Christmas 2026. */
    public static final DatedFuture FF_XBTUSD_261225 =
            new DatedFuture(linear("FF_XBTUSD_261225", BTC, "1", "0.0001").build(),
                    linear(level("0", "0.02", "0.01"), level("2000000", "0.04", "0.02"))
                            .maxPosition(Quantity.of("600"))
                            .impactSize(Quantity.of("0.05"))
                            .openingTime(Instant.parse("2026-05-22T08:00:00Z"))
                            .build(),
                    Instant.parse("2026-12-25T08:00:00Z"));

    /** One of every kind. */
    public static final List<Instrument> ALL =
            List.of(BTC_USD, ETH_EUR, DOGE_USD, AAPLX_USD, PI_XBTUSD, PF_XBTUSD, PF_PEPEUSD,
                    FI_XBTUSD_261225, FF_XBTUSD_261225);

    private Instruments() {}

    private static CurrencyPair pair(String symbol, String venueSymbol, String tick, String minQuantity, String minCost,
            MarginTrading margin) {
        InstrumentTerms terms = spot(symbol, venueSymbol, tick, minQuantity, minCost).fees(SPOT_FEES).build();
        MarginTrading levels = margin.withCallLevel(number("80")).withStopLevel(number("40"));
        return new CurrencyPair(terms, levels, CurrencyPair.AssetClass.CURRENCY);
    }

    private static InstrumentTermsBuilder spot(String symbol, String venueSymbol, String tick, String minQuantity,
            String minCost) {
        int slash = symbol.indexOf('/');
        return InstrumentTerms.builder()
                .id(InstrumentId.parse(symbol + ".KRAKEN"))
                .venueSymbol(venueSymbol)
                .base(Asset.of(symbol.substring(0, slash)))
                .quote(Asset.of(symbol.substring(slash + 1)))
                .tick(Price.of(tick))
                .lot(Quantity.of("0.00000001"))
                .costScale(5)
                .sizes(SizeLimits.atLeast(Quantity.of(minQuantity)).withMinCost(number(minCost)).withDisplayRatio(15));
    }

    private static InstrumentTermsBuilder inverse(String symbol) {
        return contract(symbol, BTC).tick(Price.of("0.5")).lot(Quantity.of("1")).sizes(contractSizes("1"));
    }

    private static InstrumentTermsBuilder linear(String symbol, Asset base, String tick, String lot) {
        return contract(symbol, base).tick(Price.of(tick)).lot(Quantity.of(lot)).sizes(contractSizes(lot));
    }

    private static InstrumentTermsBuilder contract(String symbol, Asset base) {
        return InstrumentTerms.builder()
                .id(InstrumentId.parse(symbol + ".KRAKEN"))
                .base(base)
                .quote(USD)
                .fees(FUTURES_FEES);
    }

    private static SizeLimits contractSizes(String lot) {
        return SizeLimits.atLeast(Quantity.of(lot)).withMinCost(number("0.01")).withMaxCost(number("20000000"));
    }

    private static ContractTerms.Builder inverse(MarginLevel... levels) {
        return ContractTerms.builder().style(ContractStyle.INVERSE).margin(MarginSchedule.byContracts(levels))
                .impactSize(Quantity.of("1000"));
    }

    private static ContractTerms.Builder linear(MarginLevel... levels) {
        return ContractTerms.builder().style(ContractStyle.LINEAR).margin(MarginSchedule.byQuoteValue(levels));
    }

    private static MarginLevel level(String from, String initial, String maintenance) {
        return new MarginLevel(number(from), number(initial), number(maintenance));
    }

    private static FundingTerms hourlyFunding() {
        return FundingTerms.every(Duration.ofHours(1)).withCoefficient(number("8")).withMaxRate(number("0.005"));
    }

    private static FeeSchedule spotFees() {
        String[] volumes =
                {"0", "10000", "50000", "100000", "250000", "500000", "1000000", "2500000", "5000000", "10000000"};
        String[] makers = {"25", "20", "14", "12", "10", "8", "6", "4", "2", "0"};
        String[] takers = {"40", "35", "24", "22", "20", "18", "16", "14", "12", "10"};
        FeeSchedule.Builder schedule = FeeSchedule.builder(USD);
        for (int i = 0; i < volumes.length; i++) {
            schedule.maker(number(volumes[i]), number(makers[i]).movePointLeft(4));
            schedule.taker(number(volumes[i]), number(takers[i]).movePointLeft(4));
        }
        return schedule.build();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
