package dev.colibri.kraken;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.vertx.core.Future;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.Ticker;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.CurrencyPair;
import dev.colibri.api.model.Derivative;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.spi.Capability;
import dev.colibri.api.spi.DataClient;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.api.spi.Unsupported;
import dev.colibri.kraken.common.live.LiveMarket;
import dev.colibri.kraken.futures.market.FuturesMarket;
import dev.colibri.kraken.spot.market.SpotMarket;

/** Asks the wing to which an instrument belongs. An instrument that is not loaded yet is loaded first. */
final class KrakenData implements DataClient {
    private final LiveMarket live;
    private final Function<InstrumentId, Future<Instrument>> instruments;
    private final Optional<SpotMarket> spot;
    private final Optional<FuturesMarket> futures;

    /** @param instruments finds an instrument, and loads it first where it must */
    KrakenData(LiveMarket live, Function<InstrumentId, Future<Instrument>> instruments, Optional<SpotMarket> spot,
            Optional<FuturesMarket> futures) {
        this.live = live;
        this.instruments = instruments;
        this.spot = spot;
        this.futures = futures;
    }

    @Override
    public void subscribe(Subscription subscription) {
        live.subscribe(subscription);
    }

    @Override
    public void unsubscribe(Subscription subscription) {
        live.unsubscribe(subscription);
    }

    @Override
    public List<Subscription> subscriptions() {
        return live.subscriptions();
    }

    @Override
    public Future<Ticker> ticker(InstrumentId instrument) {
        return known(instrument).compose(known -> switch (known) {
            case CurrencyPair pair -> spot().ticker(pair);
            case Derivative contract -> futures().ticker(contract);
        });
    }

    @Override
    public Future<DepthSnapshot> book(InstrumentId instrument, int depth) {
        return known(instrument).compose(known -> switch (known) {
            case CurrencyPair pair -> spot().book(pair, depth);
            case Derivative contract -> futures().book(contract, depth);
        });
    }

    @Override
    public Future<List<Trade>> trades(InstrumentId instrument, HistoryRange range) {
        return known(instrument).compose(known -> switch (known) {
            case CurrencyPair pair -> spot().trades(pair, range);
            case Derivative contract -> futures().trades(contract, range);
        });
    }

    @Override
    public Future<List<Bar>> bars(BarType type, HistoryRange range) {
        return known(type.instrument()).compose(known -> switch (known) {
            case CurrencyPair pair -> spot().bars(pair, type, range);
            case Derivative contract -> futures().bars(contract, type, range);
        });
    }

    @Override
    public Future<List<FundingRate>> fundingRates(InstrumentId instrument, HistoryRange range) {
        return known(instrument).compose(known -> switch (known) {
            case CurrencyPair pair -> Future.failedFuture(new Unsupported(Capability.Feature.FUNDING_HISTORY,
                    pair.id() + " has no funding: it is a spot pair"));
            case Derivative contract -> futures().fundingRates(contract, range);
        });
    }

    private Future<Instrument> known(InstrumentId id) {
        return instruments.apply(id);
    }

    private SpotMarket spot() {
        return spot.orElseThrow(KrakenData::neverLoaded);
    }

    private FuturesMarket futures() {
        return futures.orElseThrow(KrakenData::neverLoaded);
    }

    static IllegalStateException neverLoaded() {
        return new IllegalStateException("only instruments of open products are ever loaded");
    }
}
