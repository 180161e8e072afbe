package dev.colibri.api.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import static org.assertj.core.api.Assertions.assertThat;

class DecimalsPropertyTest {

    @Property
    void numbersCompareByValue(@ForAll long left, @ForAll @AnyScale int leftScale, @ForAll long right,
            @ForAll @AnyScale int rightScale) {
        int exact = BigDecimal.valueOf(left, leftScale).compareTo(BigDecimal.valueOf(right, rightScale));
        assertThat(Decimals.compare(left, leftScale, right, rightScale)).isEqualTo(exact);
        assertThat(Decimals.compare(right, rightScale, left, leftScale)).isEqualTo(-exact);
    }

    @Property
    void aNumberEqualsItselfAtEveryScaleThatHoldsIt(@ForAll long mantissa, @ForAll @AnyScale int from,
            @ForAll @AnyScale int to) {
        BigDecimal exact = BigDecimal.valueOf(mantissa, from);
        Exactly.sameMantissa(exact, to, () -> {
            long rescaled = Decimals.rescale(mantissa, from, to);
            assertThat(Decimals.compare(mantissa, from, rescaled, to)).isZero();
            return rescaled;
        });
    }

    @Property
    void roundingToAScaleIsThatOfBigDecimal(@ForAll long mantissa, @ForAll @AnyScale int from, @ForAll @AnyScale int to,
            @ForAll RoundingMode mode) {
        BigDecimal exact = BigDecimal.valueOf(mantissa, from);
        BigDecimal rounded = mode == RoundingMode.UNNECESSARY ? exact : exact.setScale(to, mode);
        Exactly.sameMantissa(rounded, to, () -> Decimals.rescale(mantissa, from, to, mode));
    }

    @Property
    void roundingToAStepIsDivisionByIt(@ForAll long mantissa, @ForAll @LongRange(min = 1) long step,
            @ForAll RoundingMode mode) {
        BigDecimal exactStep = BigDecimal.valueOf(step);
        BigDecimal[] parts = BigDecimal.valueOf(mantissa).divideAndRemainder(exactStep);
        boolean multiple = parts[1].signum() == 0;
        assertThat(Decimals.isMultiple(mantissa, step)).isEqualTo(multiple);
        if (multiple || mode != RoundingMode.UNNECESSARY) {
            BigDecimal steps = BigDecimal.valueOf(mantissa).divide(exactStep, 0, mode);
            Exactly.sameMantissa(steps.multiply(exactStep), 0, () -> Decimals.roundToStep(mantissa, step, mode));
        } else {
            Exactly.refused(DecimalException.Kind.EXCESS_PRECISION, () -> Decimals.roundToStep(mantissa, step, mode));
        }
    }

    @Property
    void sumsAndDifferencesAreExact(@ForAll long left, @ForAll long right) {
        BigDecimal exactLeft = BigDecimal.valueOf(left);
        BigDecimal exactRight = BigDecimal.valueOf(right);
        Exactly.sameMantissa(exactLeft.add(exactRight), 0, () -> Decimals.add(left, right));
        Exactly.sameMantissa(exactLeft.subtract(exactRight), 0, () -> Decimals.subtract(left, right));
    }

    @Property
    void sumsAcrossScalesAreExact(@ForAll long left, @ForAll @AnyScale int leftScale, @ForAll long right,
            @ForAll @AnyScale int rightScale) {
        BigDecimal exactLeft = BigDecimal.valueOf(left, leftScale);
        BigDecimal exactRight = BigDecimal.valueOf(right, rightScale);
        int scale = Math.max(leftScale, rightScale);
        Exactly.sameMantissa(exactLeft.add(exactRight), scale,
                () -> Decimals.sum("sum", left, leftScale, right, rightScale));
        Exactly.sameMantissa(exactLeft.subtract(exactRight), scale,
                () -> Decimals.difference("difference", left, leftScale, right, rightScale));
    }

    @Property
    void bigDecimalsPassInAndOut(@ForAll long mantissa, @ForAll @AnyScale int from, @ForAll @AnyScale int to) {
        BigDecimal exact = BigDecimal.valueOf(mantissa, from);
        assertThat(Decimals.toBigDecimal(mantissa, from)).isEqualTo(exact);
        Exactly.sameMantissa(exact, to, () -> Decimals.fromBigDecimal(exact, to));
    }

    @Property
    void bigDecimalsOfAnySizePassInOrAreRefused(@ForAll BigDecimal any, @ForAll @AnyScale int scale) {
        Exactly.sameMantissa(any, scale, () -> Decimals.fromBigDecimal(any, scale));
    }

    @Property
    void theCountOfDigitsIsThatOfTheText(@ForAll long value) {
        assertThat(Decimals.digitsOf(value)).isEqualTo(BigDecimal.valueOf(value).precision());
    }
}
