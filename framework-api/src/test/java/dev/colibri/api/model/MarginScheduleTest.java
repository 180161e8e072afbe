package dev.colibri.api.model;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MarginScheduleTest {
    private final MarginSchedule schedule = MarginSchedule.byContracts(level("0", "0.02", "0.01"),
            level("100", "0.04", "0.02"), level("500", "0.1", "0.05"));

    @Test
    void aLevelBeginsAtItsSize() {
        assertThat(schedule.levelFor(number("0")).initial()).isEqualByComparingTo("0.02");
        assertThat(schedule.levelFor(number("99.9")).initial()).isEqualByComparingTo("0.02");
        assertThat(schedule.levelFor(number("100")).initial()).isEqualByComparingTo("0.04");
        assertThat(schedule.levelFor(number("1e9")).maintenance()).isEqualByComparingTo("0.05");
    }

    @Test
    void theWholePositionPaysTheLevelItReached() {
        assertThat(schedule.initial(number("600"), MarginPolicy.WHOLE_POSITION)).isEqualByComparingTo("60");
        assertThat(schedule.maintenance(number("600"), MarginPolicy.WHOLE_POSITION)).isEqualByComparingTo("30");
    }

    @Test
    void eachSlicePaysItsOwnLevel() {
        assertThat(schedule.initial(number("600"), MarginPolicy.EACH_SLICE)).isEqualByComparingTo("28");
        assertThat(schedule.maintenance(number("600"), MarginPolicy.EACH_SLICE)).isEqualByComparingTo("14");
        assertThat(schedule.initial(number("0"), MarginPolicy.EACH_SLICE)).isEqualByComparingTo("0");
    }

    @Test
    void thePoliciesAgreeWithinTheFirstLevel() {
        assertThat(schedule.initial(number("99"), MarginPolicy.EACH_SLICE)).isEqualByComparingTo("1.98");
        assertThat(schedule.initial(number("99"), MarginPolicy.WHOLE_POSITION)).isEqualByComparingTo("1.98");
    }

    @Test
    void theDefaultNeverAsksForLess() {
        for (int size = 0; size < 1000; size += 50) {
            BigDecimal contracts = BigDecimal.valueOf(size);
            assertThat(schedule.initial(contracts, MarginPolicy.DEFAULT))
                    .isGreaterThanOrEqualTo(schedule.initial(contracts, MarginPolicy.EACH_SLICE));
        }
    }

    @Test
    void levelsMustStartAtZeroAndRise() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> MarginSchedule.byQuoteValue(level("1", "0.02", "0.01")))
                .withMessage("margin level size must start at 0, but was 1");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> MarginSchedule.byContracts(level("0", "0.02", "0.01"), level("0", "0.04", "0.02")))
                .withMessage("margin level size must be greater than 0 before it, but was 0");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> MarginSchedule.byContracts())
                .withMessage("margin levels must have at least one element, but was []");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new MarginSchedule(null, List.of(level("0", "0.02", "0.01"))))
                .withMessage("margin unit must be given, but was null");
    }

    @Test
    void ratesThatChangedPlacesAreRefused() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> level("0", "0.01", "0.02"))
                .withMessage("maintenance margin must not be above the initial margin 0.01, but was 0.02");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> level("0", "2", "1"))
                .withMessage("initial margin must be a fraction of at most 1, but was 2");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> level("0", "0", "0"))
                .withMessage("initial margin must be positive, but was 0");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> level("0", "0.1", "-0.1"))
                .withMessage("maintenance margin must not be negative, but was -0.1");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> level("-1", "0.1", "0.1"))
                .withMessage("margin level size must not be negative, but was -1");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new MarginLevel(number("0"), number("0.1"), null))
                .withMessage("maintenance margin must be given, but was null");
    }

    @Test
    void aNegativeSizeHasNoMargin() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> schedule.levelFor(number("-1")))
                .withMessage("position size must not be negative, but was -1");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> schedule.initial(number("-1"), MarginPolicy.EACH_SLICE))
                .withMessage("position size must not be negative, but was -1");
    }

    private static MarginLevel level(String from, String initial, String maintenance) {
        return new MarginLevel(number(from), number(initial), number(maintenance));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
