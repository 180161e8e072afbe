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

class QuantityTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1.50, 150, 2", "1e-8, 1, 8", "1.5e3, 1500, 0", "-0.0, 0, 1"})
    void aTextKeepsTheDecimalsItIsWrittenWith(String text, long mantissa, int scale) {
        Quantity quantity = Quantity.of(text);
        assertThat(quantity.mantissa()).isEqualTo(mantissa);
        assertThat(quantity.scale()).isEqualTo(scale);
        assertThat(Quantity.of(new BigDecimal(text))).isEqualTo(quantity);
    }

    @Test
    void bytesAndTextAreReadAtTheScaleAsked() {
        byte[] frame = "[12.5]".getBytes(StandardCharsets.US_ASCII);
        assertThat(Quantity.parse(frame, 1, 5, 4)).hasToString("12.5000");
        assertThat(Quantity.parse("12.5", 4)).hasToString("12.5000");
    }

    @Test
    void equalNumbersAreEqualQuantitiesAtEveryScale() {
        assertThat(Quantity.of("1.0")).isEqualTo(Quantity.of("1.00")).hasSameHashCodeAs(Quantity.of("1"));
        assertThat(Quantity.zero(8)).isEqualTo(Quantity.zero(0)).hasSameHashCodeAs(Quantity.zero(3));
        assertThat(Quantity.of("1.0")).isNotEqualTo(Quantity.of("10")).isNotEqualTo(Price.of("1.0")).isNotEqualTo(null);
        assertThat(Quantity.of("0.9").compareTo(Quantity.of("0.10"))).isPositive();
    }

    @Test
    void zeroIsNothingAtItsScale() {
        assertThat(Quantity.zero(8)).hasToString("0.00000000");
        assertThat(Quantity.zero(8).isZero()).isTrue();
        assertThat(Quantity.zero(8).isPositive()).isFalse();
        assertThat(Quantity.of("0.1").isZero()).isFalse();
        assertThat(Quantity.of("0.1").isPositive()).isTrue();
    }

    @Test
    void aResultHasTheLargerScale() {
        assertThat(Quantity.of("1.5").plus(Quantity.of("0.250"))).hasToString("1.750");
        assertThat(Quantity.of("1.5").minus(Quantity.of("0.250"))).hasToString("1.250");
        assertThat(Quantity.of("1.5").minus(Quantity.of("1.500"))).hasToString("0.000");
        assertThat(Quantity.of("0.25").times(3)).hasToString("0.75");
        assertThat(Quantity.of("0.25").times(0)).hasToString("0.00");
    }

    @Test
    void theSmallerAndTheLargerAreThisOneWhenEqual() {
        Quantity one = Quantity.of("1.0");
        Quantity same = Quantity.of("1.00");
        Quantity two = Quantity.of("2");
        assertThat(one.min(two)).isSameAs(one);
        assertThat(two.max(one)).isSameAs(two);
        assertThat(one.min(same)).isSameAs(one);
        assertThat(one.max(same)).isSameAs(one);
    }

    @Test
    void roundingToALotGivesAMultipleAtItsScale() {
        assertThat(Quantity.of("1.23456789").roundedTo(Quantity.of("0.001"), RoundingMode.DOWN)).hasToString("1.234");
        assertThat(Quantity.of("7").roundedTo(Quantity.of("5"), RoundingMode.CEILING)).hasToString("10");
        assertThat(Quantity.of("1.5").isMultipleOf(Quantity.of("0.050"))).isTrue();
        assertThat(Quantity.of("1.52").isMultipleOf(Quantity.of("0.050"))).isFalse();
        assertThat(Quantity.of("1.55").withScale(1, RoundingMode.DOWN)).hasToString("1.5");
        assertThat(Quantity.of("1.50").withScale(1)).hasToString("1.5");
    }

    @Test
    void printingIsPlainAndOfTheOwnScale() {
        assertThat(Quantity.of("1.50")).hasToString("1.50");
        assertThat(Quantity.of("1.50").appendTo(new StringBuilder("of "))).hasToString("of 1.50");
        assertThat(Quantity.of("1.50").toBigDecimal()).isEqualTo(new BigDecimal("1.50"));
    }

    @Test
    void aQuantityIsNeverBelowZero() {
        assertThat(Exactly.refused(Kind.NEGATIVE, () -> Quantity.of("-1.50")))
                .hasMessage("quantity must not be negative, but was -1.50");
        Exactly.refused(Kind.NEGATIVE, () -> new Quantity(Long.MIN_VALUE, 18));
        Exactly.refused(Kind.NEGATIVE, () -> Quantity.of(-1, 0));
        Exactly.refused(Kind.NEGATIVE, () -> Quantity.of(new BigDecimal("-1E-18")));
        Exactly.refused(Kind.NEGATIVE, () -> Quantity.parse("-1", 0));
        Exactly.refused(Kind.NEGATIVE, () -> Quantity.parse(new byte[]{'-', '1'}, 0, 2, 0));
        Exactly.refused(Kind.NEGATIVE, () -> Quantity.of("1").times(-1));
    }

    @Test
    void takingAwayMoreThanThereIsIsRefusedWithBothSides() {
        assertThat(Exactly.refused(Kind.NEGATIVE, () -> Quantity.of("1.0").minus(Quantity.of("1.50"))))
                .hasMessage("quantity must not be negative after 1.50 is taken from 1.0, but was -0.50");
        Exactly.refused(Kind.NEGATIVE, () -> Quantity.of(1, 18).minus(Quantity.of(Long.MAX_VALUE, 0)));
    }

    @ParameterizedTest
    @CsvSource({"'', EMPTY", "1., NOT_A_NUMBER", "NaN, NOT_A_NUMBER", "1e-19, EXCESS_PRECISION",
            "9223372036854775808, OVERFLOW"})
    void aTextThatIsNoQuantityIsRefused(String text, Kind kind) {
        DecimalException refusal = Exactly.refused(kind, () -> Quantity.of(text));
        assertThat(refusal.field()).isEqualTo("quantity");
        assertThat(refusal.value()).isEqualTo(text);
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        Exactly.refused(Kind.TOO_LONG, () -> Quantity.of("1".repeat(65)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 19})
    void aScaleOutOfRangeIsRefused(int scale) {
        String must = "quantity scale must lie between 0 and 18, but was " + scale;
        assertThat(Exactly.refused(Kind.WRONG_SCALE, () -> new Quantity(1, scale))).hasMessage(must);
        assertThat(Exactly.refused(Kind.WRONG_SCALE, () -> Quantity.zero(scale))).hasMessage(must);
        assertThat(Exactly.refused(Kind.WRONG_SCALE, () -> Quantity.parse("1", scale))).hasMessage(must);
        assertThat(Exactly.refused(Kind.WRONG_SCALE, () -> Quantity.of("1").withScale(scale))).hasMessage(must);
    }

    @Test
    void arithmeticThatDoesNotFitIsRefusedWithTheResultInWords() {
        Quantity largest = Quantity.of(Long.MAX_VALUE, 0);
        assertThat(Exactly.refused(Kind.OVERFLOW, () -> largest.plus(Quantity.of("0.5"))))
                .hasMessageStartingWith("quantity must lie between")
                .hasMessageEndingWith("but was 9223372036854775807.5");
        assertThat(Exactly.refused(Kind.OVERFLOW, () -> Quantity.of(Long.MAX_VALUE, 1).times(2)))
                .hasMessageEndingWith("but was 1844674407370955161.4");
        Exactly.refused(Kind.OVERFLOW, () -> largest.minus(Quantity.of("0.5")));
        Exactly.refused(Kind.OVERFLOW, () -> largest.times(Long.MAX_VALUE));
        Exactly.refused(Kind.OVERFLOW, () -> largest.roundedTo(Quantity.of("10"), RoundingMode.UP));
        Exactly.refused(Kind.EXCESS_PRECISION, () -> Quantity.of("1.55").withScale(1));
    }

    @Test
    void aStepIsPositive() {
        assertThatThrownBy(() -> Quantity.of("1").isMultipleOf(Quantity.zero(2)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("quantity step must be positive, but was 0.00");
        assertThatThrownBy(() -> Quantity.of("1").roundedTo(Quantity.zero(0), RoundingMode.UP))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void nullIsRefused() {
        String must = "quantity must be given, but was null";
        assertThatThrownBy(() -> Quantity.of((String) null)).hasMessage(must);
        assertThatThrownBy(() -> Quantity.of((BigDecimal) null)).hasMessage(must);
        assertThatThrownBy(() -> Quantity.parse(null, 8)).hasMessage(must);
        assertThatThrownBy(() -> Quantity.parse(null, 0, 0, 8)).hasMessage(must);
    }
}
