package dev.colibri.api.order;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.draft.FreeDraft;
import dev.colibri.api.order.draft.OrderDraft;
import dev.colibri.api.testing.Orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OrderRequestTest {
    private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");

    @ParameterizedTest
    @EnumSource
    void everyTypeIsLegalWithNothingButItsOwnPrices(OrderType type) {
        OrderRequest request = Orders.of(type);

        assertThat(request.type()).isEqualTo(type);
        assertThat(request.timeInForce()).isEqualTo(TimeInForce.GTC);
        assertThat(request.expiry()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeCanTradeAtOnceOrNotAtAll(OrderType type) {
        assertThat(made(type, draft -> draft.timeInForce(TimeInForce.IOC)).timeInForce()).isEqualTo(TimeInForce.IOC);
    }

    @ParameterizedTest
    @EnumSource
    void allOrNothingIsForOrdersThatDoNotWait(OrderType type) {
        Consumer<FreeDraft> fillOrKill = draft -> draft.timeInForce(TimeInForce.FOK);
        if (type.isTriggered()) {
            refused(type, fillOrKill, "time in force must be GTC, IOC or GTD for a " + type + " order, but was FOK");
        } else {
            assertThat(made(type, fillOrKill).timeInForce()).isEqualTo(TimeInForce.FOK);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTimeLimitIsForOrdersThatCanRest(OrderType type) {
        Consumer<FreeDraft> goodTill = draft -> draft.timeInForce(TimeInForce.GTD).expiry(LATER);
        if (type == OrderType.MARKET) {
            refused(type, goodTill,
                    "time in force must be GTC, IOC or FOK for a MARKET order, which never rests, but was GTD");
        } else {
            assertThat(made(type, goodTill).expiry()).contains(LATER);
        }
    }

    @Test
    void aTimeLimitNeedsItsTime() {
        refused(OrderType.LIMIT, draft -> draft.timeInForce(TimeInForce.GTD),
                "expiry must be given for a GTD order, or the time in force be GTC, but was empty");
    }

    @ParameterizedTest
    @EnumSource(names = {"GTC", "IOC", "FOK"})
    void anExpiryIsForATimeLimitAlone(TimeInForce timeInForce) {
        refused(OrderType.LIMIT, draft -> draft.timeInForce(timeInForce).expiry(LATER),
                "expiry must be left out of a " + timeInForce
                        + " order, or the time in force be GTD, but was 2027-01-01T00:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "2262-01-01T00:00:00Z",
            "+1000000000-12-31T23:59:59.999999999Z"})
    void anExpiryLiesWhereNanosecondsReach(String expiry) {
        refused(OrderType.LIMIT, draft -> draft.timeInForce(TimeInForce.GTD).expiry(Instant.parse(expiry)),
                "expiry must lie between 1970-01-01T00:00:00Z and 2262-01-01T00:00:00Z, but was " + expiry);
    }

    @ParameterizedTest
    @EnumSource
    void postOnlyIsForTypesWithALimit(OrderType type) {
        if (type.hasLimit()) {
            assertThat(made(type, FreeDraft::postOnly).postOnly()).isTrue();
        } else {
            refused(type, FreeDraft::postOnly,
                    "post-only must be false for a " + type + " order, which has no limit price, but was true");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"IOC", "FOK"})
    void postOnlyIsForOrdersThatRest(TimeInForce timeInForce) {
        refused(OrderType.LIMIT, draft -> draft.postOnly().timeInForce(timeInForce),
                "post-only must be false for an " + timeInForce + " order, which never rests, but was true");
    }

    @ParameterizedTest
    @EnumSource
    void showingAPartIsForLimitOrders(OrderType type) {
        Consumer<FreeDraft> iceberg = draft -> draft.display(Quantity.of("0.5"));
        if (type == OrderType.LIMIT) {
            assertThat(made(type, iceberg).display()).contains(Quantity.of("0.5"));
        } else {
            refused(type, iceberg, "display quantity must be left out of a " + type
                    + " order: only a LIMIT order can show a part of itself, but was 0.5");
        }
    }

    @Test
    void allOfAnOrderCanBeShownAndNoMore() {
        assertThat(made(OrderType.LIMIT, draft -> draft.display(Quantity.of("2.0"))).display()).isPresent();
        refused(OrderType.LIMIT, draft -> draft.display(Quantity.of("2.1")),
                "display quantity must be positive and at most the order's 2, but was 2.1");
        refused(OrderType.LIMIT, draft -> draft.display(Quantity.of("0")),
                "display quantity must be positive and at most the order's 2, but was 0");
    }

    @Test
    void showingAPartIsForOrdersThatRest() {
        refused(OrderType.LIMIT, draft -> draft.display(Quantity.of("1")).timeInForce(TimeInForce.IOC),
                "display quantity must be left out of an IOC order, which never rests, but was 1");
    }

    @ParameterizedTest
    @EnumSource
    void aSizeInQuoteIsForMarketOrders(OrderType type) {
        OrderSize spend = OrderSize.ofQuote(Quantity.of("100"));
        FreeDraft draft = OrderDraft.of(Orders.INSTRUMENT, Side.BUY, spend, Orders.terms(type));
        if (type == OrderType.MARKET) {
            assertThat(Orders.named(draft).size()).isEqualTo(spend);
        } else {
            assertThatThrownBy(() -> Orders.named(draft)).isInstanceOf(InvalidValueException.class)
                    .hasMessage("order size must be in base for a " + type
                            + " order: only a MARKET order can be sized in quote, but was 100 QUOTE");
        }
    }

    @Test
    void aSizeInQuoteNeitherReducesNorDependsOnOthers() {
        assertThatThrownBy(() -> Orders.named(spend().reduceOnly()))
                .hasMessage("order size must be in base for a reduce-only order, as positions are, but was 100 QUOTE");
        assertThatThrownBy(() -> Orders.named(spend().contingency(new Contingency.TriggeredBy(id("parent")))))
                .hasMessage("order size must be in base for an order that depends on others, as their fills are, "
                        + "but was 100 QUOTE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.99", "-1", "-1E+20"})
    void leverageBelowOneIsRefused(String leverage) {
        assertThatThrownBy(() -> made(OrderType.LIMIT, draft -> draft.leverage(new BigDecimal(leverage))))
                .isInstanceOf(InvalidValueException.class).hasMessageStartingWith("leverage must ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+1000000000", "1.0000000000000000001", "1E-1000000000"})
    void leverageOfAbsurdLengthIsRefusedAndNotWrittenOut(String leverage) {
        refused(OrderType.LIMIT, draft -> draft.leverage(new BigDecimal(leverage)),
                "leverage must have at most 18 digits on either side of the dot, but was " + leverage);
    }

    @Test
    void equalLeveragesMakeEqualRequests() {
        OrderRequest one = made(OrderType.LIMIT, draft -> draft.leverage(new BigDecimal("3.00")));

        assertThat(one).isEqualTo(made(OrderType.LIMIT, draft -> draft.leverage(3)));
        assertThat(one.leverage()).contains(new BigDecimal("3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT24H0.000000001S", "PT2562047788015215H30M7.999999999S"})
    void aDeadlineIsPositiveAndWithinADay(String deadline) {
        refused(OrderType.LIMIT, draft -> draft.deadline(Duration.parse(deadline)),
                "deadline must be positive and at most PT24H, but was " + deadline);
    }

    @Test
    void anOrderDependsOnOthersOnly() {
        List<ClientOrderId> self = List.of(id("other"), Orders.ID);

        refused(OrderType.LIMIT, draft -> draft.contingency(new Contingency.TriggeredBy(Orders.ID)),
                "contingency must name other orders than the order itself, but was " + Orders.ID);
        refused(OrderType.LIMIT, draft -> draft.contingency(new Contingency.CancelledBy(self)),
                "contingency must name other orders than the order itself, but was " + Orders.ID);
        refused(OrderType.LIMIT, draft -> draft.contingency(new Contingency.BracketLeg(id("parent"), self)),
                "contingency must name other orders than the order itself, but was " + Orders.ID);
    }

    @Test
    void aTagIsOneLineOfAtMost256Characters() {
        assertThat(made(OrderType.LIMIT, draft -> draft.tag("x".repeat(256))).tag()).hasSize(256);
        assertThatThrownBy(() -> made(OrderType.LIMIT, draft -> draft.tag("x".repeat(257))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("tag must have at most 256 characters");
        assertThatThrownBy(() -> made(OrderType.LIMIT, draft -> draft.tag("two\nlines")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("tag must have no control characters");
    }

    private static FreeDraft spend() {
        OrderSize amount = OrderSize.ofQuote(Quantity.of("100"));
        return OrderDraft.of(Orders.INSTRUMENT, Side.BUY, amount, new OrderTerms.Market());
    }

    private static OrderRequest made(OrderType type, Consumer<FreeDraft> words) {
        FreeDraft draft =
                OrderDraft.of(Orders.INSTRUMENT, Side.BUY, OrderSize.of(Quantity.of("2")), Orders.terms(type));
        words.accept(draft);
        return Orders.named(draft);
    }

    private static void refused(OrderType type, Consumer<FreeDraft> words, String message) {
        assertThatThrownBy(() -> made(type, words)).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }

    private static ClientOrderId id(String value) {
        return new ClientOrderId(value);
    }
}
