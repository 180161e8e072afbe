package dev.colibri.api.order;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Price;
import dev.colibri.api.testing.Orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OrderTermsTest {

    @ParameterizedTest
    @EnumSource
    void termsTellThePricesThatAreGivenOutright(OrderType type) {
        OrderTerms terms = Orders.terms(type);

        assertThat(terms.type()).isEqualTo(type);
        boolean trailing = type == OrderType.TRAILING_STOP_MARKET || type == OrderType.TRAILING_STOP_LIMIT;
        assertThat(terms.limitPrice().isPresent()).isEqualTo(type.hasLimit() && !trailing);
        assertThat(terms.triggerPrice().isPresent()).isEqualTo(type.isTriggered() && !trailing);
    }

    @Test
    void aPriceAtAnOffsetIsNotGivenOutright() {
        Trigger trigger = new Trigger(percent("-2"), TriggerReference.INDEX);
        OrderTerms terms = new OrderTerms.StopLimit(trigger, PriceSpec.offset(BigDecimal.ONE));

        assertThat(terms.triggerPrice()).isEmpty();
        assertThat(terms.limitPrice()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "-1"})
    void aPriceIsPositive(String price) {
        assertThatThrownBy(() -> new OrderTerms.Limit(Price.of(price))).isInstanceOf(InvalidValueException.class)
                .hasMessage("limit price must be positive, but was " + price);
        assertThatThrownBy(() -> Trigger.at(Price.of(price))).isInstanceOf(InvalidValueException.class)
                .hasMessage("price must be positive, but was " + price);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-100", "-100.5", "1000.01", "1E+17"})
    void aPercentageLeavesAPriceAndIsNoMistake(String value) {
        assertThatThrownBy(() -> percent(value)).isInstanceOf(InvalidValueException.class)
                .hasMessage("offset must be above -100% and at most 1000%, but was "
                        + new BigDecimal(value).toPlainString() + "%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-99.99", "0", "1000", "0.000000000000000001"})
    void aPercentageWithinTheRangeIsKept(String value) {
        assertThat(percent(value).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+18", "1E-19", "1E+2000000000", "1E-2000000000"})
    void anOffsetOfAbsurdLengthIsRefusedAndNotWrittenOut(String value) {
        assertThatThrownBy(() -> PriceSpec.offset(new BigDecimal(value))).isInstanceOf(InvalidValueException.class)
                .hasMessage("offset must have at most 18 digits on either side of the dot, but was " + value);
    }

    @Test
    void equalOffsetsAreEqual() {
        assertThat(percent("2.50")).isEqualTo(percent("2.5")).hasToString("2.5%");
        assertThat(PriceSpec.offset(new BigDecimal("1E+2"))).isEqualTo(PriceSpec.offset(new BigDecimal("100")))
                .hasToString("100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100", "150"})
    void aTrailingDistanceInPercentLiesBetweenNothingAndEverything(String value) {
        String message = "trailing distance must be positive, and below 100%, but was " + value + "%";

        assertThatThrownBy(() -> new OrderTerms.TrailingStopMarket(percent(value), TriggerReference.LAST))
                .isInstanceOf(InvalidValueException.class).hasMessage(message);
        assertThatThrownBy(
                () -> new OrderTerms.TrailingStopLimit(percent(value), percent("1"), TriggerReference.LAST))
                .isInstanceOf(InvalidValueException.class).hasMessage(message);
    }

    @Test
    void aTrailingDistanceInPriceIsAnythingPositive() {
        PriceSpec.Offset far = PriceSpec.offset(new BigDecimal("5000"));
        assertThat(new OrderTerms.TrailingStopMarket(far, TriggerReference.MARK).distance()).isEqualTo(far);
        assertThatThrownBy(() -> new OrderTerms.TrailingStopMarket(PriceSpec.offset(BigDecimal.ZERO),
                TriggerReference.MARK)).hasMessage("trailing distance must be positive, and below 100%, but was 0");
    }

    @Test
    void theLimitOfATrailingStopMayLieOnEitherSideOfItsTrigger() {
        for (String offset : new String[]{"-5", "0", "5"}) {
            PriceSpec.Offset limit = PriceSpec.offset(new BigDecimal(offset));
            assertThat(new OrderTerms.TrailingStopLimit(percent("1"), limit, TriggerReference.LAST).limitOffset())
                    .isEqualTo(limit);
        }
    }

    private static PriceSpec.Offset percent(String value) {
        return PriceSpec.percent(new BigDecimal(value));
    }
}
