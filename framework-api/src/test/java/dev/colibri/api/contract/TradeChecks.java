package dev.colibri.api.contract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Side;
import dev.colibri.api.spi.Capability.Feature;

import static org.assertj.core.api.Assertions.assertThat;

/** Trades as they happen. */
interface TradeChecks extends MarketChecks {

    @Test
    @Check(10)
    default void everyTradeArrivesOnceWithPriceSizeAggressorAndId() {
        MarketSession session = session();
        session.needs(Feature.TRADES);
        Subscription stream = new Subscription.Trades(session.instrument());
        session.live(stream);
        int mark = session.sink().mark();
        List<VenueTrade> printed = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            printed.add(session.trade(i % 3 == 0 ? Side.BUY : Side.SELL, i));
        }
        session.node().until("all trades", () -> session.told(stream, mark).size() >= printed.size());
        session.venue().settle();
        List<Trade> told = session.told(Trade.class, mark);
        assertThat(told).extracting(VenueTrade::of).containsExactlyElementsOf(printed);
        assertThat(told).extracting(Trade::origin).containsOnly(Origin.LIVE);
    }

    @Test
    @Check(111)
    default void tradesFromBeforeTheSubscriptionAreNotToldAsLive() {
        MarketSession session = session();
        session.needs(Feature.TRADES);
        session.needs(ConnectorHarness.Feat.PAST);
        session.venue().past(session.instrument(), 20, session.node().clock().instant().minusSeconds(600),
                Duration.ofSeconds(10));
        Subscription stream = new Subscription.Trades(session.instrument());
        session.subscribe(stream);
        session.venue().settle();
        VenueTrade first = session.trade(Side.BUY, 1);
        session.node().until("the trade", () -> !session.told(stream, 0).isEmpty());
        session.venue().settle();
        assertThat(session.told(Trade.class, 0)).extracting(VenueTrade::of).containsExactly(first);
    }
}
