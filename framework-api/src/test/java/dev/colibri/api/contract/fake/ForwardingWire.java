package dev.colibri.api.contract.fake;

import java.util.List;

import io.vertx.core.Future;

import dev.colibri.api.contract.VenueTrade;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.Ticker;
import dev.colibri.api.model.InstrumentId;

/** The wire as it is, to be overridden where a flaw bends it. */
class ForwardingWire implements FakeWire {
    final FakeWire honest;

    ForwardingWire(FakeWire honest) {
        this.honest = honest;
    }

    /** What the connector gets of a message; nothing when this is empty. */
    List<? extends FakeMessage> received(FakeMessage message) {
        return List.of(message);
    }

    /** What the connector's link really is. */
    FakeLink linked(FakeLink link) {
        return link;
    }

    @Override
    public Future<FakeLink> link(FakeLink.Listener listener) {
        return honest.link(new FakeLink.Listener() {
            @Override
            public void onMessage(FakeMessage message) {
                received(message).forEach(listener::onMessage);
            }

            @Override
            public void onBreak() {
                listener.onBreak();
            }
        }).map(this::linked);
    }

    @Override
    public Future<List<FakeListing>> listings() {
        return honest.listings();
    }

    @Override
    public Future<List<VenueTrade>> trades(TradePage page) {
        return honest.trades(page);
    }

    @Override
    public Future<List<FakeCandle>> candles(FakeKey key) {
        return honest.candles(key);
    }

    @Override
    public Future<List<FundingRate>> funding(InstrumentId instrument) {
        return honest.funding(instrument);
    }

    @Override
    public Future<DepthSnapshot> book(InstrumentId instrument, int depth) {
        return honest.book(instrument, depth);
    }

    @Override
    public Future<Ticker> ticker(InstrumentId instrument) {
        return honest.ticker(instrument);
    }
}
