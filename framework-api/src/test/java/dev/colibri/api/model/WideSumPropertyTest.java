package dev.colibri.api.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class WideSumPropertyTest {

    @Property
    void aSumIsThatOfBigInteger(@ForAll @Size(max = 6) List<Long> numbers, @ForAll boolean subtract) {
        WideSum sum = new WideSum();
        BigInteger exact = BigInteger.ZERO;
        for (long number : numbers) {
            sum.add(number);
            exact = exact.add(BigInteger.valueOf(number));
            long other = Long.rotateLeft(number, 17) / 3;
            BigInteger product = Exactly.product(number, other);
            if (subtract) {
                sum.subtractProduct(number, other);
                exact = exact.subtract(product);
            } else {
                sum.addProduct(number, other);
                exact = exact.add(product);
            }
        }
        assertThat(sum).hasToString(exact.toString());
        assertThat(sum.signum()).isEqualTo(exact.signum());
        assertThat(sum.toBigDecimal(36)).isEqualTo(new BigDecimal(exact, 36));
        Exactly.sameMantissa(new BigDecimal(exact), 0, sum::toLong);
    }

    @Property
    void aQuotientIsThatOfBigDecimal(@ForAll long left, @ForAll long right, @ForAll long addend, @ForAll long any,
            @ForAll RoundingMode mode) {
        long divisor = any == 0 ? 1 : any;
        WideSum sum = sum(left, right, addend);
        BigDecimal exact = new BigDecimal(Exactly.product(left, right).add(BigInteger.valueOf(addend)));
        BigDecimal exactDivisor = BigDecimal.valueOf(divisor);
        if (mode == RoundingMode.UNNECESSARY && exact.remainder(exactDivisor).signum() != 0) {
            DecimalException refusal = catchThrowableOfType(DecimalException.class,
                    () -> sum.divideBy(divisor, mode));
            assertThat(refusal).isNotNull();
        } else {
            Exactly.sameMantissa(exact.divide(exactDivisor, 0, mode), 0, () -> sum.divideBy(divisor, mode));
        }
        assertThat(sum).hasToString(exact.toPlainString());
    }

    @Property
    void aProductDividedByOneFactorIsTheOther(@ForAll long left, @ForAll long any) {
        long right = any == 0 ? 1 : any;
        assertThat(sum(left, right, 0).divideBy(right, RoundingMode.UNNECESSARY)).isEqualTo(left);
    }

    /** The halves of 32 bits at which a digit of a long division is guessed too large. */
    @Property
    void aQuotientOfAwkwardHalvesIsThatOfBigInteger(@ForAll("awkward") long left, @ForAll("awkward") long right,
            @ForAll("awkward") long addend, @ForAll("awkward") long any) {
        long divisor = any == 0 ? 1 : any;
        BigInteger exact = Exactly.product(left, right).add(BigInteger.valueOf(addend));
        BigInteger quotient = exact.divide(BigInteger.valueOf(divisor));
        Exactly.sameMantissa(new BigDecimal(quotient), 0,
                () -> sum(left, right, addend).divideBy(divisor, RoundingMode.DOWN));
    }

    @Provide
    Arbitrary<Long> awkward() {
        Arbitrary<Long> halves = Arbitraries.of(0L, 1L, 2L, 0x7FFF_FFFFL, 0x8000_0000L, 0x8000_0001L, 0xFFFF_FFFEL,
                0xFFFF_FFFFL);
        return Combinators.combine(halves, halves).as((high, low) -> (high << 32) | low);
    }

    @Property
    void sumsCompareByValue(@ForAll long left, @ForAll long right, @ForAll long otherLeft, @ForAll long otherRight) {
        int exact = Exactly.product(left, right).compareTo(Exactly.product(otherLeft, otherRight));
        WideSum sum = sum(left, right, 0);
        assertThat(sum.compareToProduct(otherLeft, otherRight)).isEqualTo(exact);
        assertThat(sum.compareToSum(sum(otherLeft, otherRight, 0))).isEqualTo(exact);
        assertThat(sum.compareToProduct(right, left)).isZero();
    }

    private static WideSum sum(long left, long right, long addend) {
        WideSum sum = new WideSum();
        sum.addProduct(left, right);
        sum.add(addend);
        return sum;
    }
}
