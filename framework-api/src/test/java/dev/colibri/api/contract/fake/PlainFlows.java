package dev.colibri.api.contract.fake;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.IndexPrice;
import dev.colibri.api.market.InstrumentEvent;
import dev.colibri.api.market.InstrumentStatus;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.OpenInterest;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.TickerStats;
import dev.colibri.api.model.Origin;
import dev.colibri.api.spi.NodeContext;

/** What is told much as it comes. */
final class PlainFlows {
    private PlainFlows() {}

    /** The venue's own best bid and ask. */
    static final class Ticker extends FakeFlow {
        private final int priceScale;
        private final int quantityScale;

        Ticker(Subscription.Quotes quotes, Map.Entry<Integer, Integer> scales, NodeContext context) {
            super(quotes, context);
            priceScale = scales.getKey();
            quantityScale = scales.getValue();
        }

        @Override
        void take(FakeMessage.News news) {
            if (news.body() instanceof FakeMessage.Top(var bid, var ask)) {
                emit(new Quote(subscription.instrument(), bid.price().withScale(priceScale).mantissa(),
                        bid.quantity().withScale(quantityScale).mantissa(),
                        ask.price().withScale(priceScale).mantissa(),
                        ask.quantity().withScale(quantityScale).mantissa(), priceScale, quantityScale, news.time(),
                        now()));
            }
        }
    }

    /** Figures. */
    static final class Facts extends FakeFlow {

        Facts(Subscription subscription, NodeContext context) {
            super(subscription, context);
        }

        @Override
        void take(FakeMessage.News news) {
            if (news.body() instanceof FakeMessage.Fact(var fact)) {
                emit(received(fact, now()));
            }
        }

        private static InstrumentEvent received(InstrumentEvent fact, long time) {
            return switch (fact) {
                case MarkPrice(var of, var price, var at, var old) -> new MarkPrice(of, price, at, time);
                case IndexPrice(var of, var price, var at, var old) -> new IndexPrice(of, price, at, time);
                case OpenInterest(var of, var open, var at, var old) -> new OpenInterest(of, open, at, time);
                case FundingRate rate -> new FundingRate(rate.instrument(), rate.rate(), rate.predicted(),
                        rate.absolute(), rate.interval(), rate.nextTime(), rate.eventTime(), time);
                case TickerStats stats -> new TickerStats(stats.instrument(), stats.last(), stats.open(), stats.high(),
                        stats.low(), stats.vwap(), stats.volume(), stats.change(), stats.changePercent(),
                        stats.eventTime(), time);
                default -> throw new IllegalArgumentException("the fake venue does not tell " + fact);
            };
        }
    }

    /** The market's status. */
    static final class Status extends FakeFlow {

        Status(Subscription.Status status, NodeContext context) {
            super(status, context);
        }

        @Override
        void take(FakeMessage.News news) {
            if (news.body() instanceof FakeMessage.Status(var status)) {
                emit(new InstrumentStatus(subscription.instrument(), status, news.time(), now()));
            }
        }
    }

    /** The venue's own bars: a candle is a bar when the next one begins. */
    static final class Candles extends FakeFlow {
        private final Subscription.Bars bars;
        private final int priceScale;
        private final int quantityScale;
        private @Nullable FakeCandle growing;
        private boolean begun;

        Candles(Subscription.Bars bars, Map.Entry<Integer, Integer> scales, NodeContext context) {
            super(bars, context);
            this.bars = bars;
            priceScale = scales.getKey();
            quantityScale = scales.getValue();
        }

        @Override
        void take(FakeMessage.News news) {
            if (!(news.body() instanceof FakeMessage.Candles(var candles))) {
                return;
            }
            if (begun) {
                candles.forEach(candle -> grow(candle, news.whole() ? Origin.RECOVERED : Origin.LIVE));
            } else {
                begun = true;
                growing = candles.isEmpty() || candles.getLast().closeTime() <= news.time() ? null : candles.getLast();
            }
        }

        private void grow(FakeCandle candle, Origin origin) {
            FakeCandle last = growing;
            if (last == null || candle.openTime() >= last.openTime()) {
                growing = candle;
                if (last != null && candle.openTime() > last.openTime()) {
                    emit(last.bar(bars.type(), priceScale, quantityScale, origin, now()));
                }
            }
        }
    }
}
