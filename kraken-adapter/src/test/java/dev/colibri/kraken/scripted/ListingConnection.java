package dev.colibri.kraken.scripted;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.vertx.core.Future;

import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.spi.Capabilities;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.ConnectionStatus;
import dev.colibri.api.spi.DataClient;
import dev.colibri.api.spi.ExecutionClient;
import dev.colibri.api.spi.Finding;
import dev.colibri.api.spi.InstrumentProvider;
import dev.colibri.kraken.common.instruments.KrakenInstruments;

/** A connection that knows instruments and nothing else. */
record ListingConnection(ConnectionName name, KrakenInstruments provider) implements Connection {
    private static final Duration REFRESH = Duration.ofMinutes(1);

    @Override
    public Future<Void> connect() {
        return provider.loadAll().onSuccess(loaded -> provider.start(REFRESH));
    }

    @Override
    public Future<Void> close() {
        provider.stop();
        return Future.succeededFuture();
    }

    @Override
    public InstrumentProvider instruments() {
        return provider;
    }

    @Override
    public Optional<DataClient> data() {
        return Optional.empty();
    }

    @Override
    public Optional<ExecutionClient> execution() {
        return Optional.empty();
    }

    @Override
    public List<Capabilities> capabilities() {
        return List.of();
    }

    @Override
    public ConnectionStatus status() {
        return new ConnectionStatus(name, ConnectionStatus.State.CLOSED, VenueStatus.State.UNREACHABLE,
                Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
    }

    @Override
    public Future<List<Finding>> diagnose() {
        return Future.succeededFuture(List.of());
    }
}
