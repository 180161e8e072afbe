package dev.colibri.kraken.common.trades;

import java.util.ArrayList;
import java.util.List;

import io.vertx.core.Future;
import io.vertx.core.Promise;

import dev.colibri.api.market.Trade;

/** History that answers when it is told to. */
final class PastTrades implements TradeHistory {
    final List<Long> asked = new ArrayList<>();
    private final List<Promise<List<Trade>>> open = new ArrayList<>();

    @Override
    public Future<List<Trade>> since(long fromTime) {
        asked.add(fromTime);
        Promise<List<Trade>> promise = Promise.promise();
        open.add(promise);
        return promise.future();
    }

    void answer(List<Trade> trades) {
        open.removeFirst().complete(trades);
    }

    void fail(String reason) {
        open.removeFirst().fail(reason);
    }

    int waiting() {
        return open.size();
    }
}
