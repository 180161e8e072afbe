package dev.colibri.api.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

class MoneyPropertyTest {

    @Property
    void arithmeticIsThatOfTheAmounts(@ForAll BigDecimal left, @ForAll BigDecimal right) {
        Money one = dollars(left);
        Money other = dollars(right);
        assertThat(one.plus(other).amount()).isEqualByComparingTo(left.add(right));
        assertThat(one.minus(other).amount()).isEqualByComparingTo(left.subtract(right));
        assertThat(one.times(right).amount()).isEqualByComparingTo(left.multiply(right));
        assertThat(one.negated().plus(one).isZero()).isTrue();
        assertThat(one.compareTo(other)).isEqualTo(left.compareTo(right));
        assertThat(one.equals(other)).isEqualTo(left.compareTo(right) == 0);
    }

    @Property
    void equalAmountsHaveEqualHashesWhateverTheirZeros(@ForAll BigDecimal amount,
            @ForAll @IntRange(max = 50) int zeros) {
        Money padded = dollars(amount.setScale(Math.max(amount.scale(), 0) + zeros));
        assertThat(padded).isEqualTo(dollars(amount)).hasSameHashCodeAs(dollars(amount));
    }

    @Property
    void whatIsPrintedIsReadBack(@ForAll BigDecimal amount) {
        Money money = dollars(amount);
        Assume.that(money.amount().toPlainString().length() <= Decimals.LONGEST_TEXT);
        assertThat(Money.parse(money.toString())).isEqualTo(money).hasToString(money.toString());
    }

    @Property
    void roundingIsThatOfBigDecimal(@ForAll BigDecimal amount, @ForAll @IntRange(max = 20) int decimals,
            @ForAll RoundingMode mode) {
        if (mode == RoundingMode.UNNECESSARY && amount.stripTrailingZeros().scale() > decimals) {
            Exactly.refused(DecimalException.Kind.EXCESS_PRECISION, () -> dollars(amount).rounded(decimals, mode));
        } else {
            assertThat(dollars(amount).rounded(decimals, mode).amount()).isEqualTo(amount.setScale(decimals, mode));
        }
    }

    private static Money dollars(BigDecimal amount) {
        return new Money(amount, Asset.USD);
    }
}
