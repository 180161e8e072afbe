package dev.colibri.strategies.dip;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.colibri.api.account.Position;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.Order;
import dev.colibri.api.order.OrderEvent;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.OrderStateMachine;
import dev.colibri.api.order.OrderTerms;
import dev.colibri.api.strategy.Strategy;
import dev.colibri.api.strategy.StrategyFactory;
import dev.colibri.api.testing.Instruments;
import dev.colibri.api.testing.OrderNews;
import dev.colibri.api.testing.Orders;
import dev.colibri.api.testing.TestStrategyContext;

import static org.assertj.core.api.Assertions.assertThat;

class DipBuyerTest {
    private static final InstrumentId BTC_USD = Instruments.BTC_USD.id();

    private final TestStrategyContext context = new TestStrategyContext(Instruments.BTC_USD);
    private final Strategy strategy = new DipBuyerFactory()
            .create(new DipBuyerSettings(BTC_USD, Quantity.of("0.01"), new BigDecimal("0.01")), context);

    @BeforeEach
    void start() {
        start(List.of(), List.of());
    }

    private void start(List<Order> orders, List<Position> positions) {
        strategy.onStart(new Strategy.Holdings(orders, positions));
    }

    @Test
    void itAsksForQuotes() {
        assertThat(context.subscriptions()).containsExactly(new Subscription.Quotes(BTC_USD));
    }

    @Test
    void itRestsOneBidBelowTheMarket() {
        strategy.onQuote(quote("50000.0"));
        assertThat(context.submitted()).singleElement().satisfies(bid -> {
            assertThat(bid.side()).isEqualTo(Side.BUY);
            assertThat(bid.postOnly()).isTrue();
            assertThat(bid.size().amount()).isEqualTo(Quantity.of("0.01"));
            assertThat(bid.terms()).isEqualTo(new OrderTerms.Limit(Price.of("49500.0")));
        });
    }

    @Test
    void oneBidIsAllWhateverTheMarketDoes() {
        strategy.onQuote(quote("50000.0"));
        strategy.onQuote(quote("49900.0"));
        strategy.onQuote(quote("50100.0"));
        assertThat(context.submitted()).hasSize(1);
        assertThat(context.amended()).isEmpty();
    }

    @Test
    void anEmptyMarketIsNoReasonToBid() {
        strategy.onQuote(new Quote(BTC_USD, 0, 0, 500_000, 1, 1, 8, 0, 0));
        assertThat(context.submitted()).isEmpty();
        strategy.onQuote(quote("50000.0"));
        assertThat(context.submitted()).hasSize(1);
    }

    @Test
    void aRefusedBidIsNotRepeated() {
        strategy.onQuote(quote("50000.0"));
        OrderRequest request = context.submitted().getLast();
        OrderEvent denied = OrderNews.of(request).denied();
        OrderStateMachine bid = OrderNews.machine(request);
        bid.apply(denied);
        strategy.onOrder(bid.order(), denied);
        strategy.onQuote(quote("50000.0"));
        assertThat(context.submitted()).hasSize(1);
    }

    @Test
    void itDoesNotBuyAgainAfterARestart() {
        start(List.of(), List.of(bought(Instruments.BTC_USD)));
        strategy.onQuote(quote("50000.0"));
        assertThat(context.submitted()).isEmpty();
    }

    @Test
    void aBidFromBeforeARestartIsTheOnlyOne() {
        strategy.onQuote(quote("50000.0"));
        Order bid = OrderNews.machine(context.submitted().getLast()).order();
        start(List.of(bid), List.of());
        strategy.onQuote(quote("50000.0"));
        assertThat(context.submitted()).hasSize(1);
    }

    @Test
    void whatItHoldsOfOtherInstrumentsKeepsItFromNothing() {
        start(List.of(), List.of(bought(Instruments.ETH_EUR)));
        strategy.onQuote(quote("50000.0"));
        assertThat(context.submitted()).hasSize(1);
    }

    @Test
    void itIsFoundAsAService() {
        assertThat(ServiceLoader.load(StrategyFactory.class)).extracting(StrategyFactory::type).contains("dip-buyer");
    }

    @Test
    void theFrontPageShowsTheClassAsItIs() throws IOException {
        String page = Files.readString(Path.of("..", "README.md"));
        String marker = "<!-- sample: DipBuyer -->";
        assertThat(page).contains(marker);
        String block = page.substring(page.indexOf("```java\n", page.indexOf(marker)) + 8);
        String shown = block.substring(0, block.indexOf("```"));
        String source = Files.readString(Path.of("src/main/java/dev/colibri/strategies/dip/DipBuyer.java"));
        assertThat(shown).isEqualTo(source.substring(source.indexOf("/** Rests one bid")));
    }

    private static Position bought(Instrument instrument) {
        return Position.flat(Orders.ACCOUNT, instrument).apply(Side.BUY, Price.of("49500.0"), Quantity.of("0.01"),
                List.of(), 1);
    }

    private static Quote quote(String bestBid) {
        Price bid = Price.of(bestBid).withScale(1);
        return new Quote(BTC_USD, bid.mantissa(), 100_000_000, bid.mantissa() + 1, 100_000_000, 1, 8, 0, 0);
    }
}
