package dev.colibri.api.order.draft;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.Contingency;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.OrderSize;
import dev.colibri.api.order.OrderTerms;
import dev.colibri.api.order.PriceSpec;
import dev.colibri.api.order.SelfTradeMode;
import dev.colibri.api.order.TimeInForce;
import dev.colibri.api.order.Trigger;
import dev.colibri.api.order.TriggerReference;
import dev.colibri.api.order.VenueOptions;
import dev.colibri.api.testing.Orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OrderDraftTest {
    private static final Quantity TWO = Quantity.of("2");
    private static final Price PRICE = Price.of("100");
    private static final Trigger TRIGGER = Trigger.at(Price.of("90"), TriggerReference.INDEX);
    private static final PriceSpec.Offset OFFSET = PriceSpec.percent(new BigDecimal("1.5"));
    private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");

    record Options(String word) implements VenueOptions {}

    @Test
    void aDraftBecomesAnOrderWithItsIdentity() {
        OrderRequest request = OrderDraft.limit(Orders.INSTRUMENT, Side.SELL, TWO, PRICE).as(Orders.ID, Orders.ACCOUNT,
                Orders.STRATEGY);

        assertThat(request).isEqualTo(new OrderRequest(Orders.ID, Orders.ACCOUNT, Orders.STRATEGY, Orders.INSTRUMENT,
                Side.SELL, OrderSize.of(TWO), new OrderTerms.Limit(PRICE), TimeInForce.GTC, Optional.empty(), false,
                false, Optional.empty(), Optional.empty(), SelfTradeMode.VENUE_DEFAULT, Optional.empty(),
                Optional.empty(), "", Optional.empty()));
    }

    @Test
    void eachEntryHasItsTerms() {
        assertThat(terms(OrderDraft.market(Orders.INSTRUMENT, Side.BUY, TWO))).isEqualTo(new OrderTerms.Market());
        assertThat(terms(OrderDraft.stopMarket(Orders.INSTRUMENT, Side.BUY, TWO, TRIGGER)))
                .isEqualTo(new OrderTerms.StopMarket(TRIGGER));
        assertThat(terms(OrderDraft.stopLimit(Orders.INSTRUMENT, Side.BUY, TWO, TRIGGER, PriceSpec.at(PRICE))))
                .isEqualTo(new OrderTerms.StopLimit(TRIGGER, PriceSpec.at(PRICE)));
        assertThat(terms(OrderDraft.marketIfTouched(Orders.INSTRUMENT, Side.BUY, TWO, TRIGGER)))
                .isEqualTo(new OrderTerms.MarketIfTouched(TRIGGER));
        assertThat(terms(OrderDraft.limitIfTouched(Orders.INSTRUMENT, Side.BUY, TWO, TRIGGER, OFFSET)))
                .isEqualTo(new OrderTerms.LimitIfTouched(TRIGGER, OFFSET));
        assertThat(
                terms(OrderDraft.trailingStopMarket(Orders.INSTRUMENT, Side.BUY, TWO, OFFSET, TriggerReference.MARK)))
                .isEqualTo(new OrderTerms.TrailingStopMarket(OFFSET, TriggerReference.MARK));
        assertThat(terms(OrderDraft.trailingStopLimit(Orders.INSTRUMENT, Side.BUY, TWO, OFFSET, OFFSET,
                TriggerReference.LAST)))
                .isEqualTo(new OrderTerms.TrailingStopLimit(OFFSET, OFFSET, TriggerReference.LAST));
        assertThat(Orders.named(OrderDraft.marketForQuote(Orders.INSTRUMENT, Side.BUY, TWO)).size())
                .isEqualTo(OrderSize.ofQuote(TWO));
    }

    @Test
    void aLimitOrderThatRestsSaysAllAboutRestingInAnyOrder() {
        OrderRequest one = Orders.named(limit().postOnly().goodTill(LATER).display(Quantity.of("1")));
        OrderRequest other = Orders.named(limit().display(Quantity.of("1")).goodTill(LATER).postOnly());

        assertThat(one).isEqualTo(other);
        assertThat(one.postOnly()).isTrue();
        assertThat(one.timeInForce()).isEqualTo(TimeInForce.GTD);
        assertThat(one.expiry()).contains(LATER);
        assertThat(one.display()).contains(Quantity.of("1"));
        assertThat(Orders.named(limit().goodTill(LATER)).expiry()).contains(LATER);
    }

    @Test
    void ordersThatTradeAtOnceSaySo() {
        OrderDraft market = OrderDraft.market(Orders.INSTRUMENT, Side.BUY, TWO).immediateOrCancel();

        assertThat(Orders.named(limit().immediateOrCancel()).timeInForce()).isEqualTo(TimeInForce.IOC);
        assertThat(Orders.named(limit().fillOrKill()).timeInForce()).isEqualTo(TimeInForce.FOK);
        assertThat(Orders.named(market).timeInForce()).isEqualTo(TimeInForce.IOC);
        assertThat(Orders.named(OrderDraft.market(Orders.INSTRUMENT, Side.BUY, TWO).fillOrKill()).timeInForce())
                .isEqualTo(TimeInForce.FOK);
    }

    @Test
    void waitingOrdersCanHaveATimeLimitAndThoseWithALimitCanBePostOnly() {
        OrderRequest stop =
                Orders.named(OrderDraft.stopMarket(Orders.INSTRUMENT, Side.BUY, TWO, TRIGGER).goodTill(LATER));
        OrderRequest limit = Orders.named(
                OrderDraft.stopLimit(Orders.INSTRUMENT, Side.BUY, TWO, TRIGGER, OFFSET).postOnly().goodTill(LATER));

        assertThat(stop.expiry()).contains(LATER);
        assertThat(limit.expiry()).contains(LATER);
        assertThat(limit.postOnly()).isTrue();
    }

    @Test
    void everyDraftHasTheWordsThatEveryOrderHas() {
        Contingency contingency = new Contingency.TriggeredBy(new ClientOrderId("parent"));
        OrderRequest request = Orders.named(limit().reduceOnly().leverage(3).selfTrade(SelfTradeMode.CANCEL_BOTH)
                .deadline(Duration.ofSeconds(5)).contingency(contingency).tag("grid 7").options(new Options("x"))
                .postOnly());

        assertThat(request.reduceOnly()).isTrue();
        assertThat(request.leverage()).contains(new BigDecimal("3"));
        assertThat(request.selfTradeMode()).isEqualTo(SelfTradeMode.CANCEL_BOTH);
        assertThat(request.deadline()).contains(Duration.ofSeconds(5));
        assertThat(request.contingency()).contains(contingency);
        assertThat(request.tag()).isEqualTo("grid 7");
        assertThat(request.venueOptions()).contains(new Options("x"));
        assertThat(request.postOnly()).isTrue();
    }

    @Test
    void oneDraftServesSeveralOrders() {
        LimitDraft draft = limit();
        OrderRequest first = Orders.named("first", draft);
        OrderRequest second = Orders.named("second", draft.tag("more"));

        assertThat(first.tag()).isEmpty();
        assertThat(second.tag()).isEqualTo("more");
        assertThat(second.clientOrderId()).hasToString("second");
    }

    @Test
    void anOrderOfAnyTypeCanBeDraftedWhenTheProgramRuns() {
        OrderRequest request = Orders.named(OrderDraft
                .of(Orders.INSTRUMENT, Side.BUY, OrderSize.of(TWO), new OrderTerms.Limit(PRICE))
                .timeInForce(TimeInForce.GTD).expiry(LATER).postOnly().display(Quantity.of("1")).leverage(2));

        assertThat(request).isEqualTo(
                Orders.named(limit().goodTill(LATER).postOnly().display(Quantity.of("1")).leverage(2)));
    }

    static Stream<Consumer<FreeDraft>> absentWords() {
        return Stream.of(draft -> draft.timeInForce(null), draft -> draft.expiry(null), draft -> draft.display(null),
                draft -> draft.leverage(null), draft -> draft.selfTrade(null), draft -> draft.deadline(null),
                draft -> draft.contingency(null), draft -> draft.tag(null), draft -> draft.options(null));
    }

    @ParameterizedTest
    @MethodSource("absentWords")
    void aWordThatIsSaidHasAValue(Consumer<FreeDraft> word) {
        FreeDraft draft = OrderDraft.of(Orders.INSTRUMENT, Side.BUY, OrderSize.of(TWO), new OrderTerms.Limit(PRICE));
        assertThatThrownBy(() -> word.accept(draft)).isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("must be given, but was null");
    }

    @Test
    void theWordsOfAStageHaveValues() {
        refused("expiry", () -> limit().goodTill(null));
        refused("display quantity", () -> limit().display(null));
        refused("expiry", () -> OrderDraft.stopMarket(Orders.INSTRUMENT, Side.BUY, TWO, TRIGGER).goodTill(null));
        refused("instrument", () -> OrderDraft.market(null, Side.BUY, TWO));
        refused("side", () -> OrderDraft.market(Orders.INSTRUMENT, null, TWO));
        refused("order size", () -> OrderDraft.market(Orders.INSTRUMENT, Side.BUY, null));
        refused("limit price", () -> OrderDraft.limit(Orders.INSTRUMENT, Side.BUY, TWO, null));
        refused("terms", () -> OrderDraft.of(Orders.INSTRUMENT, Side.BUY, OrderSize.of(TWO), null));
        refused("order", () -> AmendDraft.of(null));
    }

    private static void refused(String field, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(InvalidValueException.class)
                .hasMessage(field + " must be given, but was null");
    }

    private static LimitDraft limit() {
        return OrderDraft.limit(Orders.INSTRUMENT, Side.BUY, TWO, PRICE);
    }

    private static OrderTerms terms(OrderDraft draft) {
        return Orders.named(draft).terms();
    }
}
