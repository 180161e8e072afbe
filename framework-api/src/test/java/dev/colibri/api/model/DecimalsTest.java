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

class DecimalsTest {

    @Test
    void extremesCompareByValueAtEveryPairOfScales() {
        forEveryPair((left, leftScale, right, rightScale) -> {
            int exact = BigDecimal.valueOf(left, leftScale).compareTo(BigDecimal.valueOf(right, rightScale));
            assertThat(Decimals.compare(left, leftScale, right, rightScale)).isEqualTo(exact);
        });
    }

    @Test
    void extremesAddAndSubtractExactlyAtEveryPairOfScales() {
        forEveryPair((left, leftScale, right, rightScale) -> {
            BigDecimal exactLeft = BigDecimal.valueOf(left, leftScale);
            BigDecimal exactRight = BigDecimal.valueOf(right, rightScale);
            int scale = Math.max(leftScale, rightScale);
            Exactly.sameMantissa(exactLeft.add(exactRight), scale,
                    () -> Decimals.sum("sum", left, leftScale, right, rightScale));
            Exactly.sameMantissa(exactLeft.subtract(exactRight), scale,
                    () -> Decimals.difference("difference", left, leftScale, right, rightScale));
        });
    }

    @Test
    void extremesChangeScaleExactlyOrAreRefusedBetweenAllScales() {
        for (long mantissa : Exactly.EXTREMES) {
            for (int from = 0; from <= Decimals.MAX_SCALE; from++) {
                for (int to = 0; to <= Decimals.MAX_SCALE; to++) {
                    int source = from;
                    int target = to;
                    BigDecimal exact = BigDecimal.valueOf(mantissa, from);
                    Exactly.sameMantissa(exact, to, () -> Decimals.rescale(mantissa, source, target));
                    for (RoundingMode mode : RoundingMode.values()) {
                        BigDecimal expected = mode == RoundingMode.UNNECESSARY ? exact : exact.setScale(to, mode);
                        Exactly.sameMantissa(expected, to, () -> Decimals.rescale(mantissa, source, target, mode));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"27, 5, UP, 30", "27, 5, DOWN, 25", "27, 5, HALF_UP, 25", "28, 5, HALF_UP, 30", "-27, 5, FLOOR, -30",
            "-27, 5, CEILING, -25", "-27, 5, UP, -30", "25, 10, HALF_EVEN, 20", "35, 10, HALF_EVEN, 40",
            "25, 10, HALF_DOWN, 20",
            "25, 10, HALF_UP, 30", "-25, 10, HALF_UP, -30", "30, 5, UNNECESSARY, 30", "0, 7, UP, 0", "1, 7, UP, 7",
            "9223372036854775807, 9223372036854775807, DOWN, 9223372036854775807",
            "-9223372036854775808, 9223372036854775807, DOWN, -9223372036854775807"})
    void aNumberIsRoundedToTheStepOfTheMode(long mantissa, long step, RoundingMode mode, long rounded) {
        assertThat(Decimals.roundToStep(mantissa, step, mode)).isEqualTo(rounded);
    }

    @Test
    void roundingToAStepRefusesWhatDoesNotFit() {
        Exactly.refused(Kind.OVERFLOW, () -> Decimals.roundToStep(Long.MAX_VALUE, 10, RoundingMode.UP));
        Exactly.refused(Kind.OVERFLOW, () -> Decimals.roundToStep(Long.MIN_VALUE, 10, RoundingMode.FLOOR));
        assertThat(Exactly.refused(Kind.EXCESS_PRECISION, () -> Decimals.roundToStep(27, 5, RoundingMode.UNNECESSARY)))
                .hasMessage("number must be a multiple of 5, but was 27");
    }

    @Test
    void aMultipleIsAWholeNumberOfSteps() {
        assertThat(Decimals.isMultiple(25, 5)).isTrue();
        assertThat(Decimals.isMultiple(-25, 5)).isTrue();
        assertThat(Decimals.isMultiple(0, 5)).isTrue();
        assertThat(Decimals.isMultiple(26, 5)).isFalse();
        assertThat(Decimals.isMultiple(Long.MIN_VALUE, 2)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void aStepIsPositive(long step) {
        String must = "step must be positive, but was " + step;
        assertThatThrownBy(() -> Decimals.isMultiple(1, step)).hasMessage(must);
        assertThatThrownBy(() -> Decimals.roundToStep(1, step, RoundingMode.UP)).hasMessage(must);
    }

    @Test
    void sumsOfOneScaleRefuseToWrapAround() {
        assertThat(Decimals.add(Long.MAX_VALUE, Long.MIN_VALUE)).isEqualTo(-1);
        assertThat(Decimals.subtract(-1, Long.MIN_VALUE)).isEqualTo(Long.MAX_VALUE);
        assertThat(Exactly.refused(Kind.OVERFLOW, () -> Decimals.add(Long.MAX_VALUE, 1)))
                .hasMessageEndingWith("but was 9223372036854775808");
        Exactly.refused(Kind.OVERFLOW, () -> Decimals.subtract(Long.MIN_VALUE, 1));
        Exactly.refused(Kind.OVERFLOW, () -> Decimals.subtract(0, Long.MIN_VALUE));
    }

    @Test
    void aHugeBigDecimalIsRefusedWithoutWritingItsDigitsOut() {
        Exactly.refused(Kind.OVERFLOW, () -> Decimals.fromBigDecimal(new BigDecimal("1E+2147483647"), 8));
        Exactly.refused(Kind.EXCESS_PRECISION, () -> Decimals.fromBigDecimal(new BigDecimal("1E-2147483647"), 8));
        assertThat(Decimals.fromBigDecimal(new BigDecimal("0E+2147483647"), 8)).isZero();
        assertThat(Decimals.fromBigDecimal(new BigDecimal("1.000000000000000000000000"), 0)).isEqualTo(1);
        assertThat(Decimals.fromBigDecimal(new BigDecimal("12E+1"), 1)).isEqualTo(1200);
    }

    @Test
    void nullIsRefused() {
        assertThatThrownBy(() -> Decimals.fromBigDecimal(null, 8)).hasMessage("number must be given, but was null");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 19, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aScaleOutOfRangeIsAWrongScaleEverywhere(int scale) {
        Exactly.refused(Kind.WRONG_SCALE, () -> Decimals.compare(1, scale, 1, 1));
        Exactly.refused(Kind.WRONG_SCALE, () -> Decimals.compare(1, 1, 1, scale));
        Exactly.refused(Kind.WRONG_SCALE, () -> Decimals.compare(1, scale, 1, scale));
        Exactly.refused(Kind.WRONG_SCALE, () -> Decimals.rescale(1, scale, 1));
        Exactly.refused(Kind.WRONG_SCALE, () -> Decimals.rescale(1, 1, scale));
        Exactly.refused(Kind.WRONG_SCALE, () -> Decimals.rescale(1, scale, 1, RoundingMode.UP));
        Exactly.refused(Kind.WRONG_SCALE, () -> Decimals.rescale(1, 1, scale, RoundingMode.UP));
        Exactly.refused(Kind.WRONG_SCALE, () -> Decimals.fromBigDecimal(BigDecimal.ONE, scale));
        Exactly.refused(Kind.WRONG_SCALE, () -> Decimals.toBigDecimal(1, scale));
        assertThatThrownBy(() -> Decimals.powerOfTen(scale))
                .hasMessage("exponent of ten must lie between 0 and 18, but was " + scale);
    }

    @Test
    void powersOfTenAndCountsOfDigitsMeetAtEveryPower() {
        long power = 1;
        for (int exponent = 0; exponent <= Decimals.MAX_SCALE; exponent++) {
            assertThat(Decimals.powerOfTen(exponent)).isEqualTo(power);
            assertThat(Decimals.digitsOf(power)).isEqualTo(exponent + 1);
            assertThat(Decimals.digitsOf(-power)).isEqualTo(exponent + 1);
            assertThat(Decimals.digitsOf(power - 1)).isEqualTo(Math.max(1, exponent));
            power *= 10;
        }
        assertThat(Decimals.digitsOf(Long.MAX_VALUE)).isEqualTo(19);
        assertThat(Decimals.digitsOf(Long.MIN_VALUE)).isEqualTo(19);
    }

    private interface Check {
        void of(long left, int leftScale, long right, int rightScale);
    }

    private static void forEveryPair(Check check) {
        for (long left : Exactly.EXTREMES) {
            for (long right : new long[]{Long.MIN_VALUE, -1, 1_000_000_000_000_000_000L, Long.MAX_VALUE}) {
                for (int leftScale = 0; leftScale <= Decimals.MAX_SCALE; leftScale++) {
                    for (int rightScale = 0; rightScale <= Decimals.MAX_SCALE; rightScale++) {
                        check.of(left, leftScale, right, rightScale);
                    }
                }
            }
        }
    }
}
