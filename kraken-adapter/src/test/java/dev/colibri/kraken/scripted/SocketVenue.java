package dev.colibri.kraken.scripted;

import java.time.Duration;
import java.util.Optional;

import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;

import dev.colibri.api.spi.Connection;
import dev.colibri.api.testing.TestNode;
import dev.colibri.kraken.KrakenConnector;
import dev.colibri.kraken.TestSettings;
import dev.colibri.kraken.common.rest.HttpSettings;
import dev.colibri.kraken.common.rest.QuietSockets;

/**
 * A scripted venue behind a port of its own, on the event loop of the node that asks it; what connects to it is the
 * whole connector, opened by its settings.
 */
final class SocketVenue {
    private static final String TIME = "2026-01-05T09:30:00.000Z";
    // Longer than the road of a listing, which Kraken lets be asked for once a second.
    private static final Duration REFRESH = Duration.ofSeconds(5);
    // Virtual time flows faster than any test: nothing here is about deadlines.
    private static final HttpSettings PATIENT = new HttpSettings(Duration.ofMinutes(5), Duration.ofMinutes(1), 4, 1000,
            Optional.empty(), 0, Duration.ofSeconds(1), Duration.ofSeconds(10), Optional.empty(), Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private final TestNode node;
    private final ScriptedVenue venue;
    private final HttpServer server;
    private int links;

    /** A node for such a venue. */
    static TestNode node() {
        return TestNode.named("kraken").onEventLoop().flow(Duration.ofMillis(50)).build();
    }

    SocketVenue(TestNode node, ScriptedVenue venue) {
        this.node = node;
        this.venue = venue;
        venue.say("/0/public/SystemStatus",
                "{\"error\":[],\"result\":{\"status\":\"online\",\"timestamp\":\"" + TIME + "\"}}");
        venue.say("/derivatives/api/v3/tickers",
                "{\"result\":\"success\",\"serverTime\":\"" + TIME + "\",\"tickers\":[]}");
        server = node.await(node.call(() -> node.vertx().createHttpServer().requestHandler(this::answer)
                .webSocketHandler(QuietSockets::take)
                .connectionHandler(connection -> {
                    links++;
                    connection.closeHandler(closed -> links--);
                }).listen(0, "127.0.0.1")));
    }

    /** Opens the connector with both products, without keys. */
    Connection open() {
        TestSettings settings = TestSettings.at("http://127.0.0.1:" + server.actualPort()).refresh(REFRESH)
                .http(PATIENT);
        return new KrakenConnector().open(settings.build(), node);
    }

    int openLinks() {
        return node.call(() -> links);
    }

    private void answer(HttpServerRequest request) {
        String query = Optional.ofNullable(request.query()).orElse("");
        request.response().putHeader("content-type", "application/json").end(venue.answer(request.path(), query));
    }
}
