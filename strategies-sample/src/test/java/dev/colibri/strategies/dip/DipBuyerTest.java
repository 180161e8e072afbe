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
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
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
        strategy.onStart(new Strategy.Holdings(List.of(), List.of()));
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
    void theBidFollowsTheMarketUpButNotDown() {
        OrderStateMachine bid = accepted("50000.0");
        strategy.onQuote(quote("49900.0"));
        assertThat(context.amended()).isEmpty();
        strategy.onQuote(quote("50100.0"));
        assertThat(context.amended()).singleElement().satisfies(change -> {
            assertThat(change.clientOrderId()).isEqualTo(bid.order().clientOrderId());
            assertThat(change.limitPrice()).contains(Price.of("49599.0"));
        });
        assertThat(context.submitted()).hasSize(1);
    }

    @Test
    void aBidWithoutAnAnswerIsLeftAlone() {
        hold(false, "50000.0");
        strategy.onQuote(quote("50100.0"));
        assertThat(context.amended()).isEmpty();
        assertThat(context.submitted()).hasSize(1);
    }

    @Test
    void anEmptyMarketIsNoReasonToBid() {
        strategy.onQuote(new Quote(BTC_USD, 0, 0, 500_000, 1, 1, 8, 0, 0));
        assertThat(context.submitted()).isEmpty();
    }

    @Test
    void itIsDoneWhenItsBidHasEndedHoweverThatCame() {
        OrderStateMachine bid = hold(false, "50000.0");
        OrderEvent denied = OrderNews.of(bid.order().request()).denied();
        bid.apply(denied);
        strategy.onOrder(bid.order(), denied);
        strategy.onQuote(quote("50000.0"));
        assertThat(context.submitted()).hasSize(1);
    }

    @Test
    void itDoesNotBuyAgainAfterARestart() {
        Position bought = Position.flat(Orders.ACCOUNT, Instruments.BTC_USD).apply(Side.BUY, Price.of("49500.0"),
                Quantity.of("0.01"), List.of(), 1);
        strategy.onStart(new Strategy.Holdings(List.of(), List.of(bought)));
        strategy.onQuote(quote("50000.0"));
        assertThat(context.submitted()).isEmpty();
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

    private OrderStateMachine accepted(String bestBid) {
        return hold(true, bestBid);
    }

    /** The bid that the strategy places at this market, with or without the venue's answer. */
    private OrderStateMachine hold(boolean accepted, String bestBid) {
        strategy.onQuote(quote(bestBid));
        OrderRequest request = context.submitted().getLast();
        OrderNews news = OrderNews.of(request);
        OrderStateMachine bid = accepted ? OrderNews.machine(request, news.submitted(), news.accepted())
                : OrderNews.machine(request);
        context.market().holds(bid.order());
        return bid;
    }

    private static Quote quote(String bestBid) {
        Price bid = Price.of(bestBid).withScale(1);
        return new Quote(BTC_USD, bid.mantissa(), 100_000_000, bid.mantissa() + 1, 100_000_000, 1, 8, 0, 0);
    }
}
