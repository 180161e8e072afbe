package dev.colibri.kraken.common.socket;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.internal.http.WebSocketInternal;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A server of sockets that does what the test says with each that opens. It keeps what it was told. */
final class SocketServer implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx();
    private final HttpServerOptions options;
    private final List<ServerWebSocket> links = new CopyOnWriteArrayList<>();
    private final List<String> texts = new CopyOnWriteArrayList<>();
    private final List<HttpServerRequest> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger accepted = new AtomicInteger();
    private volatile Consumer<ServerWebSocket> opened = link -> {};
    private volatile @Nullable Consumer<HttpServerRequest> refusal;
    private HttpServer server;
    private int port;

    SocketServer() {
        this(new HttpServerOptions());
    }

    SocketServer(HttpServerOptions options) {
        this.options = options.setMaxWebSocketFrameSize(32 * 1024 * 1024);
        start();
    }

    /** Does this with each link, before anything is read from it. */
    SocketServer onOpen(Consumer<ServerWebSocket> action) {
        opened = action;
        return this;
    }

    /** Answers instead of opening. */
    SocketServer refuse(Consumer<HttpServerRequest> action) {
        refusal = action;
        return this;
    }

    SocketServer refuse(int status, String type, String body) {
        return refuse(request -> request.response().setStatusCode(status).putHeader("content-type", type).end(body));
    }

    SocketServer accept() {
        refusal = null;
        return this;
    }

    /** Takes connections at the port where it was before. */
    void start() {
        server = await(vertx.createHttpServer(options).requestHandler(this::handle).listen(port, "127.0.0.1"));
        port = server.actualPort();
    }

    /** Breaks every connection without a goodbye, and takes no more. */
    void kill() {
        settle();
        links.forEach(link -> ((WebSocketInternal) link).channelHandlerContext().close());
        await(server.close());
        links.clear();
        accepted.set(0);
    }

    int port() {
        return port;
    }

    String url() {
        return (options.isSsl() ? "wss://localhost:" : "ws://127.0.0.1:") + port + "/v2";
    }

    List<ServerWebSocket> links() {
        return List.copyOf(links);
    }

    /** The last link; the other side may know of it a little earlier than this one. */
    ServerWebSocket link() {
        settle();
        return links.getLast();
    }

    List<String> texts() {
        return List.copyOf(texts);
    }

    List<HttpServerRequest> requests() {
        return List.copyOf(requests);
    }

    private void settle() {
        Awaitility.await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(2))
                .until(() -> links.size() == accepted.get());
    }

    private void handle(HttpServerRequest request) {
        requests.add(request);
        Consumer<HttpServerRequest> otherwise = refusal;
        if (otherwise != null) {
            otherwise.accept(request);
            return;
        }
        accepted.incrementAndGet();
        request.toWebSocket().onSuccess(link -> {
            links.add(link);
            opened.accept(link);
            link.textMessageHandler(texts::add);
        });
    }

    static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().orTimeout(30, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        await(vertx.close());
    }

    /** A listener for connections that takes them and never says a word. */
    static final class Mute implements AutoCloseable {
        private final Vertx vertx = Vertx.vertx();
        private final List<NetSocket> open = new CopyOnWriteArrayList<>();
        private final NetServer server = await(vertx.createNetServer().connectHandler(socket -> {
            open.add(socket);
            socket.closeHandler(ignored -> open.remove(socket));
        }).listen(0, "127.0.0.1"));

        String url() {
            return "ws://127.0.0.1:" + server.actualPort();
        }

        int open() {
            return open.size();
        }

        @Override
        public void close() {
            await(vertx.close());
        }
    }
}
