package dev.colibri.kraken.common.live;

import java.util.List;
import java.util.function.Consumer;

import dev.colibri.api.market.Trade;
import dev.colibri.kraken.common.feed.TradeRows;
import dev.colibri.kraken.common.trades.TradeBridge;
import dev.colibri.kraken.common.trades.TradeSink;

/**
 * An instrument's trades, each told once and in order. While a gap is open the stream is not live: what is fetched for
 * it is told as recovered, and what comes meanwhile is held back by the {@link TradeBridge}.
 */
public abstract class TradeChannel extends Channel<TradeWatch> {
    private final FeedCounters counters;
    private final LiveNode node;
    private final TradeBridge bridge;

    /** @param bridge makes the bridge that tells the given sink */
    @SuppressWarnings("this-escape") // The bridge tells nothing before its first message.
    protected TradeChannel(LiveNode node, FeedCounters counters, Bridging bridge) {
        this.node = node;
        this.counters = counters;
        this.bridge = bridge.to(new Told());
    }

    /** Makes a bridge. */
    @FunctionalInterface
    protected interface Bridging {
        TradeBridge to(TradeSink sink);
    }

    /** Takes a message of the instrument's trades. */
    protected final void accept(TradeRows rows, long receiveTime) {
        if (!isAsked()) {
            return;
        }
        heard();
        int count = rows.count();
        if (count > 0 && !rows.isSnapshot()) {
            counters.lag(EventTimes.orReceived(rows.time(count - 1), receiveTime), receiveTime);
        }
        bridge.accept(rows, receiveTime);
    }

    @Override
    protected final void broken() {
        bridge.gap();
    }

    @Override
    protected final void attached(TradeWatch watch) {
        watch.begun(node.clock().nanos());
    }

    @Override
    protected final void ended() {
        bridge.close();
    }

    private final class Told implements TradeSink {

        @Override
        public void begun(long since) {
            TradeChannel.this.live();
            each(watch -> watch.begun(since));
        }

        @Override
        public void live(Trade trade) {
            TradeChannel.this.live();
            List<TradeWatch> all = watches();
            for (int i = 0; i < all.size(); i++) {
                TradeWatch watch = all.get(i);
                if (watch.asked().isLive()) {
                    watch.live(trade);
                }
            }
        }

        @Override
        public void stale(long from) {
            counters.gap();
            recovering("trades may be missing, and are being fetched");
            each(watch -> watch.missing(from));
        }

        @Override
        public void recovered(Trade trade) {
            counters.tradeRecovered();
            each(watch -> watch.recovered(trade));
        }

        @Override
        public void repaired(long until) {
            TradeChannel.this.live();
            each(watch -> watch.repaired(until));
        }

        @Override
        public void lost(String reason, long since) {
            counters.gapLost();
            TradeChannel.this.lost("trades are missing for good: " + reason);
            each(watch -> watch.lost(reason, since));
            TradeChannel.this.live();
        }

        private void each(Consumer<TradeWatch> told) {
            for (TradeWatch watch : watches()) {
                if (!watch.asked().isEnded()) {
                    told.accept(watch);
                }
            }
        }
    }
}
