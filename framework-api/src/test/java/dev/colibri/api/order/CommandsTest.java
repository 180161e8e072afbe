package dev.colibri.api.order;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.draft.AmendDraft;
import dev.colibri.api.order.draft.OrderDraft;
import dev.colibri.api.testing.OrderNews;
import dev.colibri.api.testing.Orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Amends, cancels, contingencies and sizes. */
class CommandsTest {
    private final OrderRequest request = Orders.limit();
    private final OrderNews news = OrderNews.of(request);
    private final Order order = OrderNews.machine(request, news.submitted(), news.accepted()).order();

    @Test
    void anAmendCarriesAllNamesOfItsOrder() {
        AmendRequest amend = AmendDraft.of(order).quantity(Quantity.of("3")).limitPrice(Price.of("99"))
                .triggerPrice(Price.of("98")).display(Quantity.of("1")).deadline(Duration.ofSeconds(1)).request();

        assertThat(amend).isEqualTo(new AmendRequest(Orders.ID, Optional.of(news.venueOrderId()), Orders.ACCOUNT,
                Orders.INSTRUMENT, Optional.of(Quantity.of("3")), Optional.of(Price.of("99")),
                Optional.of(Price.of("98")), Optional.of(Quantity.of("1")), Optional.of(Duration.ofSeconds(1))));
    }

    @Test
    void anAmendChangesSomething() {
        assertThatThrownBy(() -> AmendDraft.of(order).deadline(Duration.ofSeconds(1)).request())
                .isInstanceOf(InvalidValueException.class).hasMessage("amendment of " + Orders.ID
                        + " must change the quantity, the limit price, the trigger price or the display quantity, "
                        + "but was empty");
    }

    @Test
    void whatAnAmendChangesIsPositive() {
        refused(AmendDraft.of(order).quantity(Quantity.of("0")), "quantity must be positive, but was 0");
        refused(AmendDraft.of(order).limitPrice(Price.of("0")), "limit price must be positive, but was 0");
        refused(AmendDraft.of(order).triggerPrice(Price.of("-1")), "trigger price must be positive, but was -1");
        refused(AmendDraft.of(order).display(Quantity.of("0")), "display quantity must be positive, but was 0");
        refused(AmendDraft.of(order).quantity(Quantity.of("1")).deadline(Duration.ZERO),
                "deadline must be positive and at most PT24H, but was PT0S");
    }

    @Test
    void anAmendShowsNoMoreThanItsNewTotal() {
        refused(AmendDraft.of(order).quantity(Quantity.of("1")).display(Quantity.of("1.5")),
                "display quantity must be at most the new total of 1, but was 1.5");
    }

    @Test
    void aCancelCarriesAllNamesOfItsOrder() {
        assertThat(CancelRequest.of(order)).isEqualTo(new CancelRequest(Orders.ID, Optional.of(news.venueOrderId()),
                Orders.ACCOUNT, Orders.INSTRUMENT));
        assertThat(CancelRequest.of(OrderNews.machine(request, news.submitted()).order()).venueOrderId()).isEmpty();
    }

    @Test
    void cancellingAllCoversTheAccountTheInstrumentAndTheSideItNames() {
        CancelAllRequest account = CancelAllRequest.of(Orders.ACCOUNT);
        CancelAllRequest instrument = CancelAllRequest.of(Orders.ACCOUNT, Orders.INSTRUMENT);
        CancelAllRequest sells =
                new CancelAllRequest(Orders.ACCOUNT, Optional.of(Orders.INSTRUMENT), Optional.of(Side.SELL));
        OrderRequest elsewhere = OrderDraft.market(InstrumentId.parse("ETH/USD.KRAKEN"), Side.BUY, Quantity.of("1"))
                .as(Orders.ID, Orders.ACCOUNT, Orders.STRATEGY);

        assertThat(account.covers(request)).isTrue();
        assertThat(account.covers(elsewhere)).isTrue();
        assertThat(instrument.covers(request)).isTrue();
        assertThat(instrument.covers(elsewhere)).isFalse();
        assertThat(sells.covers(request)).isFalse();
        assertThat(sells.covers(Orders.limit(Side.SELL, "1", "100"))).isTrue();
        assertThat(CancelAllRequest.of(AccountId.parse("kraken/other")).covers(request)).isFalse();
    }

    @Test
    void siblingsAreNamedOnceAndTheParentIsNone() {
        ClientOrderId a = new ClientOrderId("a");
        ClientOrderId b = new ClientOrderId("b");

        assertThatThrownBy(() -> new Contingency.CancelledBy(List.of())).isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("sibling orders must have at least one element");
        assertThatThrownBy(() -> new Contingency.CancelledBy(List.of(a, b, a)))
                .hasMessage("sibling orders must name each order once, but was [a, b, a]");
        assertThatThrownBy(() -> new Contingency.BracketLeg(a, List.of(b, a)))
                .hasMessage("sibling orders must not name the parent a, but was [b, a]");
        assertThatThrownBy(() -> new Contingency.CancelledBy(Arrays.asList(a, null)))
                .isInstanceOf(InvalidValueException.class).hasMessage("sibling order must be given, but was null");
        assertThat(new Contingency.BracketLeg(a, List.of(b)).others()).containsExactly(a, b);
        assertThat(new Contingency.TriggeredBy(a).others()).containsExactly(a);
    }

    @Test
    void aSizeIsPositiveAndSaysItsUnit() {
        assertThatThrownBy(() -> OrderSize.of(Quantity.of("0.00"))).isInstanceOf(InvalidValueException.class)
                .hasMessage("order size must be positive, but was 0.00");
        assertThat(OrderSize.ofQuote(Quantity.of("100"))).hasToString("100 QUOTE")
                .isNotEqualTo(OrderSize.of(Quantity.of("100")));
    }

    private static void refused(AmendDraft draft, String message) {
        assertThatThrownBy(draft::request).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }
}
