package dev.colibri.api.contract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.StreamHealth.State;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Bars of time, whoever makes them. */
interface BarChecks extends MarketChecks {

    @Test
    @Check({12, 110})
    default void aBarHoldsTheTradesOfItsIntervalAndIsStampedAtItsClose() {
        MarketSession session = session();
        for (BarType type : session.barTypes()) {
            session.live(new Subscription.Bars(type));
            long start = nextInterval(session, type);
            List<VenueTrade> trades = someTrades(session);
            session.venue().settle();
            assertThat(barsFrom(start)).as("bars told before the end of their interval").isEmpty();
            nextInterval(session, type);
            session.trade(Side.BUY, 3);
            session.node().until("the bar", () -> !barsFrom(start).isEmpty());
            session.venue().settle();
            assertThat(barsFrom(start)).hasSize(1);
            checkHolds(barsFrom(start).getFirst(), type, trades);
            session.unsubscribe(new Subscription.Bars(type));
        }
    }

    @Test
    @Check(13)
    default void eachIntervalHasOneBarAndBarsComeInOrder() {
        MarketSession session = session();
        for (BarType type : session.barTypes()) {
            session.live(new Subscription.Bars(type));
            long start = nextInterval(session, type);
            for (int i = 0; i < 4; i++) {
                session.trade(Side.BUY, i);
                session.venue().settle();
                session.trade(Side.SELL, i);
                nextInterval(session, type);
            }
            session.trade(Side.BUY, 9);
            session.node().until("four bars", () -> barsFrom(start).size() >= 4);
            session.venue().settle();
            List<Bar> bars = barsFrom(start);
            assertThat(bars).hasSize(4);
            assertThat(bars.getFirst().openTime()).isEqualTo(start);
            for (int i = 1; i < bars.size(); i++) {
                assertThat(bars.get(i).openTime()).as("open of bar %d", i).isEqualTo(bars.get(i - 1).closeTime());
            }
            session.unsubscribe(new Subscription.Bars(type));
        }
    }

    @Test
    @Check(111)
    default void barsFromBeforeTheSubscriptionAreNotTold() {
        MarketSession session = session();
        session.needs(ConnectorHarness.Feat.PAST);
        List<BarType> types = session.barTypes();
        session.venue().past(session.instrument(), 60, session.node().clock().instant().minusSeconds(1200),
                Duration.ofSeconds(20));
        int mark = session.sink().mark();
        types.forEach(type -> session.subscribe(new Subscription.Bars(type)));
        session.venue().settle();
        session.trade(Side.BUY, 1);
        session.venue().settle();
        assertThat(session.told(Bar.class, mark)).isEmpty();
    }

    @Test
    @Check(112)
    default void aBarWithAGapIsRepairedOrSaysThatItIsIncomplete() {
        MarketSession session = session();
        session.needs(ConnectorHarness.Feat.BREAK_LINK);
        for (BarType type : session.barTypes()) {
            Subscription stream = new Subscription.Bars(type);
            session.live(stream);
            long start = nextInterval(session, type);
            List<VenueTrade> trades = new ArrayList<>(List.of(session.trade(Side.BUY, 1)));
            session.venue().settle();
            session.venue().linkDown();
            session.untilState(stream, State.STALE);
            trades.add(session.venue().trade(session.instrument(), Side.SELL, trades.getFirst().price()
                    .plus(tick(session, 20)), session.quantity(2)));
            session.venue().linkUp();
            session.untilState(stream, State.LIVE);
            trades.add(session.trade(Side.BUY, 3));
            session.venue().settle();
            nextInterval(session, type);
            session.trade(Side.BUY, 4);
            session.node().until("the bar", () -> !barsFrom(start).isEmpty());
            Bar bar = barsFrom(start).getFirst();
            if (bar.complete()) {
                checkHolds(bar, type, trades);
            }
            session.unsubscribe(stream);
        }
    }

    private static List<VenueTrade> someTrades(MarketSession session) {
        Price from = session.truth(1).bids().getFirst().price();
        List<VenueTrade> trades = new ArrayList<>();
        for (int ticks : new int[]{5, 9, -4, -7, 2}) {
            trades.add(session.venue().trade(session.instrument(), ticks > 0 ? Side.BUY : Side.SELL,
                    from.plus(tick(session, ticks)), session.quantity(trades.size())));
            session.venue().settle();
        }
        return trades;
    }

    private static void checkHolds(Bar bar, BarType type, List<VenueTrade> trades) {
        List<Price> prices = trades.stream().map(VenueTrade::price).toList();
        assertThat(bar.type()).isEqualTo(type);
        assertThat(bar.open()).as("open").isEqualTo(prices.getFirst());
        assertThat(bar.high()).as("high").isEqualTo(prices.stream().max(Price::compareTo).orElseThrow());
        assertThat(bar.low()).as("low").isEqualTo(prices.stream().min(Price::compareTo).orElseThrow());
        assertThat(bar.close()).as("close").isEqualTo(prices.getLast());
        assertThat(bar.volume()).as("volume")
                .isEqualTo(trades.stream().map(VenueTrade::quantity).reduce(Quantity::plus).orElseThrow());
        assertThat(bar.tradeCount()).as("count").isIn((long) trades.size(), Bar.UNKNOWN_COUNT);
        assertThat(bar.complete()).as("complete").isTrue();
        long length = length(type);
        assertThat(bar.openTime()).as("open time")
                .isEqualTo(Math.floorDiv(trades.getFirst().time(), length) * length);
        assertThat(bar.closeTime()).as("close time").isEqualTo(bar.openTime() + length);
        assertThat(bar.eventTime()).as("stamp").isEqualTo(bar.closeTime());
    }

    /** Bars of intervals from this one on. */
    private List<Bar> barsFrom(long start) {
        return session().sink().all(Bar.class, bar -> bar.openTime() >= start);
    }

    /** Goes a second into the next interval, and gives the time of its start. */
    private static long nextInterval(MarketSession session, BarType type) {
        long length = length(type);
        long now = session.node().clock().nanos();
        long start = now - Math.floorMod(now, length) + length;
        session.node().advance(Duration.ofNanos(start - now).plusSeconds(1));
        return start;
    }

    private static long length(BarType type) {
        assumeTrue(type.spec() instanceof BarSpec.Time, () -> type + " is not of time");
        return type.spec() instanceof BarSpec.Time time ? time.nanos() : 0;
    }

    private static Price tick(MarketSession session, int count) {
        Price tick = Price.of(session.venue().listings().getFirst().tick());
        return Price.of(tick.mantissa() * count, tick.scale());
    }
}
