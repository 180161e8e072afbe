package dev.colibri.api.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.LongSupplier;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import dev.colibri.api.model.DecimalException.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What exactness means: the result is what {@code BigDecimal} says, or the refusal that follows from it. */
final class Exactly {
    /** Numbers at which 64-bit arithmetic goes wrong first. */
    static final List<Long> EXTREMES =
            List.of(Long.MIN_VALUE, -1_000_000_001L, -1L, 0L, 10L, 1_000_000_000_000_000_000L,
                    Long.MAX_VALUE / 10 + 1, Long.MAX_VALUE);

    private Exactly() {}

    /** Checks a mantissa that should be the given number at the given scale. */
    static void sameMantissa(BigDecimal exact, int scale, LongSupplier actual) {
        if (exact.stripTrailingZeros().scale() > scale) {
            refused(Kind.EXCESS_PRECISION, actual::getAsLong);
        } else if (!fits(exact, scale)) {
            refused(Kind.OVERFLOW, actual::getAsLong);
        } else {
            assertThat(actual.getAsLong()).isEqualTo(exact.setScale(scale).unscaledValue().longValueExact());
        }
    }

    /** Checks that something is refused for one reason, and gives the refusal for more questions. */
    static DecimalException refused(Kind kind, ThrowingCallable call) {
        DecimalException refusal = catchThrowableOfType(DecimalException.class, call);
        assertThat(refusal).isNotNull();
        assertThat(refusal.kind()).isEqualTo(kind);
        return refusal;
    }

    /** Whether a number without excess decimals has a mantissa of 64 bits at a scale. */
    static boolean fits(BigDecimal exact, int scale) {
        return exact.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue().bitLength() < Long.SIZE;
    }

    /** The exact integer of a product. */
    static BigInteger product(long left, long right) {
        return BigInteger.valueOf(left).multiply(BigInteger.valueOf(right));
    }
}
