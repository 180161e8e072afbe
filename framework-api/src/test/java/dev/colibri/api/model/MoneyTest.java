package dev.colibri.api.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.model.DecimalException.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MoneyTest {
    private static final Asset EUR = Asset.of("EUR");

    @ParameterizedTest
    @CsvSource({"12.50 USD, 12.50 USD", "-0.00000001 BTC, -0.00000001 BTC", "1e3 USD, 1000 USD",
            "1.5e-3 XBT.F, 0.0015 XBT.F",
            "0.00 USD, 0.00 USD", "-0 USD, 0 USD",
            "12345678901234567890123456789.123 USD, 12345678901234567890123456789.123 USD"})
    void thePrintedFormIsReadBack(String text, String printed) {
        assertThat(Money.parse(text)).hasToString(printed).isEqualTo(Money.parse(printed));
    }

    @Test
    void equalNumbersOfOneAssetAreEqual() {
        assertThat(Money.parse("12.5 USD")).isEqualTo(Money.parse("12.500 USD"))
                .hasSameHashCodeAs(Money.parse("12.50 USD"));
        assertThat(Money.parse("0 USD")).isEqualTo(Money.zero(Asset.USD)).hasSameHashCodeAs(Money.parse("0.00 USD"));
        assertThat(Money.parse("100 USD")).hasSameHashCodeAs(new Money(new BigDecimal("1E+2"), Asset.USD));
        assertThat(Money.parse("1 USD")).isNotEqualTo(Money.parse("1 EUR")).isNotEqualTo(Money.parse("2 USD"))
                .isNotEqualTo(null).isNotEqualTo("1 USD");
    }

    @Test
    void anAmountHasNoExponent() {
        assertThat(new Money(new BigDecimal("1E+2"), Asset.USD).amount()).isEqualTo(new BigDecimal("100"));
    }

    @Test
    void amountsOfOneAssetAddSubtractAndMultiplyExactly() {
        Money money = Money.parse("12.50 USD");
        assertThat(money.plus(Money.parse("0.125 USD"))).hasToString("12.625 USD");
        assertThat(money.minus(Money.parse("12.75 USD"))).hasToString("-0.25 USD");
        assertThat(money.negated()).hasToString("-12.50 USD");
        assertThat(money.times(new BigDecimal("0.0026"))).hasToString("0.032500 USD");
        assertThat(money.plus(Money.zero(Asset.USD))).hasToString("12.50 USD");
    }

    @Test
    void theSignIsTold() {
        assertThat(Money.zero(EUR).isZero()).isTrue();
        assertThat(Money.parse("0.00 EUR").isZero()).isTrue();
        assertThat(Money.parse("-0.01 EUR").isNegative()).isTrue();
        assertThat(Money.parse("-0.01 EUR").isPositive()).isFalse();
        assertThat(Money.parse("-0.01 EUR").isZero()).isFalse();
        assertThat(Money.parse("0.01 EUR").isPositive()).isTrue();
        assertThat(Money.parse("0.01 EUR").isNegative()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"12.505, 2, HALF_EVEN, 12.50", "12.505, 2, UP, 12.51", "-12.505, 2, FLOOR, -12.51",
            "12.5, 2, UNNECESSARY, 12.50",
            "12.5000, 1, UNNECESSARY, 12.5", "0.5, 0, HALF_UP, 1"})
    void roundingGivesExactlyTheDecimalsAsked(String amount, int decimals, RoundingMode mode, String rounded) {
        assertThat(Money.parse(amount + " USD").rounded(decimals, mode)).hasToString(rounded + " USD");
    }

    @Test
    void amountsOfOneAssetHaveAnOrder() {
        assertThat(Money.parse("2 USD")).isGreaterThan(Money.parse("1.99 USD"));
        assertThat(Money.parse("2 USD")).isEqualByComparingTo(Money.parse("2.00 USD"));
    }

    @Test
    void amountsOfTwoAssetsAreRefusedWithBothNames() {
        Money dollars = Money.parse("1 USD");
        Money euros = Money.parse("1 EUR");
        assertThatThrownBy(() -> dollars.plus(euros)).isInstanceOfSatisfying(AssetMismatchException.class, refusal -> {
            assertThat(refusal).hasMessage("asset must be USD like the other amount's, but was EUR");
            assertThat(refusal.expected()).isEqualTo(Asset.USD);
            assertThat(refusal.actual()).isEqualTo(EUR);
        });
        assertThatThrownBy(() -> dollars.minus(euros)).isInstanceOf(AssetMismatchException.class);
        assertThatThrownBy(() -> dollars.compareTo(euros)).isInstanceOf(AssetMismatchException.class);
        assertThatThrownBy(() -> Money.zero(Asset.USD).plus(Money.zero(EUR)))
                .isInstanceOf(AssetMismatchException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12.50", "USD", "12.50USD", "12.50\tUSD"})
    void aTextWithoutTwoPartsIsRefused(String text) {
        assertThatThrownBy(() -> Money.parse(text)).isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("money must have the form AMOUNT ASSET");
    }

    @ParameterizedTest
    @CsvSource({"' USD', EMPTY", "'1. USD', NOT_A_NUMBER", "'+1 USD', NOT_A_NUMBER", "'NaN USD', NOT_A_NUMBER",
            "'1e1001 USD', OVERFLOW",
            "'1e9999999999999 USD', OVERFLOW", "'1e-1001 USD', EXCESS_PRECISION",
            "'1e-9999999999999 USD', EXCESS_PRECISION",
            "'00000000000000000000000000000000000000000000000000000000000000000 USD', TOO_LONG"})
    void anAmountThatIsNoNumberIsRefused(String text, Kind kind) {
        DecimalException refusal = Exactly.refused(kind, () -> Money.parse(text));
        assertThat(refusal.field()).isEqualTo("amount");
        assertThat(refusal.value()).isEqualTo(text.substring(0, text.indexOf(' ')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 ", "1  USD", "1 USD ", "1 US D", "1 ABCDEFGHIJKLMNOPQRSTUVWXYZ", "1 \u20ac"})
    void anAssetThatIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> Money.parse(text)).isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("asset must");
    }

    @Test
    void amountsNobodyCouldPrintAreRefused() {
        Exactly.refused(Kind.OVERFLOW, () -> new Money(new BigDecimal("1E+2147483647"), Asset.USD));
        Exactly.refused(Kind.EXCESS_PRECISION, () -> new Money(new BigDecimal("1E-2147483647"), Asset.USD));
        assertThat(new Money(new BigDecimal("1E+999"), Asset.USD).toString()).hasSize(1004);
        Money wide = new Money(new BigDecimal("1E+999"), Asset.USD);
        assertThat(Exactly.refused(Kind.OVERFLOW, () -> wide.times(BigDecimal.TEN)))
                .hasMessageStartingWith("amount must have at most 1000 digits before the dot");
    }

    @Test
    void roundingRefusesLossesAndDecimalsOutOfRange() {
        assertThat(Exactly.refused(Kind.EXCESS_PRECISION,
                () -> Money.parse("12.505 USD").rounded(2, RoundingMode.UNNECESSARY)))
                .hasMessage("amount must have at most 2 decimals, but was 12.505");
        assertThatThrownBy(() -> Money.parse("1 USD").rounded(-1, RoundingMode.UP))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("decimals must lie between 0 and 1000, but was -1");
        assertThatThrownBy(() -> Money.parse("1 USD").rounded(1001, RoundingMode.UP))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void nullIsRefused() {
        assertThatThrownBy(() -> Money.parse(null)).hasMessage("money must be given, but was null");
        assertThatThrownBy(() -> new Money(null, Asset.USD)).hasMessage("amount must be given, but was null");
        assertThatThrownBy(() -> new Money(BigDecimal.ONE, null)).hasMessage("asset must be given, but was null");
        assertThatThrownBy(() -> Money.zero(null)).hasMessage("asset must be given, but was null");
        assertThatThrownBy(() -> Money.zero(EUR).times(null)).hasMessage("factor must be given, but was null");
    }
}
