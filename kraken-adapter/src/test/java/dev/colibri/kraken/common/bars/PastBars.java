package dev.colibri.kraken.common.bars;

import java.util.ArrayList;
import java.util.List;

import io.vertx.core.Future;
import io.vertx.core.Promise;

import dev.colibri.api.market.Bar;

/** History that answers when it is told to. */
final class PastBars implements BarHistory {
    private static final long SECOND = 1_000_000_000L;

    final List<String> asked = new ArrayList<>();
    private final List<Promise<List<Bar>>> open = new ArrayList<>();

    @Override
    public Future<List<Bar>> opening(long from, long to) {
        asked.add(from / SECOND + "-" + to / SECOND);
        Promise<List<Bar>> promise = Promise.promise();
        open.add(promise);
        return promise.future();
    }

    void answer(List<Bar> bars) {
        open.removeFirst().complete(bars);
    }

    void fail(String reason) {
        open.removeFirst().fail(reason);
    }

    int waiting() {
        return open.size();
    }
}
