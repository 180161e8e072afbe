package dev.colibri.kraken.common.feed;

import java.math.BigDecimal;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScaledPropertyTest {

    @Property(tries = 5000)
    void aValueAtAnotherScaleIsExactOrUnfit(@ForAll("mantissas") long mantissa, @ForAll @IntRange(max = 100) int scale,
            @ForAll @IntRange(max = 30) int wanted) {
        assertThat(Scaled.at(mantissa, scale, wanted)).isEqualTo(exact(mantissa, scale, wanted));
    }

    @Property(tries = 5000)
    void thereAndBackIsTheSame(@ForAll("mantissas") long mantissa, @ForAll @IntRange(max = 18) int scale,
            @ForAll @IntRange(max = 18) int more) {
        long up = Scaled.at(mantissa, scale, scale + more);
        if (up != Scaled.UNFIT) {
            assertThat(Scaled.at(up, scale + more, scale)).isEqualTo(mantissa);
        }
    }

    @Test
    void whatIsUnfitStaysSoAtAnyScale() {
        assertThat(Scaled.at(Scaled.UNFIT, 0, 0)).isEqualTo(Scaled.UNFIT);
        assertThat(Scaled.at(Scaled.UNFIT, 0, 8)).isEqualTo(Scaled.UNFIT);
        assertThat(Scaled.at(Scaled.UNFIT, 8, 0)).isEqualTo(Scaled.UNFIT);
    }

    @Test
    void zeroFitsEverywhere() {
        assertThat(Scaled.at(0, 100, 0)).isZero();
        assertThat(Scaled.at(0, 0, 100)).isZero();
    }

    @Provide
    Arbitrary<Long> mantissas() {
        return Arbitraries.oneOf(Arbitraries.longs().filter(value -> value != Scaled.UNFIT),
                Arbitraries.longs().between(-1_000_000, 1_000_000),
                Arbitraries.of(0L, Long.MAX_VALUE, Long.MIN_VALUE + 1),
                Arbitraries.longs().between(-900, 900).map(value -> value * 10_000_000_000_000_000L));
    }

    private static long exact(long mantissa, int scale, int wanted) {
        try {
            return BigDecimal.valueOf(mantissa, scale).setScale(wanted).unscaledValue().longValueExact();
        } catch (ArithmeticException inexact) {
            return Scaled.UNFIT;
        }
    }
}
