package dev.colibri.kraken.venue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final String HOST = "127.0.0.1";

    private final Vertx loop;
    private final Function<Asked, Told> desk;
    private final Map<String, Consumer<VenueSocket>> doors = new LinkedHashMap<>();
    private final List<HttpConnection> connections = new ArrayList<>();
    private final List<VenueSocket> sockets = new ArrayList<>();
    private @Nullable HttpServer server;
    private int port;
    private long moves;
    private int requests;
    private boolean deaf;
    private @Nullable RuntimeException broken;

    /**
     * A server that answers as a desk says.
     *
     * @param loop whose only event loop it lives on
     */
    public VenueServer(Vertx loop, Function<Asked, Told> desk) {
        this.loop = loop;
        this.desk = desk;
    }

    /** Welcomes WebSockets at a path. */
    public void door(String path, Consumer<VenueSocket> welcome) {
        doors.put(path, welcome);
    }

    public String httpUrl() {
        return "http://" + HOST + ":" + port;
    }

    public String socketUrl(String path) {
        return "ws://" + HOST + ":" + port + path;
    }

    /** The WebSockets that stand. */
    public List<VenueSocket> sockets() {
        return List.copyOf(sockets);
    }

    /** Listens, at the same port as before if it ever did. Does nothing while it does. */
    Future<Void> up() {
        if (server != null) {
            return Future.succeededFuture();
        }
        HttpServer opened = loop.createHttpServer().connectionHandler(this::accept).requestHandler(this::handle);
        server = opened;
        return opened.listen(port, HOST).map(listening -> {
            port = listening.actualPort();
            return null;
        });
    }

    /** Breaks every connection, and lets nobody connect. Does nothing while nobody can. */
    Future<Void> down() {
        HttpServer open = server;
        server = null;
        sockets().forEach(VenueSocket::cut);
        List.copyOf(connections).forEach(HttpConnection::close);
        return open == null ? Future.succeededFuture() : open.close();
    }

    /** Whether whoever opens a WebSocket is left without an answer from now on. */
    public void deaf(boolean is) {
        deaf = is;
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
    @Nullable
    RuntimeException broken() {
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
        connections.add(connection);
        connection.closeHandler(gone -> {
            moved();
            connections.remove(connection);
        });
    }

    private void handle(HttpServerRequest request) {
        moved();
        if ("websocket".equalsIgnoreCase(request.getHeader("upgrade"))) {
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
        if (deaf) {
            return;
        }
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
