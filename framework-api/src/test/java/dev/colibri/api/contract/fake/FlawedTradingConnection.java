package dev.colibri.api.contract.fake;

import java.util.List;
import java.util.Optional;

import io.vertx.core.Future;

import dev.colibri.api.account.AccountEvent;
import dev.colibri.api.account.OrderReport;
import dev.colibri.api.account.PositionReport;
import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.order.Fill;
import dev.colibri.api.order.OrderEvent;
import dev.colibri.api.spi.Capabilities;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.ConnectionStatus;
import dev.colibri.api.spi.DataClient;
import dev.colibri.api.spi.ExecutionClient;
import dev.colibri.api.spi.ExecutionSink;
import dev.colibri.api.spi.Finding;
import dev.colibri.api.spi.InstrumentProvider;
import dev.colibri.api.spi.NodeContext;
import dev.colibri.api.testing.ExecutionNews;

/** The honest connection to the exchange with a sabotage all around it. */
final class FlawedTradingConnection implements Connection {
    private final TradingSabotage sabotage;
    private final NodeContext node;
    private final Connection honest;
    private final ExecutionClient client;

    FlawedTradingConnection(TradingSabotage sabotage, FakeWire listings, ExchangeWire exchange, AccountId account,
            NodeContext node) {
        this.sabotage = sabotage;
        this.node = node;
        ExchangeSettings settings = new ExchangeSettings(sabotage.listings(listings), sabotage.wire(exchange, node),
                account, ExchangeSettings.tables(sabotage.abilities()));
        honest = new ExchangeConnection(settings, new FlawedContext(node, node.timers(), node.market(), new Sink()));
        client = sabotage.client(honest.execution().orElseThrow(), node);
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
        return sabotage.close(honest, node);
    }

    @Override
    public InstrumentProvider instruments() {
        return honest.instruments();
    }

    @Override
    public Optional<DataClient> data() {
        return Optional.empty();
    }

    @Override
    public Optional<ExecutionClient> execution() {
        return Optional.of(client);
    }

    @Override
    public List<Capabilities> capabilities() {
        return ExchangeSettings.tables(sabotage.declared());
    }

    @Override
    public ConnectionStatus status() {
        return honest.status();
    }

    @Override
    public Future<List<Finding>> diagnose() {
        return honest.diagnose();
    }

    /** Everything that is told goes by the sabotage. */
    private final class Sink implements ExecutionSink {
        @Override
        public void onOrder(OrderEvent event) {
            tell(new ExecutionNews.OfOrder(event));
        }

        @Override
        public void onAccount(AccountEvent event) {
            tell(new ExecutionNews.OfAccount(event));
        }

        @Override
        public void onForeignOrder(OrderReport report) {
            tell(new ExecutionNews.OfForeignOrder(report));
        }

        @Override
        public void onForeignFill(Fill fill) {
            tell(new ExecutionNews.OfForeignFill(fill));
        }

        @Override
        public void onPosition(PositionReport report) {
            tell(new ExecutionNews.OfPosition(report));
        }

        private void tell(ExecutionNews news) {
            sabotage.tell(news, node.execution(), node);
        }
    }
}
