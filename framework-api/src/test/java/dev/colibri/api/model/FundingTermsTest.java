package dev.colibri.api.model;

import java.math.BigDecimal;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FundingTermsTest {
    private final FundingTerms hourly = FundingTerms.every(Duration.ofHours(1));

    @Test
    void aRateIsBoundedInBothDirectionsByTheGreatest() {
        FundingTerms bounded = hourly.withMaxRate(number("0.005"));

        assertThat(bounded.bounded(number("0.006"))).isEqualByComparingTo("0.005");
        assertThat(bounded.bounded(number("-0.006"))).isEqualByComparingTo("-0.005");
        assertThat(bounded.bounded(number("0.004"))).isEqualByComparingTo("0.004");
    }

    @Test
    void aLeastRateOfItsOwnBoundsBelow() {
        FundingTerms bounded = hourly.withMaxRate(number("0.005")).withMinRate(number("-0.001"));

        assertThat(bounded.bounded(number("-0.006"))).isEqualByComparingTo("-0.001");
        assertThat(bounded.bounded(number("0.006"))).isEqualByComparingTo("0.005");
    }

    @Test
    void withoutBoundsEveryRateStands() {
        assertThat(hourly.bounded(number("-0.5"))).isEqualByComparingTo("-0.5");
        assertThat(hourly.withCoefficient(number("8")).coefficient()).contains(number("8"));
    }

    @Test
    void illegalTermsAreRefusedByName() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> FundingTerms.every(Duration.ZERO))
                .withMessage("funding interval must be positive, but was PT0S");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> FundingTerms.every(null))
                .withMessage("funding interval must be given, but was null");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> hourly.withCoefficient(number("0")))
                .withMessage("funding coefficient must be positive, but was 0");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> hourly.withMaxRate(number("-0.1")))
                .withMessage("greatest funding rate must not be negative, but was -0.1");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> hourly.withMinRate(number("0.1")))
                .withMessage("least funding rate must not be positive, but was 0.1");
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
