package dev.colibri.api.model;

import java.math.BigDecimal;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import dev.colibri.api.model.DecimalException.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class QuantityPropertyTest {

    @Property
    void aQuantityIsItsTextAndItsBigDecimal(@ForAll @LongRange long mantissa, @ForAll @AnyScale int scale) {
        Quantity quantity = Quantity.of(mantissa, scale);
        assertThat(Quantity.of(quantity.toString())).isEqualTo(quantity).hasToString(quantity.toString());
        assertThat(Quantity.of(quantity.toBigDecimal())).isEqualTo(quantity).hasToString(quantity.toString());
        assertThat(quantity.toBigDecimal()).isEqualTo(BigDecimal.valueOf(mantissa, scale));
    }

    @Property
    void whatIsAddedCanBeTakenAwayAgain(@ForAll @LongRange(max = Long.MAX_VALUE / 2) long left,
            @ForAll @LongRange(max = Long.MAX_VALUE / 2) long right, @ForAll @AnyScale int scale) {
        Quantity one = Quantity.of(left, scale);
        Quantity other = Quantity.of(right, scale);
        assertThat(one.plus(other).minus(other)).isEqualTo(one);
        assertThat(one.plus(other)).isEqualTo(other.plus(one));
    }

    @Property
    void differencesAreExactOrRefused(@ForAll @LongRange long left, @ForAll @AnyScale int leftScale,
            @ForAll @LongRange long right, @ForAll @AnyScale int rightScale) {
        Quantity one = Quantity.of(left, leftScale);
        Quantity other = Quantity.of(right, rightScale);
        BigDecimal difference = one.toBigDecimal().subtract(other.toBigDecimal());
        if (difference.signum() < 0) {
            Exactly.refused(Kind.NEGATIVE, () -> one.minus(other));
        } else {
            Exactly.sameMantissa(difference, Math.max(leftScale, rightScale), () -> one.minus(other).mantissa());
        }
    }

    @Property
    void productsAreExactOrRefused(@ForAll @LongRange long mantissa, @ForAll @AnyScale int scale,
            @ForAll @LongRange long count) {
        Quantity quantity = Quantity.of(mantissa, scale);
        BigDecimal product = quantity.toBigDecimal().multiply(BigDecimal.valueOf(count));
        Exactly.sameMantissa(product, scale, () -> quantity.times(count).mantissa());
    }

    @Property
    void orderEqualityAndHashAreThoseOfTheNumbers(@ForAll @LongRange long left, @ForAll @AnyScale int leftScale,
            @ForAll @LongRange long right, @ForAll @AnyScale int rightScale) {
        Quantity one = Quantity.of(left, leftScale);
        Quantity other = Quantity.of(right, rightScale);
        int exact = one.toBigDecimal().compareTo(other.toBigDecimal());
        assertThat(one.compareTo(other)).isEqualTo(exact);
        assertThat(one.equals(other)).isEqualTo(exact == 0);
        if (exact == 0) {
            assertThat(one).hasSameHashCodeAs(other);
        }
    }
}
