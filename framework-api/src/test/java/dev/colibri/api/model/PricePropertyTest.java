package dev.colibri.api.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import dev.colibri.api.model.DecimalException.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class PricePropertyTest {

    @Property
    void aPriceIsItsTextAndItsBigDecimal(@ForAll("prices") Price price) {
        assertThat(Price.of(price.toString())).isEqualTo(price).hasToString(price.toString());
        assertThat(Price.of(price.toBigDecimal())).isEqualTo(price).hasToString(price.toString());
        assertThat(price.toBigDecimal()).isEqualTo(new BigDecimal(price.toString()));
        assertThat(price.appendTo(new StringBuilder())).hasToString(price.toString());
    }

    @Property
    void orderAndEqualityAreThoseOfTheNumbers(@ForAll("prices") Price left, @ForAll("prices") Price right) {
        int exact = left.toBigDecimal().compareTo(right.toBigDecimal());
        assertThat(left.compareTo(right)).isEqualTo(exact);
        assertThat(left.equals(right)).isEqualTo(exact == 0);
        assertThat(left.min(right).toBigDecimal()).isEqualByComparingTo(left.toBigDecimal().min(right.toBigDecimal()));
        assertThat(left.max(right).toBigDecimal()).isEqualByComparingTo(left.toBigDecimal().max(right.toBigDecimal()));
    }

    @Property
    void equalPricesHaveEqualHashes(@ForAll("prices") Price price, @ForAll @AnyScale int scale) {
        BigDecimal exact = price.toBigDecimal();
        if (exact.stripTrailingZeros().scale() <= scale && Exactly.fits(exact, scale)) {
            Price same = price.withScale(scale);
            assertThat(same).isEqualTo(price).hasSameHashCodeAs(price);
        }
    }

    @Property
    void sumsAreExactAtTheLargerScale(@ForAll("prices") Price left, @ForAll("prices") Price right) {
        int scale = Math.max(left.scale(), right.scale());
        BigDecimal sum = left.toBigDecimal().add(right.toBigDecimal());
        BigDecimal difference = left.toBigDecimal().subtract(right.toBigDecimal());
        Exactly.sameMantissa(sum, scale, () -> atScale(left.plus(right), scale));
        Exactly.sameMantissa(difference, scale, () -> atScale(left.minus(right), scale));
    }

    @Property
    void roundingToAStepOfAnyScaleIsDivisionByIt(@ForAll("prices") Price price, @ForAll("prices") Price any,
            @ForAll RoundingMode mode) {
        Price step = positive(any);
        BigDecimal exactStep = step.toBigDecimal();
        boolean multiple = price.toBigDecimal().remainder(exactStep).signum() == 0;
        assertThat(price.isMultipleOf(step)).isEqualTo(multiple);
        if (multiple || mode != RoundingMode.UNNECESSARY) {
            BigDecimal rounded = price.toBigDecimal().divide(exactStep, 0, mode).multiply(exactStep);
            Exactly.sameMantissa(rounded, step.scale(), () -> atScale(price.roundedTo(step, mode), step.scale()));
        } else {
            Exactly.refused(Kind.EXCESS_PRECISION, () -> price.roundedTo(step, mode));
        }
    }

    @Property
    void changingTheScaleIsThatOfBigDecimal(@ForAll("prices") Price price, @ForAll @AnyScale int scale,
            @ForAll RoundingMode mode) {
        BigDecimal exact = price.toBigDecimal();
        BigDecimal rounded = mode == RoundingMode.UNNECESSARY ? exact : exact.setScale(scale, mode);
        Exactly.sameMantissa(exact, scale, () -> atScale(price.withScale(scale), scale));
        Exactly.sameMantissa(rounded, scale, () -> atScale(price.withScale(scale, mode), scale));
    }

    @Property
    void aNotionalIsTheExactProduct(@ForAll("prices") Price price, @ForAll("prices") Price any) {
        Quantity quantity = Quantity.of(positive(any).toBigDecimal());
        assertThat(price.times(quantity)).isEqualTo(price.toBigDecimal().multiply(quantity.toBigDecimal()));
    }

    @Provide
    Arbitrary<Price> prices() {
        Arbitrary<Long> mantissas = Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.longs()),
                Tuple.of(3, Arbitraries.longs().between(-1_000_000, 1_000_000)),
                Tuple.of(1, Arbitraries.of(Exactly.EXTREMES)));
        return Combinators.combine(mantissas, Arbitraries.integers().between(0, Decimals.MAX_SCALE)).as(Price::of);
    }

    private static Price positive(Price any) {
        return Price.of(Math.max(1, any.mantissa() & Long.MAX_VALUE), any.scale());
    }

    private static long atScale(Price price, int scale) {
        assertThat(price.scale()).isEqualTo(scale);
        return price.mantissa();
    }
}
