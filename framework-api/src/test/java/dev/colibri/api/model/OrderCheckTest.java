package dev.colibri.api.model;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dev.colibri.api.testing.Instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OrderCheckTest {
    private final CurrencyPair btc = Instruments.BTC_USD;
    private final Perpetual pepe = Instruments.PF_PEPEUSD;
    private final Perpetual linear = Instruments.PF_XBTUSD;

    @Test
    void anOrderWithinAllRulesBreaksNone() {
        assertThat(buy(btc, "0.00005").limit(Price.of("64000.1")).at(0).violations()).isEmpty();
        assertThat(buy(pepe, "1000").limit(Price.of("0.0000123456")).firstViolation()).isEmpty();
        assertThat(buy(btc, "15").limit(Price.of("64000")).display(Quantity.of("1")).leverage(number("10"))
                .positionAfter(number("80")).violations()).isEmpty();
        assertThat(
                OrderCheck.ofQuoteAmount(btc, Side.BUY, Quantity.of("100")).reference(Price.of("64000")).violations())
                .isEmpty();
    }

    @Test
    void aPriceOffItsTickIsToldWithTheTick() {
        assertBroken(buy(btc, "1").limit(Price.of("64000.15")), Violation.Kind.PRICE_OFF_TICK, "64000.15", "0.1",
                "limit price 64000.15 is not a multiple of the tick 0.1 of BTC/USD.KRAKEN");
        assertBroken(buy(btc, "1").limit(Price.of("64000")).trigger(Price.of("63999.99")),
                Violation.Kind.PRICE_OFF_TICK,
                "63999.99", "0.1", "trigger price 63999.99 is not a multiple of the tick 0.1 of BTC/USD.KRAKEN");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1.0"})
    void aPriceMustBeAboveZero(String price) {
        assertBroken(buy(btc, "1").limit(Price.of(price)), Violation.Kind.PRICE_NOT_POSITIVE, price, "0",
                "limit price " + price + " is not above 0");
    }

    @Test
    void aQuantityOfNothingBreaksOneRuleOnly() {
        assertBroken(buy(btc, "0").limit(Price.of("64000")), Violation.Kind.QUANTITY_NOT_POSITIVE, "0", "0",
                "quantity 0 is not above 0");
        assertBroken(OrderCheck.ofQuoteAmount(btc, Side.BUY, Quantity.of("0.00")), Violation.Kind.QUANTITY_NOT_POSITIVE,
                "0.00", "0", "quote amount 0.00 is not above 0");
    }

    @Test
    void aQuantityOffItsLotIsToldWithTheLot() {
        assertBroken(buy(pepe, "1500").limit(Price.of("0.1")), Violation.Kind.QUANTITY_OFF_LOT, "1500", "1000",
                "quantity 1500 is not a multiple of the lot 1000 of PF_PEPEUSD.KRAKEN");
    }

    @Test
    void aQuantityTooSmallIsToldWithTheMinimum() {
        assertBroken(buy(btc, "0.00001").limit(Price.of("64000")), Violation.Kind.QUANTITY_BELOW_MINIMUM, "0.00001",
                "0.00005", "quantity 0.00001 is below the minimum 0.00005 BTC of BTC/USD.KRAKEN");
        assertBroken(buy(atLeast("0.001"), "0.0005"), Violation.Kind.QUANTITY_BELOW_MINIMUM, "0.0005", "0.001",
                "quantity 0.0005 is below the minimum 0.001 contracts of PF_XBTUSD.KRAKEN");
    }

    @Test
    void aQuantityTooLargeIsToldWithTheMaximum() {
        Instrument limited = withSizes(linear, linear.terms().sizes().withMaxQuantity(Quantity.of("10")));

        assertBroken(buy(limited, "10.0001"), Violation.Kind.QUANTITY_ABOVE_MAXIMUM, "10.0001", "10",
                "quantity 10.0001 is above the maximum 10 contracts of PF_XBTUSD.KRAKEN");
        assertThat(buy(limited, "10").violations()).isEmpty();
    }

    @Test
    void anOrderWorthTooLittleIsValuedAtItsOwnPriceBeforeTheMarkets() {
        assertBroken(buy(btc, "0.00005").limit(Price.of("9999.9")), Violation.Kind.COST_BELOW_MINIMUM, "0.499995",
                "0.5", "cost 0.499995 at 9999.9 is below the minimum 0.5 USD of BTC/USD.KRAKEN");
        assertBroken(buy(btc, "0.00005").trigger(Price.of("9000")).reference(Price.of("64000")),
                Violation.Kind.COST_BELOW_MINIMUM, "0.45", "0.5",
                "cost 0.45 at 9000 is below the minimum 0.5 USD of BTC/USD.KRAKEN");
        assertBroken(buy(btc, "0.00005").reference(Price.of("9000")), Violation.Kind.COST_BELOW_MINIMUM, "0.45", "0.5",
                "cost 0.45 at 9000 is below the minimum 0.5 USD of BTC/USD.KRAKEN");
        assertThat(buy(btc, "0.00005").limit(Price.of("10000")).reference(Price.of("1")).violations()).isEmpty();
        assertThat(buy(btc, "0.00005").violations()).isEmpty();
    }

    @Test
    void anInverseContractIsValuedByWhatItStandsFor() {
        assertBroken(buy(Instruments.PI_XBTUSD, "20000001").limit(Price.of("8000")), Violation.Kind.COST_ABOVE_MAXIMUM,
                "20000001", "20000000", "cost 20000001 at 8000 is above the maximum 20000000 USD of PI_XBTUSD.KRAKEN");
    }

    @Test
    void anAmountOfQuoteIsItsOwnCost() {
        assertBroken(OrderCheck.ofQuoteAmount(btc, Side.BUY, Quantity.of("0.49")), Violation.Kind.COST_BELOW_MINIMUM,
                "0.49", "0.5", "quote amount 0.49 is below the minimum 0.5 USD of BTC/USD.KRAKEN");
    }

    @Test
    void anAmountOfQuoteMustBuyTheMinimum() {
        assertBroken(OrderCheck.ofQuoteAmount(btc, Side.BUY, Quantity.of("3")).reference(Price.of("64000")),
                Violation.Kind.QUANTITY_BELOW_MINIMUM, "0.00004687", "0.00005",
                "quantity of about 0.00004687 for 3 USD is below the minimum 0.00005 BTC of BTC/USD.KRAKEN");
    }

    @Test
    void anIcebergShowsAtLeastItsShare() {
        assertBroken(buy(btc, "15.00000001").display(Quantity.of("1")), Violation.Kind.DISPLAY_TOO_SMALL, "1", "1/15",
                "display quantity 1 is below 1/15 of the quantity 15.00000001, the least that BTC/USD.KRAKEN shows");
        assertBroken(buy(btc, "15").display(Quantity.of("0")), Violation.Kind.DISPLAY_TOO_SMALL, "0", "0",
                "display quantity 0 is not above 0");
    }

    @Test
    void anIcebergShowsNoMoreThanItHasAndWholeLots() {
        assertBroken(buy(btc, "1").display(Quantity.of("2")), Violation.Kind.DISPLAY_ABOVE_QUANTITY, "2", "1",
                "display quantity 2 is above the quantity 1 itself");
        assertBroken(buy(pepe, "3000").display(Quantity.of("1500")), Violation.Kind.DISPLAY_OFF_LOT, "1500", "1000",
                "display quantity 1500 is not a multiple of the lot 1000 of PF_PEPEUSD.KRAKEN");
    }

    @Test
    void aLeverageNotOfferedIsToldWithThoseThatAre() {
        assertBroken(buy(Instruments.DOGE_USD, "50").leverage(number("5")), Violation.Kind.LEVERAGE_NOT_OFFERED, "5",
                "2, 3", "leverage 5 is not offered for buying DOGE/USD.KRAKEN, which offers 2, 3");
        assertBroken(OrderCheck.ofQuantity(Instruments.DOGE_USD, Side.SELL, Quantity.of("50")).leverage(number("2")),
                Violation.Kind.LEVERAGE_NOT_OFFERED, "2", "none",
                "leverage 2 is not offered for selling DOGE/USD.KRAKEN, which offers none");
        assertBroken(buy(linear, "1").leverage(number("100.5")), Violation.Kind.LEVERAGE_NOT_OFFERED, "100.5",
                "up to 100", "leverage 100.5 is not offered for buying PF_XBTUSD.KRAKEN, which offers up to 100");
        assertBroken(buy(linear, "1").leverage(number("0")), Violation.Kind.LEVERAGE_NOT_OFFERED, "0", "up to 100",
                "leverage 0 is not offered for buying PF_XBTUSD.KRAKEN, which offers up to 100");
        assertThat(buy(btc, "1").leverage(number("2.0")).violations()).isEmpty();
        assertThat(buy(linear, "1").leverage(number("100")).violations()).isEmpty();
    }

    @Test
    void aPositionMayNotGrowBeyondItsMaximum() {
        assertBroken(buy(linear, "1").positionAfter(number("1200.5")), Violation.Kind.POSITION_ABOVE_MAXIMUM, "1200.5",
                "1200", "position 1200.5 would be above the maximum 1200 of PF_XBTUSD.KRAKEN");
        assertBroken(sell(linear, "1").positionAfter(number("-1201")), Violation.Kind.POSITION_ABOVE_MAXIMUM, "-1201",
                "1200", "position -1201 would be above the maximum 1200 of PF_XBTUSD.KRAKEN");
        assertBroken(sell(Instruments.ETH_EUR, "1").leverage(number("2")).positionAfter(number("-401")),
                Violation.Kind.POSITION_ABOVE_MAXIMUM, "-401", "400",
                "position -401 would be above the maximum 400 of ETH/EUR.KRAKEN");
    }

    @Test
    void aPositionBeyondItsMaximumMayAlwaysShrink() {
        assertThat(sell(linear, "1").positionAfter(number("1300")).violations()).isEmpty();
        assertThat(buy(linear, "1").positionAfter(number("1300")).reduceOnly(true).violations()).isEmpty();
    }

    @Test
    void aSpotHoldingWithoutMarginHasNoMaximum() {
        assertThat(buy(Instruments.ETH_EUR, "1").positionAfter(number("100000")).violations()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = TradingStatus.class,
            names = {"CANCEL_ONLY", "MAINTENANCE", "WORK_IN_PROGRESS", "SUSPENDED", "DELISTED"})
    void aClosedMarketTakesNothing(TradingStatus status) {
        assertBroken(buy(in(status), "1").limit(Price.of("64000")).postOnly(true).reduceOnly(true),
                Violation.Kind.STATUS,
                status.name(), "no new orders", "BTC/USD.KRAKEN is " + status + " and accepts no new orders");
    }

    @Test
    void aHalfOpenMarketTakesWhatItsStatusSays() {
        assertBroken(buy(in(TradingStatus.POST_ONLY), "1").limit(Price.of("64000")), Violation.Kind.STATUS, "POST_ONLY",
                "only post-only orders", "BTC/USD.KRAKEN is POST_ONLY and accepts only post-only orders");
        assertThat(buy(in(TradingStatus.POST_ONLY), "1").limit(Price.of("64000")).postOnly(true).violations())
                .isEmpty();
        assertBroken(buy(in(TradingStatus.LIMIT_ONLY), "1"), Violation.Kind.STATUS, "LIMIT_ONLY", "only limit orders",
                "BTC/USD.KRAKEN is LIMIT_ONLY and accepts only limit orders");
        assertThat(buy(in(TradingStatus.LIMIT_ONLY), "1").limit(Price.of("64000")).violations()).isEmpty();
        assertBroken(buy(in(TradingStatus.REDUCE_ONLY), "1"), Violation.Kind.STATUS, "REDUCE_ONLY",
                "only reduce-only orders", "BTC/USD.KRAKEN is REDUCE_ONLY and accepts only reduce-only orders");
        assertThat(buy(in(TradingStatus.REDUCE_ONLY), "1").reduceOnly(true).violations()).isEmpty();
    }

    @Test
    void anEndedContractTakesNothing() {
        DatedFuture future = Instruments.FI_XBTUSD_261225;
        long expiry = EventTime.nanos(future.expiry());

        assertBroken(buy(future, "1").at(expiry), Violation.Kind.EXPIRED, "2026-12-25T16:00:00Z",
                "2026-12-25T16:00:00Z", "FI_XBTUSD_261225.KRAKEN expired at 2026-12-25T16:00:00Z");
        assertThat(buy(future, "1").at(expiry - 1).violations()).isEmpty();
        assertThat(buy(future, "1").violations()).isEmpty();
    }

    @Test
    void aNumberWithAHugeExponentIsToldAsItIs() {
        assertBroken(buy(linear, "1").leverage(number("1E+1000000000")), Violation.Kind.LEVERAGE_NOT_OFFERED,
                "1E+1000000000", "up to 100",
                "leverage 1E+1000000000 is not offered for buying PF_XBTUSD.KRAKEN, which "
                        + "offers up to 100");
        assertThat(buy(linear, "1").positionAfter(number("1E+1000000000")).violations()).singleElement()
                .satisfies(violation -> assertThat(violation.figure()).isEqualTo("1E+1000000000"));
    }

    @Test
    void everyBrokenRuleIsToldOnceTheMostBasicFirst() {
        OrderCheck check = buy(withSizes(in(TradingStatus.CANCEL_ONLY), btc.terms().sizes()), "0.000000001")
                .limit(Price.of("0.05")).trigger(Price.of("-1")).display(Quantity.of("1")).leverage(number("50"))
                .positionAfter(number("100"));

        assertThat(check.violations()).extracting(Violation::kind).containsExactly(Violation.Kind.STATUS,
                Violation.Kind.PRICE_OFF_TICK, Violation.Kind.PRICE_NOT_POSITIVE, Violation.Kind.QUANTITY_OFF_LOT,
                Violation.Kind.QUANTITY_BELOW_MINIMUM, Violation.Kind.COST_BELOW_MINIMUM,
                Violation.Kind.DISPLAY_ABOVE_QUANTITY, Violation.Kind.LEVERAGE_NOT_OFFERED,
                Violation.Kind.POSITION_ABOVE_MAXIMUM);
        assertThat(check.firstViolation()).map(Violation::kind).contains(Violation.Kind.STATUS);
    }

    @Test
    void anOrderWithoutItsBasicsIsRefusedByName() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> OrderCheck.ofQuantity(null, Side.BUY, Quantity.of("1")))
                .withMessage("instrument must be given, but was null");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> OrderCheck.ofQuantity(btc, null, Quantity.of("1")))
                .withMessage("side must be given, but was null");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> OrderCheck.ofQuantity(btc, Side.BUY, null))
                .withMessage("quantity must be given, but was null");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> OrderCheck.ofQuoteAmount(btc, Side.BUY, null))
                .withMessage("quote amount must be given, but was null");
    }

    private static OrderCheck buy(Instrument instrument, String quantity) {
        return OrderCheck.ofQuantity(instrument, Side.BUY, Quantity.of(quantity));
    }

    private static OrderCheck sell(Instrument instrument, String quantity) {
        return OrderCheck.ofQuantity(instrument, Side.SELL, Quantity.of(quantity));
    }

    private static Instrument in(TradingStatus status) {
        return Instruments.BTC_USD.withTerms(Instruments.BTC_USD.terms().withStatus(status));
    }

    private static Instrument atLeast(String quantity) {
        return withSizes(Instruments.PF_XBTUSD, SizeLimits.atLeast(Quantity.of(quantity)));
    }

    private static Instrument withSizes(Instrument instrument, SizeLimits sizes) {
        InstrumentTerms terms = instrument.terms();
        return instrument.withTerms(InstrumentTerms.builder().id(terms.id()).base(terms.base()).quote(terms.quote())
                .tick(terms.tick()).lot(terms.lot()).sizes(sizes).status(terms.status()).build());
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static void assertBroken(OrderCheck check, Violation.Kind kind, String figure, String allowed,
            String sentence) {
        assertThat(check.violations()).isEqualTo(List.of(new Violation(kind, figure, allowed, sentence)));
    }
}
