package dev.colibri.api.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MarginTradingTest {

    @Test
    void withoutLeveragesThereIsNoMargin() {
        assertThat(MarginTrading.NONE.leverages(Side.BUY)).isEmpty();
        assertThat(MarginTrading.NONE.leverages(Side.SELL)).isEmpty();
        assertThat(MarginTrading.NONE.positionLimit(Side.BUY)).isEmpty();
    }

    @Test
    void eachTermIsKeptUnderItsName() {
        MarginTrading margin = MarginTrading.leverages(2, 3).withLeverageSell(2).withCallLevel(number("80"))
                .withStopLevel(number("40")).withLongLimit(number("100")).withShortLimit(number("60"));

        assertThat(margin.leverages(Side.BUY)).containsExactly(number("2"), number("3"));
        assertThat(margin.leverages(Side.SELL)).containsExactly(number("2"));
        assertThat(margin.callLevel()).contains(number("80"));
        assertThat(margin.stopLevel()).contains(number("40"));
        assertThat(margin.positionLimit(Side.BUY)).contains(number("100"));
        assertThat(margin.positionLimit(Side.SELL)).contains(number("60"));
    }

    @Test
    void leveragesMustBePositiveAndRise() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> MarginTrading.leverages(2, 2))
                .withMessage("leverage for buying must be greater than 2 before it, but was 2");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> MarginTrading.NONE.withLeverageSell(0, 2))
                .withMessage("leverage for selling must be positive, but was 0");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(
                        () -> new MarginTrading(null, List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                                Optional.empty()))
                .withMessage("leverage for buying must be given, but was null");
    }

    @Test
    void levelsThatChangedPlacesAreRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> MarginTrading.NONE.withCallLevel(number("40")).withStopLevel(number("80")))
                .withMessage("margin stop level must not be above the call level 40, but was 80");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> MarginTrading.NONE.withCallLevel(number("0")))
                .withMessage("margin call level must be positive, but was 0");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> MarginTrading.NONE.withStopLevel(number("-1")))
                .withMessage("margin stop level must be positive, but was -1");
    }

    @Test
    void aNegativeLimitIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> MarginTrading.NONE.withLongLimit(number("-1")))
                .withMessage("long limit must not be negative, but was -1");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> MarginTrading.NONE.withShortLimit(number("-1")))
                .withMessage("short limit must not be negative, but was -1");
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
