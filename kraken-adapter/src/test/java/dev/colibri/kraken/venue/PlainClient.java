package dev.colibri.kraken.venue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import org.jspecify.annotations.Nullable;

/** A client that sends what it is told and keeps what comes. Nothing of the connector is in it. */
public final class PlainClient {
    private static final int LARGE = 8 << 20;

    private final VenueHarness<?, ?> harness;
    /** Kept, since what nobody holds any more closes its sockets. */
    private final WebSocketClient maker;
    private final WebSocket socket;
    private final List<String> seen;
    private final List<Integer> closes = new ArrayList<>();

    private PlainClient(VenueHarness<?, ?> harness, WebSocketClient maker, WebSocket socket, List<String> seen) {
        this.harness = harness;
        this.maker = maker;
        this.socket = socket;
        this.seen = seen;
        socket.closeHandler(gone -> closes.add(code(socket.closeStatusCode())));
    }

    /** Opens a socket, and waits for what the venue says first. */
    public static PlainClient open(VenueHarness<?, ?> harness, String url) {
        List<String> seen = new ArrayList<>();
        WebSocketClientOptions options = new WebSocketClientOptions().setMaxFrameSize(LARGE).setMaxMessageSize(LARGE);
        WebSocketClient maker = harness.node().call(() -> harness.node().vertx().createWebSocketClient(options));
        PlainClient client = Settling.join(harness.node().call(() -> maker.webSocket().textMessageHandler(seen::add)
                .connect(new WebSocketConnectOptions().setAbsoluteURI(url))
                .map(socket -> new PlainClient(harness, maker, socket, seen))));
        harness.settle();
        return client;
    }

    /** Sends a text, and gives what comes of it. */
    public List<JsonNode> ask(String text) {
        harness.node().run(() -> socket.writeTextMessage(text));
        return news();
    }

    /** What came since somebody looked, as JSON. */
    public List<JsonNode> news() {
        return texts().stream().map(text -> Tree.read(text).orElseThrow(() -> new AssertionError(text))).toList();
    }

    /** What came since somebody looked. */
    public List<String> texts() {
        harness.settle();
        return harness.node().call(() -> {
            List<String> news = List.copyOf(seen);
            seen.clear();
            return news;
        });
    }

    /** With which code it was closed; waits until it is. */
    public int closed() {
        harness.node().until("the end of the link", () -> harness.node().call(() -> !closes.isEmpty()));
        return harness.node().call(closes::getFirst);
    }

    public void close() {
        Settling.join(harness.node().call(() -> socket.close().compose(closed -> maker.close())));
    }

    /** Gets an address of the venue's by HTTP. */
    public static JsonNode get(VenueHarness<?, ?> harness, String pathAndQuery) {
        return read(request(harness, HttpMethod.GET, pathAndQuery));
    }

    /** Posts nothing to an address of the venue's. */
    public static JsonNode post(VenueHarness<?, ?> harness, String path) {
        return read(request(harness, HttpMethod.POST, path));
    }

    private static String request(VenueHarness<?, ?> harness, HttpMethod method, String pathAndQuery) {
        String base = harness.ask(venue -> venue.server().httpUrl());
        int port = Integer.parseInt(base.substring(base.lastIndexOf(':') + 1));
        HttpClient maker = harness.node().call(() -> harness.node().vertx().createHttpClient());
        String text = Settling.join(harness.node().call(() -> maker.request(method, port, "127.0.0.1", pathAndQuery)
                .compose(request -> request.send()).compose(answer -> answer.body()).map(Object::toString)));
        Settling.join(harness.node().call(maker::close));
        return text;
    }

    private static JsonNode read(String text) {
        return Optional.of(text).flatMap(Tree::read).orElseThrow(() -> new AssertionError(text));
    }

    private static int code(@Nullable Short told) {
        return told == null ? 1006 : told;
    }
}
