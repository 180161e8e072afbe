package dev.colibri.api.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.LiquiditySide;
import dev.colibri.api.model.Money;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.testing.OrderNews;
import dev.colibri.api.testing.Orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Events, their metadata, fills and the names of things. */
class OrderEventTest {
    private static final EventId EVENT = new EventId("event");
    private final OrderRequest request = Orders.limit();
    private final OrderNews news = OrderNews.of(request);

    @Test
    void metadataSayHowTheFactReachedUs() {
        assertThat(Meta.local(EVENT, request, 7)).isEqualTo(
                new Meta(EVENT, Orders.ID, Orders.ACCOUNT, Orders.INSTRUMENT, Origin.LIVE, 7, 7, 0));
        assertThat(Meta.live(EVENT, request, 5, 7).origin()).isEqualTo(Origin.LIVE);
        assertThat(Meta.recovered(EVENT, request, 5, 7).origin()).isEqualTo(Origin.RECOVERED);
        assertThat(Meta.inferred(EVENT, request, 5, 7).origin()).isEqualTo(Origin.INFERRED);
        Meta numbered = Meta.live(EVENT, request, 1_000_000_005L, 7).withSequence(3);
        assertThat(numbered.sequence()).isEqualTo(3);
        assertThat(numbered.eventInstant()).isEqualTo(Instant.ofEpochSecond(1, 5));
        assertThat(numbered.receiveInstant()).isEqualTo(Instant.ofEpochSecond(0, 7));
    }

    @Test
    void timesAndNumbersAreNotNegative() {
        assertThatThrownBy(() -> Meta.live(EVENT, request, -1, 0)).isInstanceOf(InvalidValueException.class)
                .hasMessage("event time must not be negative, but was -1");
        assertThatThrownBy(() -> Meta.live(EVENT, request, 0, -2)).hasMessage(
                "receive time must not be negative, but was -2");
        assertThatThrownBy(() -> Meta.live(EVENT, request, 0, 0).withSequence(-3)).hasMessage(
                "sequence must not be negative, but was -3");
    }

    @Test
    void anEventSpeaksOfOneOrder() {
        Meta other =
                new Meta(EVENT, new ClientOrderId("other"), Orders.ACCOUNT, Orders.INSTRUMENT, Origin.LIVE, 1, 1, 0);
        Meta elsewhere =
                new Meta(EVENT, Orders.ID, AccountId.parse("kraken/b"), Orders.INSTRUMENT, Origin.LIVE, 1, 1, 0);

        assertThatThrownBy(() -> new OrderEvent.Initialized(other, request)).isInstanceOf(InvalidValueException.class)
                .hasMessage("client order id must be the event's own other, but was " + Orders.ID);
        assertThatThrownBy(() -> new OrderEvent.PendingAmend(other, news.pendingAmend("3").request()))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new OrderEvent.Filled(other, news.fill("E1", "1", "100")))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new OrderEvent.Filled(elsewhere, news.fill("E1", "1", "100")))
                .hasMessage("account must be the event's own kraken/b, but was kraken/main");
    }

    @Test
    void aFillWithoutOurNameIsThatOfTheEvent() {
        Fill fill = news.fill("E1", "1", "100");
        Fill unnamed = new Fill(fill.executionId(), Optional.empty(), fill.venueOrderId(), fill.account(),
                fill.instrument(), fill.side(), fill.price(), fill.quantity(), fill.liquidity(), fill.fees(),
                fill.tradeId(), fill.origin(), 1, 1);

        assertThat(new OrderEvent.Filled(news.filled(fill).meta(), unnamed).late()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5"})
    void newPricesArePositive(String price) {
        Optional<Price> wrong = Optional.of(Price.of(price));
        assertThatThrownBy(() -> news.amended("1", wrong, Optional.empty())).isInstanceOf(InvalidValueException.class)
                .hasMessage("limit price must be positive, but was " + price);
        assertThatThrownBy(() -> news.restated("1", wrong)).hasMessage(
                "trigger price must be positive, but was " + price);
    }

    @Test
    void aFillHasAPriceAndAQuantity() {
        assertThatThrownBy(() -> news.fill("E1", "0", "100")).isInstanceOf(InvalidValueException.class)
                .hasMessage("fill quantity must be positive, but was 0");
        assertThatThrownBy(() -> news.fill("E1", "1", "0.00")).isInstanceOf(InvalidValueException.class)
                .hasMessage("fill price must be positive, but was 0.00");
        assertThatThrownBy(() -> withFees(Side.BUY, -1)).hasMessage("event time must not be negative, but was -1");
    }

    @Test
    void feesOfOneAssetBecomeOneAndKeepTheirSign() {
        Fill fill = withFees(Side.BUY, 1, fee("0.10", "USD"), fee("0.001", "BTC"), fee("-0.25", "USD"));

        assertThat(fill.fees()).containsExactly(fee("-0.15", "USD"), fee("0.001", "BTC"));
        assertThatThrownBy(() -> withFees(Side.BUY, 1, fee("1", "USD"), null)).isInstanceOf(InvalidValueException.class)
                .hasMessage("fee must be given, but was null");
    }

    @Test
    void aSellTakesFromAPosition() {
        assertThat(withFees(Side.BUY, 1).signedQuantity()).isEqualByComparingTo("0.5");
        assertThat(withFees(Side.SELL, 1).signedQuantity()).isEqualByComparingTo("-0.5");
    }

    @Test
    void namesArePrintableAndOfOrdinaryLength() {
        for (String wrong : List.of("", " ", "a b", "é", "tab\t")) {
            assertThatThrownBy(() -> new ClientOrderId(wrong)).isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith("client order id must ");
            assertThatThrownBy(() -> new VenueOrderId(wrong)).hasMessageStartingWith("venue order id must ");
            assertThatThrownBy(() -> new ExecutionId(wrong)).hasMessageStartingWith("execution id must ");
            assertThatThrownBy(() -> new EventId(wrong)).hasMessageStartingWith("event id must ");
        }
        assertThat(new ClientOrderId("x".repeat(100)).value()).hasSize(100);
        assertThatThrownBy(() -> new ClientOrderId("x".repeat(101))).hasMessageContaining("1 to 100 characters");
        assertThatThrownBy(() -> new VenueOrderId("x".repeat(65))).hasMessageContaining("1 to 64 characters");
        assertThatThrownBy(() -> new ExecutionId("x".repeat(129))).hasMessageContaining("1 to 128 characters");
        assertThatThrownBy(() -> new EventId("x".repeat(201))).hasMessageContaining("1 to 200 characters");
    }

    @Test
    void aReasonReadsAsCodeAndWords() {
        assertThat(new Reason(Reason.Code.VENUE, "EOrder:Invalid price")).hasToString("VENUE: EOrder:Invalid price");
        assertThat(new Reason(Reason.Code.TIMEOUT, "")).hasToString("TIMEOUT");
    }

    private Fill withFees(Side side, long eventTime, Money... fees) {
        return new Fill(new ExecutionId("E1"), Optional.of(Orders.ID), news.venueOrderId(), Orders.ACCOUNT,
                Orders.INSTRUMENT, side, Price.of("100"), Quantity.of("0.5"), Optional.of(LiquiditySide.TAKER),
                Arrays.asList(fees),
                Optional.empty(), Origin.LIVE, eventTime, 1);
    }

    private static Money fee(String amount, String asset) {
        return new Money(new BigDecimal(amount), Asset.of(asset));
    }
}
