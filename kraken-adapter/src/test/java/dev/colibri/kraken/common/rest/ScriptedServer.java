package dev.colibri.kraken.common.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;

/**
 * A server on a port of its own that answers as it is told: with a text, with a status, late, cut off, or not at all.
 * It keeps what it was asked.
 */
public final class ScriptedServer implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;
    private final Map<String, Function<Asked, Answer>> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger links = new AtomicInteger();
    private final boolean tls;
    private final List<HttpServerRequest> held = new CopyOnWriteArrayList<>();

    public ScriptedServer() {
        this(new HttpServerOptions());
    }

    /** One with a certificate, or other manners of its own. */
    public ScriptedServer(HttpServerOptions options) {
        tls = options.isSsl();
        server = await(vertx.createHttpServer(options).requestHandler(this::handle)
                .webSocketHandler(QuietSockets::take)
                .connectionHandler(connection -> links.incrementAndGet()).listen(0, "127.0.0.1"));
    }

    /** What came in. */
    public record Asked(String method, String path, String query, Map<String, String> headers, String body) {

        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), "");
        }
    }

    /** What goes out. */
    public record Answer(int status, String type, Map<String, String> headers, String body, Manner manner) {

        public static Answer json(String body) {
            return new Answer(200, "application/json", Map.of(), body, Manner.WHOLE);
        }

        public static Answer of(int status, String type, String body) {
            return new Answer(status, type, Map.of(), body, Manner.WHOLE);
        }

        public Answer with(String header, String value) {
            return new Answer(status, type, Map.of(header, value), body, manner);
        }

        public Answer in(Manner other) {
            return new Answer(status, type, headers, body, other);
        }
    }

    /** How an answer goes out. */
    public enum Manner {
        WHOLE,
        /** Whole, but a byte at a time. */
        DRIPPING,
        /** Says how long it is, sends half of it and hangs up. */
        CUT_OFF,
        /** Never. */
        NEVER,
        /** Hangs up without a word. */
        HANG_UP
    }

    /** Answers a path always so. */
    public ScriptedServer on(String path, Answer answer) {
        answers.put(path, asked -> answer);
        return this;
    }

    /** Answers a path by what was asked. */
    public ScriptedServer on(String path, Function<Asked, Answer> answer) {
        answers.put(path, answer);
        return this;
    }

    /** Answers a path with these, one after the other, and then with the last for ever. */
    public ScriptedServer inTurn(String path, Answer... turn) {
        List<Answer> left = new ArrayList<>(List.of(turn));
        return on(path, ignored -> {
            synchronized (left) {
                return left.size() > 1 ? left.removeFirst() : left.getFirst();
            }
        });
    }

    public String url() {
        return (tls ? "https" : "http") + "://127.0.0.1:" + server.actualPort();
    }

    /** How many connections were ever made to it. */
    public int links() {
        return links.get();
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** What was asked of a path. */
    public List<Asked> asked(String path) {
        return asked.stream().filter(one -> one.path().equals(path)).toList();
    }

    /** Does something with every request that was never answered, such as hanging up. */
    public void release(Consumer<HttpServerRequest> action) {
        vertx.runOnContext(ignored -> held.forEach(action));
    }

    private void handle(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            Map<String, String> headers = new ConcurrentHashMap<>();
            request.headers().forEach((name, value) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), value));
            String query = request.query() == null ? "" : request.query();
            Asked one = new Asked(request.method().name(), request.path(), query, headers, body.toString());
            asked.add(one);
            Function<Asked, Answer> answer = answers.get(request.path());
            send(request, answer == null ? Answer.of(404, "text/plain", "not in the script") : answer.apply(one));
        });
    }

    private void send(HttpServerRequest request, Answer answer) {
        Buffer body = Buffer.buffer(answer.body());
        request.response().setStatusCode(answer.status()).putHeader("content-type", answer.type());
        answer.headers().forEach(request.response()::putHeader);
        switch (answer.manner()) {
            case WHOLE -> request.response().end(body);
            case DRIPPING -> {
                request.response().setChunked(true);
                drip(request, body, 0);
            }
            case NEVER -> held.add(request);
            case HANG_UP -> request.connection().close();
            case CUT_OFF -> {
                request.response().putHeader("content-length", Integer.toString(body.length()));
                request.response().write(body.getBuffer(0, body.length() / 2))
                        .onComplete(ignored -> request.connection().close());
            }
        }
    }

    private void drip(HttpServerRequest request, Buffer body, int from) {
        if (from == body.length()) {
            request.response().end();
        } else {
            request.response().write(body.getBuffer(from, from + 1))
                    .onComplete(gone -> vertx.runOnContext(next -> drip(request, body, from + 1)));
        }
    }

    private static <T> T await(io.vertx.core.Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().orTimeout(30, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        await(vertx.close());
    }
}
