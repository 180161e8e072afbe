package dev.colibri.kraken.futures.live;

import dev.colibri.api.model.Derivative;
import dev.colibri.kraken.common.feed.TradeRows;
import dev.colibri.kraken.common.live.FeedCounters;
import dev.colibri.kraken.common.live.LiveNode;
import dev.colibri.kraken.common.live.TradeChannel;
import dev.colibri.kraken.common.trades.TradeBridge;
import dev.colibri.kraken.common.trades.TradeHistory;
import dev.colibri.kraken.common.trades.TradeIds;
import dev.colibri.kraken.futures.stream.FuturesConsumer;

/** A contract's trades. Their ids are drawn at random. */
final class FuturesTrades extends TradeChannel implements FuturesConsumer {

    FuturesTrades(Derivative contract, TradeHistory history, LiveNode node, FeedCounters counters) {
        super(node, counters, sink -> new TradeBridge(contract, TradeIds.RANDOM, node.clock(), history, sink));
    }

    @Override
    public void trades(TradeRows rows, long receiveTime) {
        accept(rows, receiveTime);
    }
}
