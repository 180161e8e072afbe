package dev.colibri.api.contract.fake;

import java.util.List;

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

/** The data client as it is, to be overridden where a flaw bends it. */
class ForwardingData implements DataClient {
    final DataClient honest;

    ForwardingData(DataClient honest) {
        this.honest = honest;
    }

    @Override
    public void subscribe(Subscription subscription) {
        honest.subscribe(subscription);
    }

    @Override
    public void unsubscribe(Subscription subscription) {
        honest.unsubscribe(subscription);
    }

    @Override
    public List<Subscription> subscriptions() {
        return honest.subscriptions();
    }

    @Override
    public Future<DepthSnapshot> book(InstrumentId instrument, int depth) {
        return honest.book(instrument, depth);
    }

    @Override
    public Future<Ticker> ticker(InstrumentId instrument) {
        return honest.ticker(instrument);
    }

    @Override
    public Future<List<Trade>> trades(InstrumentId instrument, HistoryRange range) {
        return honest.trades(instrument, range);
    }

    @Override
    public Future<List<Bar>> bars(BarType type, HistoryRange range) {
        return honest.bars(type, range);
    }

    @Override
    public Future<List<FundingRate>> fundingRates(InstrumentId instrument, HistoryRange range) {
        return honest.fundingRates(instrument, range);
    }
}
