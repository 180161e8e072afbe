package dev.colibri.api.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.colibri.api.testing.Instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Where Kraken publishes a figure, or one was recorded, it is tested here. */
class ContractMathsTest {
    private static final BigDecimal HOUR = BigDecimal.ONE;
    private final SpotMaths spot = new SpotMaths(Asset.USD);
    private final LinearMaths linear = new LinearMaths(BigDecimal.ONE, Asset.USD);
    private final InverseMaths inverse = new InverseMaths(BigDecimal.ONE, Asset.of("BTC"));

    @Test
    void spotAndLinearAreWorthQuantityTimesPriceInQuote() {
        assertThat(spot.notional(Price.of("64000.1"), Quantity.of("0.5"))).isEqualTo(Money.parse("32000.05 USD"));
        assertThat(linear.notional(Price.of("64000"), Quantity.of("0.0001"))).isEqualTo(Money.parse("6.4 USD"));
        assertThat(new LinearMaths(number("10"), Asset.USD).notional(Price.of("5"), Quantity.of("3")))
                .isEqualTo(Money.parse("150 USD"));
    }

    @Test
    void inverseIsWorthQuantityOverPriceInBase() {
        assertThat(inverse.notional(Price.of("8000"), Quantity.of("1000"))).isEqualTo(Money.parse("0.125 BTC"));
        assertThat(inverse.quoteValue(number("8000"), number("1000"))).isEqualByComparingTo("1000");
        assertThat(new InverseMaths(number("100"), Asset.of("BTC")).notional(Price.of("8000"), Quantity.of("10")))
                .isEqualTo(Money.parse("0.125 BTC"));
    }

    @Test
    void quotientsHave34DigitsAndNothingElseIsRounded() {
        assertThat(inverse.notional(Price.of("3"), Quantity.of("1")))
                .hasToString("0.3333333333333333333333333333333333 BTC");
        assertThat(linear.notional(Price.of(999_999_999_999_999_999L, 18), Quantity.of(999_999_999_999_999_999L, 18)))
                .isEqualTo(Money.parse("0.999999999999999998000000000000000001 USD"));
        assertThat(linear.fee(Price.of(999_999_999_999_999_999L, 18), Quantity.of(999_999_999_999_999_999L, 18),
                number("0.0005"))).isEqualTo(Money.parse("0.0004999999999999999990000000000000000005 USD"));
    }

    @Test
    void aLongPositionGainsWhenThePriceRises() {
        assertThat(spot.profit(Side.BUY, Price.of("100"), Price.of("110"), Quantity.of("2")))
                .isEqualTo(Money.parse("20 USD"));
        assertThat(spot.profit(Side.SELL, Price.of("100"), Price.of("110"), Quantity.of("2")))
                .isEqualTo(Money.parse("-20 USD"));
        assertThat(linear.profit(Side.BUY, Price.of("100"), Price.of("110"), Quantity.of("2")))
                .isEqualTo(Money.parse("20 USD"));
        assertThat(inverse.profit(Side.BUY, Price.of("8000"), Price.of("10000"), Quantity.of("1000")))
                .isEqualTo(Money.parse("0.025 BTC"));
        assertThat(inverse.profit(Side.SELL, Price.of("8000"), Price.of("10000"), Quantity.of("1000")))
                .isEqualTo(Money.parse("-0.025 BTC"));
    }

    @Test
    void theAverageIsArithmeticForLinearAndHarmonicForInverse() {
        BigDecimal linearValue =
                linear.notional(number("413.3"), number("1")).add(linear.notional(number("342.1"), number("1")));
        BigDecimal inverseValue = inverse.notional(number("413.3"), number("1"))
                .add(inverse.notional(number("342.1"), number("1")));

        assertThat(linear.averagePrice(linearValue, number("2"))).isEqualByComparingTo("377.7");
        assertThat(inverse.averagePrice(inverseValue, number("2")).setScale(13, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo("374.3445326979084");
    }

    @Test
    void feesAreTheRecordedOnes() {
        Money inverseFee = new InverseMaths(BigDecimal.ONE, Asset.of("ETH"))
                .fee(Price.of("364.65"), Quantity.of("5000"), number("0.0005"));
        assertThat(inverseFee.rounded(9, RoundingMode.HALF_EVEN)).isEqualTo(Money.parse("0.006855889 ETH"));

        Money linearFee = linear.fee(Price.of("3162"), Quantity.of("0.001"), number("0.0005"));
        assertThat(linearFee).isEqualTo(Money.parse("0.001581 USD"));
    }

    @Test
    void aNegativeRateIsARebate() {
        assertThat(linear.fee(Price.of("100"), Quantity.of("1"), number("-0.0001")))
                .isEqualTo(Money.parse("-0.01 USD"));
    }

    @Test
    void absoluteFundingRatesAreTheRecordedOnes() {
        assertThat(linear.absoluteRate(number("0.00001867119"), number("1752.7")).setScale(7, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo("0.0327250");
        assertThat(linear.relativeRate(number("0.0327252"), number("1752.7")).setScale(9, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo("0.000018671");
        assertThat(inverse.relativeRate(number("6.26042E-11"), number("22049")).setScale(12, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo("0.000001380360");
        assertThat(inverse.absoluteRate(number("0.000001380385"), number("22049")).setScale(15, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo("6.2605E-11");
    }

    @Test
    void aLongPositionPaysAPositiveRate() {
        assertThat(linear.funding(number("2"), number("0.00001"), Price.of("60000"), HOUR))
                .isEqualTo(Money.parse("-1.2 USD"));
        assertThat(linear.funding(number("-2"), number("0.00001"), Price.of("60000"), HOUR))
                .isEqualTo(Money.parse("1.2 USD"));
        assertThat(linear.funding(number("2"), number("-0.00001"), Price.of("60000"), HOUR))
                .isEqualTo(Money.parse("1.2 USD"));
        assertThat(inverse.funding(number("8000"), number("0.00001"), Price.of("8000"), number("0.5")))
                .isEqualTo(Money.parse("-0.000005 BTC"));
    }

    @Test
    void aPaymentAtAnAbsoluteRateIsTheOneOfTheLog() {
        Money payment = inverse.fundingAtAbsoluteRate(number("-2"), number("8.7002552653E-8"), number("4"));

        assertThat(payment).isEqualTo(Money.parse("0.0000006960204212240 BTC"));
    }

    @Test
    void marginLevelsCountContractsOrQuote() {
        MarginRequirement byContracts = Instruments.PI_XBTUSD.maths().margin(Instruments.PI_XBTUSD.contract().margin(),
                MarginPolicy.WHOLE_POSITION, Price.of("8000"), Quantity.of("500000"));
        assertThat(byContracts.initial()).isEqualTo(Money.parse("2.5 BTC"));
        assertThat(byContracts.maintenance()).isEqualTo(Money.parse("1.25 BTC"));

        MarginRequirement byQuote = Instruments.PF_XBTUSD.maths().margin(Instruments.PF_XBTUSD.contract().margin(),
                MarginPolicy.EACH_SLICE, Price.of("50000"), Quantity.of("40"));
        assertThat(byQuote.initial()).isEqualTo(Money.parse("30000 USD"));
        assertThat(byQuote.maintenance()).isEqualTo(Money.parse("15000 USD"));
    }

    @Test
    void anInverseContractMayHaveItsLevelsInQuote() {
        MarginSchedule schedule = MarginSchedule.byQuoteValue(
                new MarginLevel(number("0"), number("0.02"), number("0.01")),
                new MarginLevel(number("1000"), number("0.04"), number("0.02")));

        MarginRequirement margin =
                new InverseMaths(number("10"), Asset.of("BTC")).margin(schedule, MarginPolicy.EACH_SLICE,
                        Price.of("5000"), Quantity.of("200"));

        assertThat(margin.initial()).isEqualTo(Money.parse("0.012 BTC"));
        assertThat(margin.maintenance()).isEqualTo(Money.parse("0.006 BTC"));
    }

    /** Long 1000 at 8000 with 0.01 BTC: published as liquidated at 7481, when equity falls below margin on the mark. */
    @Test
    void thePublishedLiquidationExampleFollowsFromMarginOnTheMark() {
        assertThat(excessMargin("7481").isNegative()).isTrue();
        assertThat(excessMargin("7482").isPositive()).isTrue();
    }

    /** The same position has lost its whole collateral at 7407, and not yet at 7408. */
    @Test
    void thePublishedBankruptcyPriceIsWhereTheCollateralIsGone() {
        Money collateral = Money.parse("0.01 BTC");

        assertThat(collateral.plus(longThousandAt8000("7407")).isNegative()).isTrue();
        assertThat(collateral.plus(longThousandAt8000("7408")).isPositive()).isTrue();
    }

    @Test
    void leverageDividesTheNotional() {
        assertThat(spot.leveraged(Price.of("100"), Quantity.of("3"), number("5"))).isEqualTo(Money.parse("60 USD"));
        assertThat(linear.leveraged(Price.of("100"), Quantity.of("3"), number("5"))).isEqualTo(Money.parse("60 USD"));
        assertThat(inverse.leveraged(Price.of("8000"), Quantity.of("1000"), number("5")))
                .isEqualTo(Money.parse("0.025 BTC"));
        for (ContractMaths maths : List.of(spot, linear, inverse)) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> maths.leveraged(Price.of("100"), Quantity.of("3"), number("0")))
                    .withMessage("leverage must be positive, but was 0");
        }
    }

    @Test
    void whatDividesMustNotBeZero() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> inverse.notional(Price.of("0"), Quantity.of("1")))
                .withMessage("price must be positive, but was 0");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> inverse.profit(Side.BUY, Price.of("0"), Price.of("1"), Quantity.of("1")))
                .withMessage("entry price must be positive, but was 0");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> inverse.profit(Side.BUY, Price.of("1"), Price.of("-1"), Quantity.of("1")))
                .withMessage("exit price must be positive, but was -1");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> linear.averagePrice(number("1"), number("0")))
                .withMessage("quantity must not be zero, but was 0");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> inverse.averagePrice(number("0"), number("1")))
                .withMessage("notional must not be zero, but was 0");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> linear.relativeRate(number("1"), number("0")))
                .withMessage("index price must be positive, but was 0");
    }

    @Test
    void aContractHasASizeAndAnAsset() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new LinearMaths(number("0"), Asset.USD))
                .withMessage("contract size must be positive, but was 0");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new InverseMaths(number("-1"), Asset.USD))
                .withMessage("contract size must be positive, but was -1");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new SpotMaths(null))
                .withMessage("quote must be given, but was null");
    }

    private Money excessMargin(String mark) {
        Money equity = Money.parse("0.01 BTC").plus(longThousandAt8000(mark));
        MarginRequirement margin = inverse.margin(Instruments.PI_XBTUSD.contract().margin(), MarginPolicy.DEFAULT,
                Price.of(mark), Quantity.of("1000"));
        return equity.minus(margin.maintenance());
    }

    private Money longThousandAt8000(String mark) {
        return inverse.profit(Side.BUY, Price.of("8000"), Price.of(mark), Quantity.of("1000"));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
