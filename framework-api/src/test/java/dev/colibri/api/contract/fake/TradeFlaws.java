package dev.colibri.api.contract.fake;

import java.util.List;

import io.vertx.core.Future;

import dev.colibri.api.contract.VenueTrade;
import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.PriceType;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.Origin;
import dev.colibri.api.spi.NodeContext;

/** Wrong ways to tell trades and to make bars of them. */
final class TradeFlaws {

    static final List<Flaw> ALL = List.of(
            Flaw.of("of the trades of one moment only the first is told", FirstOfAMoment::new,
                    "everyTradeArrivesOnceWithPriceSizeAggressorAndId"),
            Flaw.of("the aggressor is the other side", TradeFlaws::otherSide,
                    "everyTradeArrivesOnceWithPriceSizeAggressorAndId",
                    "tradesFromBeforeTheSubscriptionAreNotToldAsLive",
                    "tradesThatWereMissedAreRecoveredOnceEachAndInOrder"),
            Flaw.of("recent trades at the subscription are told as live", RecentAsLive::new,
                    "tradesFromBeforeTheSubscriptionAreNotToldAsLive"),
            Flaw.of("a growing candle is told as a bar", GrowingBars::new,
                    "nothingFollowsAnUnsubscribe",
                    "aBarHoldsTheTradesOfItsIntervalAndIsStampedAtItsClose",
                    "eachIntervalHasOneBarAndBarsComeInOrder", "barsFromBeforeTheSubscriptionAreNotTold",
                    "aBarWithAGapIsRepairedOrSaysThatItIsIncomplete"),
            Flaw.of("a bar is told twice", TradeFlaws::twice,
                    "aBarHoldsTheTradesOfItsIntervalAndIsStampedAtItsClose",
                    "eachIntervalHasOneBarAndBarsComeInOrder"),
            Flaw.of("a bar's volume is wrong", TradeFlaws::wrongVolume,
                    "aBarHoldsTheTradesOfItsIntervalAndIsStampedAtItsClose",
                    "aBarWithAGapIsRepairedOrSaysThatItIsIncomplete"),
            Flaw.of("the venue's past candles are told as bars", PastBars::new,
                    "barsFromBeforeTheSubscriptionAreNotTold"),
            Flaw.of("a bar of which trades were missed calls itself complete", MissedForGood::new,
                    "aBarWithAGapIsRepairedOrSaysThatItIsIncomplete",
                    "tradesThatWereMissedAreRecoveredOnceEachAndInOrder"));

    private TradeFlaws() {}

    private static Sabotage otherSide() {
        return new Sabotage() {
            @Override
            List<? extends MarketEvent> told(MarketEvent event) {
                return List.of(event instanceof Trade trade
                        ? Edits.with(trade, trade.aggressor().opposite(), trade.origin(), trade.receiveTime()) : event);
            }
        };
    }

    private static Sabotage twice() {
        return new Sabotage() {
            @Override
            List<? extends MarketEvent> told(MarketEvent event) {
                return event instanceof Bar ? List.of(event, event) : List.of(event);
            }
        };
    }

    private static Sabotage wrongVolume() {
        return new Sabotage() {
            @Override
            List<? extends MarketEvent> told(MarketEvent event) {
                return List.of(event instanceof Bar bar ? Edits.withVolume(bar, bar.volumeRaw() + 1) : event);
            }
        };
    }

    private static final class FirstOfAMoment extends Sabotage {
        private long last;

        @Override
        List<? extends MarketEvent> told(MarketEvent event) {
            if (!(event instanceof Trade trade) || trade.origin() != Origin.LIVE) {
                return List.of(event);
            }
            boolean first = trade.eventTime() != last;
            last = trade.eventTime();
            return first ? List.of(event) : List.of();
        }
    }

    /** Takes the whole of the trades as if they had just happened. */
    private static final class RecentAsLive extends NewsSabotage {
        @Override
        List<FakeMessage.News> understood(FakeMessage.News news, NodeContext node) {
            if (!(news.body() instanceof FakeMessage.Prints)) {
                return List.of(news);
            }
            FakeMessage.News later = news.numbered(news.sequence() + 1, false);
            return news.whole() ? List.of(news.with(new FakeMessage.Prints(List.of())), later) : List.of(later);
        }
    }

    /** Tells candles as bars as they come, the chosen ones. */
    private abstract static class CandlesAsBars extends NewsSabotage {

        abstract List<FakeCandle> chosen(boolean whole, List<FakeCandle> candles);

        @Override
        List<FakeMessage.News> understood(FakeMessage.News news, NodeContext node) {
            if (news.body() instanceof FakeMessage.Candles(var candles)) {
                BarSpec spec = new BarSpec.Time(news.key().detail(), BarSpec.TimeUnit.MINUTE);
                BarType type = new BarType(news.key().instrument(), spec, PriceType.LAST, BarType.Source.EXTERNAL);
                chosen(news.whole(), candles).forEach(candle -> node.market()
                        .accept(candle.bar(type, 1, 3, Origin.LIVE, node.clock().nanos())));
            }
            return List.of(news);
        }
    }

    private static final class GrowingBars extends CandlesAsBars {
        @Override
        List<FakeCandle> chosen(boolean whole, List<FakeCandle> candles) {
            return whole ? List.of() : candles;
        }
    }

    private static final class PastBars extends CandlesAsBars {
        @Override
        List<FakeCandle> chosen(boolean whole, List<FakeCandle> candles) {
            return whole && candles.size() > 10 ? candles.subList(0, candles.size() - 1) : List.of();
        }
    }

    /** Finds nothing of what it missed. */
    private static final class MissedForGood extends NewsSabotage {
        @Override
        List<FakeMessage.News> understood(FakeMessage.News news, NodeContext node) {
            boolean recent = news.whole() && news.body() instanceof FakeMessage.Prints;
            return List.of(recent ? news.with(new FakeMessage.Prints(List.of())) : news);
        }

        @Override
        FakeWire wire(FakeWire honest, NodeContext node) {
            return new ForwardingWire(super.wire(honest, node)) {
                @Override
                public Future<List<VenueTrade>> trades(TradePage page) {
                    boolean missed = page.after() > 0 && page.from() == Long.MIN_VALUE;
                    return missed ? Future.succeededFuture(List.of()) : honest.trades(page);
                }
            };
        }
    }
}
