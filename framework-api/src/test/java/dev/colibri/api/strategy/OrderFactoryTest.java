package dev.colibri.api.strategy;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.model.StrategyId;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.OrderTerms;
import dev.colibri.api.order.PriceSpec;
import dev.colibri.api.order.TriggerReference;
import dev.colibri.api.order.draft.OrderDraft;
import dev.colibri.api.testing.Instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OrderFactoryTest {
    private final OrderFactory orders = new OrderFactory(Instruments.BTC_USD);

    @Test
    void aComputedLimitIsRoundedToTheTickThatIsLessLikelyToTrade() {
        assertThat(request(orders.limit(Side.BUY, number("0.01"), number("50000.19"))).terms())
                .isEqualTo(new OrderTerms.Limit(Price.of("50000.1")));
        assertThat(request(orders.limit(Side.SELL, number("0.01"), number("50000.11"))).terms())
                .isEqualTo(new OrderTerms.Limit(Price.of("50000.2")));
    }

    @Test
    void aComputedQuantityIsRoundedDownToTheLot() {
        assertThat(request(orders.market(Side.BUY, number("0.123456789"))).size().amount())
                .isEqualTo(Quantity.of("0.12345678"));
    }

    @Test
    void legalNumbersStayAsTheyAre() {
        OrderRequest request = request(orders.limit(Side.BUY, Quantity.of("0.5"), Price.of("50000.1")));
        assertThat(request.size().amount()).isEqualTo(Quantity.of("0.5"));
        assertThat(request.terms()).isEqualTo(new OrderTerms.Limit(Price.of("50000.1")));
        assertThat(request.instrument()).isEqualTo(orders.instrument().id());
    }

    @Test
    void triggersAreRoundedToTheNearestTickAndFollowTheLastPrice() {
        OrderTerms.StopMarket stop = (OrderTerms.StopMarket) request(
                orders.stopMarket(Side.SELL, number("0.5"), number("49999.96"))).terms();
        assertThat(stop.trigger().price()).isEqualTo(new PriceSpec.At(Price.of("50000.0")));
        assertThat(stop.trigger().reference()).isEqualTo(TriggerReference.LAST);
    }

    @Test
    void everyTypeHasItsOwnWord() {
        BigDecimal half = number("0.5");
        BigDecimal price = number("50000");
        assertThat(request(orders.stopLimit(Side.SELL, half, price, price)).terms())
                .isInstanceOf(OrderTerms.StopLimit.class);
        assertThat(request(orders.marketIfTouched(Side.SELL, half, price)).terms())
                .isInstanceOf(OrderTerms.MarketIfTouched.class);
        assertThat(request(orders.limitIfTouched(Side.SELL, half, price, price)).terms())
                .isInstanceOf(OrderTerms.LimitIfTouched.class);
        assertThat(request(orders.trailingStop(Side.SELL, half, number("2"))).terms())
                .isInstanceOf(OrderTerms.TrailingStopMarket.class);
    }

    @Test
    void aQuantityThatRoundsToNothingIsRefused() {
        assertThatThrownBy(() -> orders.market(Side.BUY, number("0.000000001")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("order size").hasMessageContaining("must be positive");
        assertThatThrownBy(() -> orders.market(Side.BUY, number("-1"))).isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("-1");
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static OrderRequest request(OrderDraft draft) {
        return draft.as(new ClientOrderId("test-1"), AccountId.parse("paper/main"), new StrategyId("test"));
    }
}
