package dev.colibri.api.model;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.colibri.api.testing.Instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FeeScheduleTest {

    @Test
    void aTierBeginsAtItsVolume() {
        FeeSchedule fees = Instruments.SPOT_FEES;

        assertThat(fees.rateFor(number("0")).taker()).isEqualByComparingTo("0.0040");
        assertThat(fees.rateFor(number("9999.99")).taker()).isEqualByComparingTo("0.0040");
        assertThat(fees.rateFor(number("10000")).taker()).isEqualByComparingTo("0.0035");
        assertThat(fees.rateFor(number("10000.0")).maker()).isEqualByComparingTo("0.0020");
        assertThat(fees.rateFor(number("1e12")).maker()).isEqualByComparingTo("0");
    }

    @Test
    void theRateFollowsTheSideOfTheTrade() {
        FeeSchedule.Tier tier = Instruments.FUTURES_FEES.rateFor(BigDecimal.ZERO);

        assertThat(tier.rate(LiquiditySide.MAKER)).isEqualByComparingTo("0.0002");
        assertThat(tier.rate(LiquiditySide.TAKER)).isEqualByComparingTo("0.0005");
    }

    @Test
    void listsThatChangeAtDifferentVolumesAreJoined() {
        FeeSchedule fees = FeeSchedule.builder(Asset.USD)
                .taker(number("500"), number("0.003")).taker(number("0"), number("0.004"))
                .maker(number("0"), number("0.002")).maker(number("100"), number("-0.0001"))
                .build();

        assertThat(fees.tiers()).containsExactly(
                new FeeSchedule.Tier(number("0"), number("0.002"), number("0.004")),
                new FeeSchedule.Tier(number("100"), number("-0.0001"), number("0.004")),
                new FeeSchedule.Tier(number("500"), number("-0.0001"), number("0.003")));
    }

    @Test
    void aListThatDoesNotStartAtZeroIsRefused() {
        FeeSchedule.Builder late = FeeSchedule.builder(Asset.USD).taker(number("0"), number("0.004"))
                .maker(number("10"), number("0.002"));

        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(late::build)
                .withMessage("maker rates must start at volume 0, but was [10]");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> FeeSchedule.builder(Asset.USD).maker(number("0"), number("0")).build())
                .withMessage("taker rates must start at volume 0, but was []");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> FeeSchedule.builder(Asset.USD).build())
                .withMessage("fee tiers must have at least one element, but was []");
    }

    @Test
    void aVolumeNamedTwiceIsRefused() {
        FeeSchedule.Builder builder = FeeSchedule.builder(Asset.USD).maker(number("10"), number("0.002"));

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> builder.maker(number("10.0"), number("0.001")))
                .withMessage("maker fee volume must be named once, but was 10.0");
    }

    @Test
    void aPercentageInPlaceOfAFractionIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new FeeSchedule.Tier(number("0"), number("0.0025"), number("0.40")))
                .withMessage(
                        "taker rate must be a fraction between -0.1 and 0.1, as 0.0025 for a quarter of a percent, "
                                + "but was 0.40");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new FeeSchedule.Tier(number("0"), number("-0.2"), number("0.004")))
                .withMessageStartingWith("maker rate must be a fraction");
    }

    @Test
    void tiersMustStartAtZeroAndRise() {
        FeeSchedule.Tier zero = new FeeSchedule.Tier(number("0"), number("0"), number("0"));
        FeeSchedule.Tier ten = new FeeSchedule.Tier(number("10"), number("0"), number("0"));

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new FeeSchedule(Asset.USD, List.of(ten)))
                .withMessage("fee tier volume must start at 0, but was 10");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new FeeSchedule(Asset.USD, List.of(zero, ten, ten)))
                .withMessage("fee tier volume must be greater than 10 before it, but was 10");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new FeeSchedule(null, List.of(zero)))
                .withMessage("fee volume asset must be given, but was null");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new FeeSchedule(Asset.USD, null))
                .withMessage("fee tiers must be given, but was null");
    }

    @Test
    void aNegativeVolumeHasNoRate() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Instruments.SPOT_FEES.rateFor(number("-1")))
                .withMessage("fee volume must not be negative, but was -1");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new FeeSchedule.Tier(number("-1"), number("0"), number("0")))
                .withMessage("fee tier volume must not be negative, but was -1");
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
