package dev.colibri.api.account;

import java.math.BigDecimal;
import java.util.Optional;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.OrderState;
import dev.colibri.api.order.TimeInForce;
import dev.colibri.api.order.VenueOrderId;
import dev.colibri.api.testing.Orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a venue can report of an order, and what it cannot. */
class OrderReportTest {
    private static final Optional<BigDecimal> AT_A_HUNDRED = Optional.of(new BigDecimal("100"));

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "TRIGGERED", "PARTIALLY_FILLED", "FILLED", "CANCELED", "EXPIRED", "REJECTED"})
    void whatAVenueCanSayIsReported(OrderState state) {
        assertThat(report(state, "1", AT_A_HUNDRED, 1).isOpen()).isEqualTo(!state.isTerminal());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE,
            names = {"ACCEPTED", "TRIGGERED", "PARTIALLY_FILLED", "FILLED", "CANCELED", "EXPIRED", "REJECTED"})
    void aStateThatOnlyANodeKnowsIsNoVenuesWord(OrderState state) {
        refused(() -> report(state, "1", AT_A_HUNDRED, 1), "state", state.toString());
    }

    @Test
    void whatNeverTradedHasNoAveragePrice() {
        refused(() -> report(OrderState.ACCEPTED, "0", AT_A_HUNDRED, 1), "average price", "100");
        assertThat(report(OrderState.ACCEPTED, "0", Optional.empty(), 1).averagePrice()).isEmpty();
        assertThat(report(OrderState.FILLED, "1", Optional.empty(), 1).averagePrice()).as("not told").isEmpty();
    }

    @Test
    void anAveragePriceIsPositiveAndCanBeWrittenOut() {
        refused(() -> report(OrderState.FILLED, "1", Optional.of(BigDecimal.ZERO), 1), "average price", "0");
        refused(() -> report(OrderState.FILLED, "1", Optional.of(BigDecimal.ONE.negate()), 1), "average price", "-1");
        refused(() -> report(OrderState.FILLED, "1", Optional.of(new BigDecimal("1E+999999999")), 1),
                "average price", "digits");
    }

    @Test
    void anOrderHasNoTimeBeforeTheEpoch() {
        refused(() -> report(OrderState.FILLED, "1", AT_A_HUNDRED, -1), "created time", "-1");
    }

    private static OrderReport report(OrderState state, String filled, Optional<BigDecimal> averagePrice,
            long createdTime) {
        return new OrderReport(Orders.ACCOUNT, Orders.INSTRUMENT, new VenueOrderId("V"), Optional.empty(), Side.BUY,
                Orders.limit().size(), Orders.limit().terms(), TimeInForce.GTC, Optional.empty(), false, false, state,
                Quantity.of(filled), averagePrice, Optional.empty(), createdTime, 2, 3);
    }

    private static void refused(ThrowingCallable making, String field, String words) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(making).withMessageContaining(words)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
