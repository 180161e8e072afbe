package dev.colibri.api.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.model.DecimalException.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PriceTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1.50, 150, 2", "-1.50, -150, 2", "1e-8, 1, 8", "1.5e3, 1500, 0", "-0.0, 0, 1",
            "1.0000000000000000000000, 1000000000000000000, 18", "9223372036854775807, 9223372036854775807, 0"})
    void aTextKeepsTheDecimalsItIsWrittenWith(String text, long mantissa, int scale) {
        Price price = Price.of(text);
        assertThat(price.mantissa()).isEqualTo(mantissa);
        assertThat(price.scale()).isEqualTo(scale);
    }

    @ParameterizedTest
    @CsvSource({"1.50, 150, 2", "15E+1, 150, 0", "1.000000000000000000000, 1000000000000000000, 18",
            "0E+999999999, 0, 0",
            "0E-999999999, 0, 18"})
    void aBigDecimalKeepsTheScaleItHas(BigDecimal number, long mantissa, int scale) {
        Price price = Price.of(number);
        assertThat(price.mantissa()).isEqualTo(mantissa);
        assertThat(price.scale()).isEqualTo(scale);
    }

    @Test
    void bytesAndTextAreReadAtTheScaleAsked() {
        byte[] frame = "[12.5]".getBytes(StandardCharsets.US_ASCII);
        assertThat(Price.parse(frame, 1, 5, 4)).hasToString("12.5000");
        assertThat(Price.parse("12.5", 4)).hasToString("12.5000");
    }

    @Test
    void equalNumbersAreEqualPricesAtEveryScale() {
        assertThat(Price.of("1.0")).isEqualTo(Price.of("1.00")).hasSameHashCodeAs(Price.of("1"));
        assertThat(Price.of("0")).isEqualTo(Price.of("-0.00")).hasSameHashCodeAs(Price.of("0.000"));
        assertThat(Price.of("1.0")).isEqualByComparingTo(Price.of("1.00"));
        assertThat(Price.of("1.0")).isNotEqualTo(Price.of("10")).isNotEqualTo(Price.of("0.1"));
        assertThat(Price.of("1")).isNotEqualTo(Quantity.of("1")).isNotEqualTo(null);
    }

    @Test
    void aResultHasTheLargerScale() {
        assertThat(Price.of("1.5").plus(Price.of("0.250"))).hasToString("1.750");
        assertThat(Price.of("0.250").minus(Price.of("1.5"))).hasToString("-1.250");
        assertThat(Price.of("1.5").plus(Price.of("2.5"))).hasToString("4.0");
    }

    @Test
    void onlyTheResultNeedsToFitTheLargerScale() {
        assertThat(Price.of("922337203685477581").minus(Price.of("0.5"))).hasToString("922337203685477580.5");
        assertThat(Price.of("-922337203685477581").plus(Price.of("0.5"))).hasToString("-922337203685477580.5");
    }

    @Test
    void aPriceMayBeBelowZero() {
        Price below = Price.of("-1.5");
        assertThat(below.isNegative()).isTrue();
        assertThat(below.isPositive()).isFalse();
        assertThat(below.isZero()).isFalse();
        assertThat(below.abs()).isEqualTo(below.negated()).hasToString("1.5");
        assertThat(Price.of("1.5").abs()).hasToString("1.5");
        assertThat(Price.of("0.0").isZero()).isTrue();
        assertThat(Price.of("0.0").isPositive()).isFalse();
        assertThat(Price.of("0.0").isNegative()).isFalse();
        assertThat(Price.of("0.1").isPositive()).isTrue();
    }

    @Test
    void theLowerAndTheHigherAreThisOneWhenEqual() {
        Price one = Price.of("1.0");
        Price same = Price.of("1.00");
        Price two = Price.of("2");
        assertThat(one.min(two)).isSameAs(one);
        assertThat(one.max(two)).isSameAs(two);
        assertThat(two.min(one)).isSameAs(one);
        assertThat(one.min(same)).isSameAs(one);
        assertThat(one.max(same)).isSameAs(one);
    }

    @Test
    void aNotionalIsExactEvenWhereNoLongHoldsIt() {
        BigDecimal notional = Price.of("9223372036854775807").times(Quantity.of("0.000000000000000003"));
        assertThat(notional).isEqualByComparingTo("27.670116110564327421");
    }

    @ParameterizedTest
    @CsvSource({"100.12345, 0.5, HALF_UP, 100.0", "100.26, 0.5, HALF_UP, 100.5", "-100.3, 0.5, FLOOR, -100.5",
            "100.1, 0.01, UP, 100.10", "7, 5, CEILING, 10", "0.004, 9000000000000000000, UP, 9000000000000000000",
            "0.000000000000000001, 9000000000000000000, DOWN, 0", "9223372036854775807, 10, DOWN, 9223372036854775800"})
    void roundingToAStepGivesAMultipleAtItsScale(String text, String step, RoundingMode mode, String rounded) {
        assertThat(Price.of(text).roundedTo(Price.of(step), mode)).hasToString(rounded);
    }

    @ParameterizedTest
    @CsvSource({"100.5, 0.5, true", "100.50000, 0.5, true", "100.5, 0.50000, true", "100.4, 0.5, false", "0, 0.5, true",
            "-1.5, 0.5, true", "9223372036854775807, 0.000000000000000007, true",
            "9223372036854775806, 0.000000000000000007, false", "0.000000000000000001, 9000000000000000000, false",
            "0.000000000000000000, 9000000000000000000, true", "-9223372036854775808, 0.000000000000000002, true"})
    void aMultipleIsAMultipleAcrossScales(String text, String step, boolean multiple) {
        assertThat(Price.of(text).isMultipleOf(Price.of(step))).isEqualTo(multiple);
    }

    @Test
    void changingTheScaleKeepsTheNumberOrRounds() {
        assertThat(Price.of("1.50").withScale(1)).hasToString("1.5");
        assertThat(Price.of("1.5").withScale(3)).hasToString("1.500");
        assertThat(Price.of("1.55").withScale(1, RoundingMode.HALF_EVEN)).hasToString("1.6");
        assertThat(Price.of("1.55").withScale(3, RoundingMode.UNNECESSARY)).hasToString("1.550");
    }

    @Test
    void printingIsPlainAndOfTheOwnScale() {
        assertThat(Price.of(-5, 8)).hasToString("-0.00000005");
        assertThat(Price.of(Long.MIN_VALUE, 0)).hasToString("-9223372036854775808");
        assertThat(Price.of("1.50").appendTo(new StringBuilder("at "))).hasToString("at 1.50");
    }

    @ParameterizedTest
    @CsvSource({"'', EMPTY", "1., NOT_A_NUMBER", "NaN, NOT_A_NUMBER", "1e-19, EXCESS_PRECISION",
            "9223372036854775808, OVERFLOW",
            "1e19, OVERFLOW", "10.000000000000000000, OVERFLOW"})
    void aTextThatIsNoPriceIsRefused(String text, Kind kind) {
        DecimalException refusal = Exactly.refused(kind, () -> Price.of(text));
        assertThat(refusal.field()).isEqualTo("price");
        assertThat(refusal.value()).isEqualTo(text);
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        assertThat(Exactly.refused(Kind.TOO_LONG, () -> Price.of("1".repeat(65)))).hasMessageStartingWith("price must");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 19})
    void aScaleOutOfRangeIsRefused(int scale) {
        String must = "price scale must lie between 0 and 18, but was " + scale;
        assertThat(Exactly.refused(Kind.WRONG_SCALE, () -> new Price(1, scale))).hasMessage(must);
        assertThat(Exactly.refused(Kind.WRONG_SCALE, () -> Price.of(1, scale))).hasMessage(must);
        assertThat(Exactly.refused(Kind.WRONG_SCALE, () -> Price.parse("1", scale))).hasMessage(must);
        assertThat(Exactly.refused(Kind.WRONG_SCALE, () -> Price.parse(new byte[]{'1'}, 0, 1, scale))).hasMessage(must);
        assertThat(Exactly.refused(Kind.WRONG_SCALE, () -> Price.of("1").withScale(scale))).hasMessage(must);
        assertThat(Exactly.refused(Kind.WRONG_SCALE, () -> Price.of("1").withScale(scale, RoundingMode.UP)))
                .hasMessage(must);
    }

    @Test
    void arithmeticThatDoesNotFitIsRefusedWithTheResultInWords() {
        Price highest = Price.of(Long.MAX_VALUE, 0);
        assertThat(Exactly.refused(Kind.OVERFLOW, () -> highest.plus(Price.of("0.5"))))
                .hasMessageStartingWith("price must lie between").hasMessageEndingWith("but was 9223372036854775807.5");
        Exactly.refused(Kind.OVERFLOW, () -> Price.of(Long.MIN_VALUE, 3).minus(Price.of(1, 3)));
        Exactly.refused(Kind.OVERFLOW, () -> Price.of(Long.MIN_VALUE, 3).negated());
        Exactly.refused(Kind.OVERFLOW, () -> Price.of(Long.MIN_VALUE, 3).abs());
        Exactly.refused(Kind.OVERFLOW, () -> highest.withScale(1));
        Exactly.refused(Kind.OVERFLOW, () -> highest.roundedTo(Price.of("10"), RoundingMode.UP));
        Exactly.refused(Kind.OVERFLOW, () -> highest.roundedTo(Price.of("0.01"), RoundingMode.UP));
        assertThat(Exactly.refused(Kind.EXCESS_PRECISION, () -> Price.of("1.55").withScale(1)))
                .hasMessage("price must have at most 1 decimal, but was 1.55");
        assertThat(Exactly.refused(Kind.EXCESS_PRECISION,
                () -> Price.of("1.55").roundedTo(Price.of("0.1"), RoundingMode.UNNECESSARY)))
                .hasMessage("price must be a multiple of 0.1, but was 1.55");
        assertThat(Exactly.refused(Kind.EXCESS_PRECISION, () -> Price.of(new BigDecimal("1E-19"))))
                .hasMessage("price must have at most 18 decimals, but was 1E-19");
        Exactly.refused(Kind.OVERFLOW, () -> Price.of(new BigDecimal("1E+19")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.5"})
    void aStepIsPositive(String step) {
        assertThatThrownBy(() -> Price.of("1").isMultipleOf(Price.of(step))).isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("price step must be positive").hasMessageEndingWith("but was " + step);
        assertThatThrownBy(() -> Price.of("1").roundedTo(Price.of(step), RoundingMode.UP))
                .isInstanceOf(InvalidValueException.class).hasMessageEndingWith("but was " + step);
    }

    @Test
    void nullIsRefused() {
        String must = "price must be given, but was null";
        assertThatThrownBy(() -> Price.of((String) null)).isInstanceOf(InvalidValueException.class).hasMessage(must);
        assertThatThrownBy(() -> Price.of((BigDecimal) null)).isInstanceOf(InvalidValueException.class)
                .hasMessage(must);
        assertThatThrownBy(() -> Price.parse(null, 8)).isInstanceOf(InvalidValueException.class).hasMessage(must);
        assertThatThrownBy(() -> Price.parse(null, 0, 0, 8)).isInstanceOf(InvalidValueException.class).hasMessage(must);
    }
}
