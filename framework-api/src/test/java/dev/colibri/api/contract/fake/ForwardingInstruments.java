package dev.colibri.api.contract.fake;

import java.util.List;
import java.util.Optional;

import io.vertx.core.Future;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.spi.InstrumentProvider;

/** The instruments as they are, to be overridden where a flaw bends them. */
class ForwardingInstruments implements InstrumentProvider {
    final InstrumentProvider honest;

    ForwardingInstruments(InstrumentProvider honest) {
        this.honest = honest;
    }

    @Override
    public Future<Void> loadAll() {
        return honest.loadAll();
    }

    @Override
    public Future<Void> load(List<InstrumentId> ids) {
        return honest.load(ids);
    }

    @Override
    public List<Instrument> instruments() {
        return honest.instruments();
    }

    @Override
    public Optional<Instrument> find(InstrumentId id) {
        return honest.find(id);
    }

    @Override
    public Optional<AssetInfo> asset(Asset asset) {
        return honest.asset(asset);
    }

    @Override
    public Resolution resolve(String text) {
        return honest.resolve(text);
    }
}
