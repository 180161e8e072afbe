package dev.colibri.node.cli.market.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import io.vertx.core.Future;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.Ticker;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.spi.DataClient;
import dev.colibri.api.spi.HistoryRange;

/** Remembers what is asked for. */
final class Streams implements DataClient {
    final List<String> calls = new ArrayList<>();
    Consumer<Subscription> onSubscribe = subscription -> {};
    private final List<Subscription> asked = new ArrayList<>();

    @Override
    public void subscribe(Subscription subscription) {
        calls.add("subscribe " + StreamNames.of(subscription));
        asked.add(subscription);
        onSubscribe.accept(subscription);
    }

    @Override
    public void unsubscribe(Subscription subscription) {
        calls.add("unsubscribe " + StreamNames.of(subscription));
        asked.remove(subscription);
    }

    @Override
    public List<Subscription> subscriptions() {
        return List.copyOf(asked);
    }

    @Override
    public Future<DepthSnapshot> book(InstrumentId instrument, int depth) {
        throw new UnsupportedOperationException("streams only");
    }

    @Override
    public Future<Ticker> ticker(InstrumentId instrument) {
        throw new UnsupportedOperationException("streams only");
    }

    @Override
    public Future<List<Trade>> trades(InstrumentId instrument, HistoryRange range) {
        throw new UnsupportedOperationException("streams only");
    }

    @Override
    public Future<List<Bar>> bars(BarType type, HistoryRange range) {
        throw new UnsupportedOperationException("streams only");
    }

    @Override
    public Future<List<FundingRate>> fundingRates(InstrumentId instrument, HistoryRange range) {
        throw new UnsupportedOperationException("streams only");
    }
}
