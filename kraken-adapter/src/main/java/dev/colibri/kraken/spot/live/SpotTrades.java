package dev.colibri.kraken.spot.live;

import dev.colibri.api.model.CurrencyPair;
import dev.colibri.kraken.common.feed.TradeRows;
import dev.colibri.kraken.common.live.FeedCounters;
import dev.colibri.kraken.common.live.LiveNode;
import dev.colibri.kraken.common.live.TradeChannel;
import dev.colibri.kraken.common.trades.TradeBridge;
import dev.colibri.kraken.common.trades.TradeHistory;
import dev.colibri.kraken.common.trades.TradeIds;
import dev.colibri.kraken.spot.stream.SpotConsumer;

/** A pair's trades. Their ids count them one by one. */
final class SpotTrades extends TradeChannel implements SpotConsumer {

    SpotTrades(CurrencyPair pair, TradeHistory history, LiveNode node, FeedCounters counters) {
        super(node, counters, sink -> new TradeBridge(pair, TradeIds.COUNTED, node.clock(), history, sink));
    }

    @Override
    public void trades(TradeRows rows, long receiveTime) {
        accept(rows, receiveTime);
    }
}
