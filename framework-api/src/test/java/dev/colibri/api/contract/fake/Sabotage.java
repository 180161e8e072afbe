package dev.colibri.api.contract.fake;

import java.util.List;

import io.vertx.core.Future;

import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.spi.Capabilities;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.ConnectionStatus;
import dev.colibri.api.spi.DataClient;
import dev.colibri.api.spi.InstrumentProvider;
import dev.colibri.api.spi.MarketSink;
import dev.colibri.api.spi.NodeContext;
import dev.colibri.api.time.Timers;

/** One connection's way to be wrong. What is not overridden is honest. */
class Sabotage {

    /** What the connector sees of the venue. */
    FakeWire wire(FakeWire honest, NodeContext node) {
        return honest;
    }

    /** What the connection declares and offers. */
    List<Capabilities> capabilities() {
        return FakeConnector.EVERYTHING;
    }

    /** What the connector's timers do. */
    Timers timers(Timers honest) {
        return honest;
    }

    /** What is told instead of an event; views are copies here. */
    List<? extends MarketEvent> told(MarketEvent event) {
        return List.of(event);
    }

    /** How an event is told. */
    void tell(MarketEvent event, MarketSink sink) {
        told(event).forEach(sink::accept);
    }

    /** What the node sees of the data client. */
    DataClient data(DataClient honest, NodeContext node) {
        return honest;
    }

    /** What the node sees of the instruments. */
    InstrumentProvider instruments(InstrumentProvider honest) {
        return honest;
    }

    /** What the node is told of the status. */
    ConnectionStatus status(ConnectionStatus honest) {
        return honest;
    }

    /** What connecting does. */
    Future<Void> connect(Connection honest) {
        return honest.connect();
    }

    /** What closing does. */
    Future<Void> close(Connection honest) {
        return honest.close();
    }
}
