package dev.colibri.kraken.venue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP server on a port of its own with WebSockets at some paths. It lives on its owner's event loop, where all of
 * it happens, and counts what moves, so that one can tell when nothing does.
 */
public final class VenueServer {
    private static final String MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    private final HttpServer server;
    private final Function<Asked, Told> desk;
    private final Map<String, Consumer<VenueSocket>> doors = new LinkedHashMap<>();
    private final List<HttpConnection> connections = new ArrayList<>();
    private final List<VenueSocket> sockets = new ArrayList<>();
    private boolean up = true;
    private long moves;
    private int requests;
    private @Nullable RuntimeException broken;

    /**
     * A server that answers as a desk says.
     *
     * @param loop whose only event loop it lives on
     */
    public VenueServer(Vertx loop, Function<Asked, Told> desk) {
        this.desk = desk;
        this.server = loop.createHttpServer().connectionHandler(this::accept).requestHandler(this::handle);
    }

    /** Welcomes WebSockets at a path. */
    public void door(String path, Consumer<VenueSocket> welcome) {
        doors.put(path, welcome);
    }

    /** Begins to listen, and waits until it does; not on the event loop. */
    public void start() {
        server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().orTimeout(30, TimeUnit.SECONDS).join();
    }

    public String httpUrl() {
        return "http://127.0.0.1:" + server.actualPort();
    }

    public String socketUrl(String path) {
        return "ws://127.0.0.1:" + server.actualPort() + path;
    }

    /** The WebSockets that stand. */
    public List<VenueSocket> sockets() {
        return List.copyOf(sockets);
    }

    /** Breaks every connection and accepts none. */
    public void down() {
        up = false;
        sockets().forEach(VenueSocket::cut);
        List.copyOf(connections).forEach(HttpConnection::close);
    }

    public void up() {
        up = true;
    }

    /** Rises with everything that comes in or goes out, pings and pongs of {@link #echo} left out. */
    long moves() {
        return moves;
    }

    /** Whether a request waits for its answer. */
    boolean isBusy() {
        return requests > 0;
    }

    /** Ends when all that was sent has been received at the other ends, and what they had sent has come. */
    Future<Void> echo() {
        return Future.join(sockets.stream().map(VenueSocket::ping).toList()).mapEmpty();
    }

    /** What broke in the venue itself, if anything did. */
    @Nullable RuntimeException broken() {
        return broken;
    }

    private void guarded(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException thrown) {
            broken = thrown;
            throw thrown;
        }
    }

    private void moved() {
        moves++;
    }

    private void accept(HttpConnection connection) {
        moved();
        if (!up) {
            connection.close();
            return;
        }
        connections.add(connection);
        connection.closeHandler(gone -> {
            moved();
            connections.remove(connection);
        });
    }

    private void handle(HttpServerRequest request) {
        moved();
        if (!up) {
            request.connection().close();
        } else if ("websocket".equalsIgnoreCase(request.getHeader("upgrade"))) {
            open(request);
        } else {
            requests++;
            request.body().onComplete(body -> {
                requests--;
                moved();
                if (body.succeeded()) {
                    guarded(() -> answer(request, body.result()));
                }
            });
        }
    }

    private void answer(HttpServerRequest request, Buffer body) {
        String query = request.query() == null ? "" : request.query();
        Told told = desk.apply(Asked.of(request.method().name(), request.path(), query, body.toString()));
        request.response().setStatusCode(told.status()).putHeader("content-type", told.type()).end(told.body());
    }

    private void open(HttpServerRequest request) {
        Consumer<VenueSocket> welcome = doors.get(request.path());
        if (welcome == null) {
            request.response().setStatusCode(404).end();
            return;
        }
        request.response().putHeader("upgrade", "websocket").putHeader("connection", "Upgrade")
                .putHeader("sec-websocket-accept", accepted(request.getHeader("sec-websocket-key")));
        request.toNetSocket().onSuccess(socket -> {
            VenueSocket link = new VenueSocket(socket, this::moved, sockets::remove, this::guarded);
            sockets.add(link);
            guarded(() -> welcome.accept(link));
        });
    }

    private static String accepted(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest((key + MAGIC).getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
