package dev.colibri.api.contract.fake;

import java.util.List;
import java.util.Optional;

import io.vertx.core.Future;

import dev.colibri.api.market.BookView;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.OrderByOrderBookView;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.spi.Capabilities;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.ConnectionStatus;
import dev.colibri.api.spi.DataClient;
import dev.colibri.api.spi.ExecutionClient;
import dev.colibri.api.spi.Finding;
import dev.colibri.api.spi.InstrumentProvider;
import dev.colibri.api.spi.MarketSink;
import dev.colibri.api.spi.NodeContext;
import dev.colibri.api.testing.RecordedBook;
import dev.colibri.api.testing.RecordedOrderByOrderBook;
import dev.colibri.api.time.Timers;

/** The honest connection with a sabotage all around it. */
final class FlawedConnection implements Connection {
    private final Sabotage sabotage;
    private final Connection honest;
    private final DataClient data;
    private final InstrumentProvider instruments;

    FlawedConnection(Sabotage sabotage, FakeWire venue, NodeContext node) {
        this.sabotage = sabotage;
        FakeSettings settings = new FakeSettings(sabotage.wire(venue, node), sabotage.capabilities());
        Timers timers = sabotage.timers(node.timers());
        MarketSink sink = event -> sabotage.tell(copy(event), node.market());
        honest = new FakeConnector().open(settings, new FlawedContext(node, timers, sink, node.execution()));
        data = sabotage.data(honest.data().orElseThrow(), node);
        instruments = sabotage.instruments(honest.instruments());
    }

    @Override
    public ConnectionName name() {
        return honest.name();
    }

    @Override
    public Future<Void> connect() {
        return sabotage.connect(honest);
    }

    @Override
    public Future<Void> close() {
        return sabotage.close(honest);
    }

    @Override
    public InstrumentProvider instruments() {
        return instruments;
    }

    @Override
    public Optional<DataClient> data() {
        return Optional.of(data);
    }

    @Override
    public Optional<ExecutionClient> execution() {
        return honest.execution();
    }

    @Override
    public List<Capabilities> capabilities() {
        return honest.capabilities();
    }

    @Override
    public ConnectionStatus status() {
        return sabotage.status(honest.status());
    }

    @Override
    public Future<List<Finding>> diagnose() {
        return honest.diagnose();
    }

    private static MarketEvent copy(MarketEvent event) {
        return switch (event) {
            case BookView view -> RecordedBook.of(view);
            case OrderByOrderBookView view -> RecordedOrderByOrderBook.of(view);
            default -> event;
        };
    }
}
