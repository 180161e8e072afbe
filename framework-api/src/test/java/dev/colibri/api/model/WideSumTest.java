package dev.colibri.api.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.model.DecimalException.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WideSumTest {
    private static final String MOST = "170141183460469231731687303715884105727";
    private static final String LEAST = "-170141183460469231731687303715884105728";

    private final WideSum sum = new WideSum();

    @BeforeEach
    void startsAtZero() {
        assertThat(sum).hasToString("0");
        assertThat(sum.signum()).isZero();
    }

    @Test
    void sumsPassTheEdgesOf64BitsBothWays() {
        sum.add(Long.MAX_VALUE);
        sum.add(Long.MAX_VALUE);
        sum.add(Long.MAX_VALUE);
        assertThat(sum).hasToString("27670116110564327421");
        sum.addProduct(Long.MIN_VALUE, 3);
        assertThat(sum).hasToString("-3");
        assertThat(sum.signum()).isEqualTo(-1);
        assertThat(sum.toLong()).isEqualTo(-3);
    }

    @Test
    void aProductTakenAwayIsGone() {
        sum.addProduct(Long.MIN_VALUE, Long.MIN_VALUE);
        sum.addProduct(3, 5);
        sum.subtractProduct(Long.MIN_VALUE, Long.MIN_VALUE);
        assertThat(sum.toLong()).isEqualTo(15);
        sum.subtractProduct(1L << 32, 1L << 32);
        assertThat(sum).hasToString("-18446744073709551601");
        sum.reset();
        assertThat(sum.signum()).isZero();
    }

    @Test
    void sumsOfSumsAreSums() {
        WideSum other = new WideSum();
        other.addProduct(Long.MAX_VALUE, Long.MAX_VALUE / 4);
        sum.add(other);
        sum.add(other);
        sum.add(sum);
        BigDecimal once = new BigDecimal(Exactly.product(Long.MAX_VALUE, Long.MAX_VALUE / 4));
        assertThat(sum.toBigDecimal(0)).isEqualTo(once.multiply(BigDecimal.valueOf(4)));
        assertThat(other.toBigDecimal(0)).isEqualTo(once);
    }

    @Test
    void beyond128BitsIsRefusedAndTheSumStaysAsItWas() {
        fillTo(MOST);
        assertThat(Exactly.refused(Kind.OVERFLOW, () -> sum.add(1)))
                .hasMessage("sum must stay within 128 bits when 1 is added, but was " + MOST);
        assertThat(sum).hasToString(MOST);
        Exactly.refused(Kind.OVERFLOW, () -> sum.addProduct(Long.MAX_VALUE, Long.MAX_VALUE));
        assertThat(sum).hasToString(MOST);
        sum.add(-1);
        sum.add(1);
        assertThat(sum).hasToString(MOST);
        sum.reset();
        fillTo(LEAST);
        Exactly.refused(Kind.OVERFLOW, () -> sum.add(-1));
        Exactly.refused(Kind.OVERFLOW, () -> sum.subtractProduct(1, 1));
        assertThat(sum).hasToString(LEAST);
        assertThat(sum.signum()).isEqualTo(-1);
    }

    @Test
    void theWidestSumsDivideExactly() {
        fillTo(LEAST);
        assertThat(Exactly.refused(Kind.OVERFLOW, () -> sum.divideBy(Long.MIN_VALUE, RoundingMode.DOWN)))
                .hasMessage("quotient must fit 64 bits, but was " + LEAST + " / -9223372036854775808");
        sum.reset();
        sum.addProduct(Long.MIN_VALUE, Long.MIN_VALUE);
        Exactly.refused(Kind.OVERFLOW, () -> sum.divideBy(Long.MIN_VALUE + 1, RoundingMode.UP));
        assertThat(sum.divideBy(Long.MIN_VALUE, RoundingMode.UNNECESSARY)).isEqualTo(Long.MIN_VALUE);
        sum.add(-1);
        assertThat(sum.divideBy(Long.MIN_VALUE, RoundingMode.UP)).isEqualTo(Long.MIN_VALUE);
        assertThat(sum.divideBy(Long.MIN_VALUE, RoundingMode.DOWN)).isEqualTo(-Long.MAX_VALUE);
    }

    @Test
    void aQuotientThatRoundsBeyond64BitsIsRefused() {
        sum.addProduct(Long.MAX_VALUE, 2);
        sum.add(1);
        assertThat(sum.divideBy(2, RoundingMode.DOWN)).isEqualTo(Long.MAX_VALUE);
        Exactly.refused(Kind.OVERFLOW, () -> sum.divideBy(2, RoundingMode.UP));
        sum.reset();
        sum.addProduct(Long.MAX_VALUE, 4);
        sum.add(6);
        Exactly.refused(Kind.OVERFLOW, () -> sum.divideBy(2, RoundingMode.UP));
        sum.reset();
        sum.addProduct(1L << 62, 12);
        sum.add(-1);
        Exactly.refused(Kind.OVERFLOW, () -> sum.divideBy(3, RoundingMode.UP));
    }

    @Test
    void divisionByZeroIsRefused() {
        assertThatThrownBy(() -> sum.divideBy(0, RoundingMode.UP)).isInstanceOf(InvalidValueException.class)
                .hasMessage("divisor must not be zero, but was 0");
    }

    @Test
    void aRemainderNobodySaidHowToRoundIsRefused() {
        sum.add(7);
        assertThat(Exactly.refused(Kind.EXCESS_PRECISION, () -> sum.divideBy(2, RoundingMode.UNNECESSARY)))
                .hasMessage("quotient must be a whole multiple of 2, but was 7");
    }

    @Test
    void whatDoesNotFitALongIsRefused() {
        sum.add(Long.MAX_VALUE);
        assertThat(sum.toLong()).isEqualTo(Long.MAX_VALUE);
        sum.add(1);
        assertThat(Exactly.refused(Kind.OVERFLOW, sum::toLong)).hasMessageEndingWith("but was 9223372036854775808");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 37})
    void aScaleOutOfRangeIsAWrongScale(int scale) {
        assertThat(Exactly.refused(Kind.WRONG_SCALE, () -> sum.toBigDecimal(scale)))
                .hasMessage("sum scale must lie between 0 and 36, but was " + scale);
    }

    private void fillTo(String edge) {
        boolean most = edge.equals(MOST);
        for (int i = 0; i < 2; i++) {
            sum.addProduct(Long.MIN_VALUE, most ? Long.MIN_VALUE : Long.MAX_VALUE);
            if (most && i == 0) {
                sum.add(-1);
            } else if (!most) {
                sum.add(Long.MIN_VALUE);
            }
        }
        assertThat(sum).hasToString(edge);
    }
}
