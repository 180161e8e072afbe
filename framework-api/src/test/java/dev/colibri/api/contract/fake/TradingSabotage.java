package dev.colibri.api.contract.fake;

import java.util.List;

import io.vertx.core.Future;

import dev.colibri.api.account.AccountEvent;
import dev.colibri.api.order.OrderEvent;
import dev.colibri.api.spi.Capability;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.ExecutionClient;
import dev.colibri.api.spi.ExecutionSink;
import dev.colibri.api.spi.NodeContext;
import dev.colibri.api.testing.ExecutionNews;

/** One connection's way to be wrong where it trades. What is not overridden is honest. */
class TradingSabotage {

    /** What the connector sees of the exchange. */
    ExchangeWire wire(ExchangeWire honest, NodeContext node) {
        return honest;
    }

    /** What the connector takes the instruments from. */
    FakeWire listings(FakeWire honest) {
        return honest;
    }

    /** What the connection can do. */
    List<Capability> abilities() {
        return ExchangeSettings.everything();
    }

    /** What it declares. */
    List<Capability> declared() {
        return abilities();
    }

    /** What is told instead of news of an own order. */
    List<? extends OrderEvent> told(OrderEvent event) {
        return List.of(event);
    }

    /** What is told instead of news of the account. */
    List<? extends AccountEvent> told(AccountEvent event) {
        return List.of(event);
    }

    /** How news are told. */
    void tell(ExecutionNews news, ExecutionSink sink, NodeContext node) {
        switch (news) {
            case ExecutionNews.OfOrder order -> told(order.event()).forEach(sink::onOrder);
            case ExecutionNews.OfAccount account -> told(account.event()).forEach(sink::onAccount);
            case ExecutionNews.OfForeignOrder order -> sink.onForeignOrder(order.report());
            case ExecutionNews.OfForeignFill fill -> sink.onForeignFill(fill.fill());
            case ExecutionNews.OfPosition position -> sink.onPosition(position.report());
        }
    }

    /** What the node sees of the execution client. */
    ExecutionClient client(ExecutionClient honest, NodeContext node) {
        return honest;
    }

    /** What connecting does. */
    Future<Void> connect(Connection honest) {
        return honest.connect();
    }

    /** What closing does. */
    Future<Void> close(Connection honest, NodeContext node) {
        return honest.close();
    }
}
