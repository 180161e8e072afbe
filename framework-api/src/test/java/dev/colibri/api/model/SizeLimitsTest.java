package dev.colibri.api.model;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SizeLimitsTest {
    private final SizeLimits limits = SizeLimits.atLeast(Quantity.of("0.1"));

    @Test
    void onlyWhatIsNamedLimits() {
        assertThat(limits.minQuantity()).isEqualTo(Quantity.of("0.1"));
        assertThat(limits.maxQuantity()).isEmpty();
        assertThat(limits.minCost()).isEmpty();
        assertThat(limits.maxCost()).isEmpty();
        assertThat(limits.displayRatio()).isEmpty();
    }

    @Test
    void eachLimitIsKeptUnderItsName() {
        SizeLimits all = limits.withMaxQuantity(Quantity.of("9")).withMinCost(new BigDecimal("0.5"))
                .withMaxCost(new BigDecimal("1000")).withDisplayRatio(15);

        assertThat(all.minQuantity()).isEqualTo(Quantity.of("0.1"));
        assertThat(all.maxQuantity()).contains(Quantity.of("9"));
        assertThat(all.minCost()).contains(new BigDecimal("0.5"));
        assertThat(all.maxCost()).contains(new BigDecimal("1000"));
        assertThat(all.displayRatio()).hasValue(15);
    }

    @Test
    void aMaximumBelowItsMinimumIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> limits.withMaxQuantity(Quantity.of("0.01")))
                .withMessage("maximum quantity must not be below the minimum 0.1, but was 0.01");
        SizeLimits cheap = limits.withMinCost(BigDecimal.TEN);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> cheap.withMaxCost(BigDecimal.ONE))
                .withMessage("maximum cost must not be below the minimum 10, but was 1");
    }

    @Test
    void aLimitOfNothingOrLessIsRefusedWhereItWouldForbidAll() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> limits.withMaxCost(BigDecimal.ZERO))
                .withMessage("maximum cost must be positive, but was 0");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> limits.withMinCost(new BigDecimal("-1")))
                .withMessage("minimum cost must not be negative, but was -1");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> limits.withDisplayRatio(0)).withMessage("display ratio must be positive, but was 0");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> SizeLimits.atLeast(null)).withMessage("minimum quantity must be given, but was null");
    }
}
