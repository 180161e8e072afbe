package dev.colibri.api.market;

import java.math.BigDecimal;
import java.math.RoundingMode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import dev.colibri.api.model.Decimals;
import dev.colibri.api.model.Price;
import dev.colibri.api.testing.Instruments;

import static org.assertj.core.api.Assertions.assertThat;

class QuoteTest {

    private static Price mid(long bid, long ask, int scale) {
        return new Quote(Instruments.BTC_USD.id(), bid, 1, ask, 1, scale, 8, 0, 0).mid();
    }

    @Test
    void theMidHasOneDecimalMoreAndIsExact() {
        assertThat(mid(10, 11, 1)).isEqualTo(Price.of("1.05"));
        assertThat(mid(10, 11, 1).scale()).isEqualTo(2);
        assertThat(mid(10, 12, 1).scale()).isEqualTo(2);
        assertThat(mid(-11, 10, 0)).isEqualTo(Price.of("-0.5"));
        assertThat(mid(10, 11, 17)).isEqualTo(Price.of("0.000000000000000105"));
    }

    @Test
    void aMidThatCannotHaveTheDecimalIsRoundedHalfToEven() {
        assertThat(mid(10, 12, 18)).isEqualTo(Price.of(11, 18));
        assertThat(mid(10, 11, 18)).isEqualTo(Price.of(10, 18));
        assertThat(mid(11, 12, 18)).isEqualTo(Price.of(12, 18));
        assertThat(mid(-11, -10, 18)).isEqualTo(Price.of(-10, 18));
        assertThat(mid(-12, -11, 18)).isEqualTo(Price.of(-12, 18));
    }

    @Test
    void aMidOfTheLargestPricesDoesNotOverflow() {
        assertThat(mid(Long.MAX_VALUE, Long.MAX_VALUE, 0)).isEqualTo(Price.of(Long.MAX_VALUE, 0));
        assertThat(mid(Long.MAX_VALUE - 1, Long.MAX_VALUE, 0)).isEqualTo(Price.of(Long.MAX_VALUE - 1, 0));
        assertThat(mid(Long.MIN_VALUE, Long.MIN_VALUE, 2)).isEqualTo(Price.of(Long.MIN_VALUE, 2));
        assertThat(mid(Long.MIN_VALUE, Long.MAX_VALUE, 0)).isEqualTo(Price.of("-0.5"));
        assertThat(mid(Long.MAX_VALUE / 5, 0, 3)).isEqualTo(Price.of(Long.MAX_VALUE / 5 * 5, 4));
        assertThat(mid(Long.MAX_VALUE / 5, 1, 3)).isEqualTo(Price.of((Long.MAX_VALUE / 5 + 1) / 2, 3));
    }

    @Property
    void theMidIsExactOrTheNearestPriceOfItsScale(@ForAll long bid, @ForAll long ask,
            @ForAll @IntRange(max = Decimals.MAX_SCALE) int scale) {
        BigDecimal exact = BigDecimal.valueOf(bid, scale).add(BigDecimal.valueOf(ask, scale))
                .divide(BigDecimal.TWO);
        Price mid = mid(bid, ask, scale);
        assertThat(mid.scale()).isIn(scale, scale + 1);
        assertThat(mid.toBigDecimal()).isEqualByComparingTo(exact.setScale(mid.scale(), RoundingMode.HALF_EVEN));
        boolean fits = scale < Decimals.MAX_SCALE
                && exact.setScale(scale + 1).unscaledValue().bitLength() < Long.SIZE;
        assertThat(mid.scale()).isEqualTo(fits ? scale + 1 : scale);
    }
}
