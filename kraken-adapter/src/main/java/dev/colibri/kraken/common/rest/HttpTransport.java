package dev.colibri.kraken.common.rest;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.time.Timer;
import dev.colibri.api.time.Timers;

/**
 * Carries calls to one interface over a pool of connections that stay open. It follows no redirect, since a signed
 * request must not go elsewhere, keeps no cookie, and takes no answer larger than it should be.
 *
 * <p>Lives on one event loop.
 */
public final class HttpTransport {
    /** What this side calls itself. */
    public static final String USER_AGENT = "colibri";

    /** The longest answers known, a thousand trades or all pairs, have a few megabytes. */
    private static final int LARGEST_ANSWER = 64 * 1024 * 1024;

    private static final String RESET = "rate-limit-reset";
    private static final long LONGEST_RESET = 3_600;

    private final WebClient client;
    private final BaseUrl base;
    private final Timers timers;
    private final Duration timeout;

    /** @param connections how many are open at most */
    public HttpTransport(Vertx vertx, Timers timers, BaseUrl base, HttpSettings settings, int connections) {
        this.base = base;
        this.timers = timers;
        this.timeout = settings.timeout();
        WebClientOptions options = new WebClientOptions()
                .setKeepAlive(true)
                .setFollowRedirects(false)
                .setDecompressionSupported(true)
                .setUserAgent(USER_AGENT)
                .setVerifyHost(true)
                .setConnectTimeout(Math.toIntExact(settings.connectTimeout().toMillis()));
        settings.trustFile().ifPresent(file -> options.setTrustOptions(TrustFile.read(file)));
        Proxies.of(settings).ifPresent(options::setProxyOptions);
        client = WebClient.create(vertx, options, new PoolOptions().setHttp1MaxSize(connections));
    }

    /** Where it carries calls to. */
    public BaseUrl base() {
        return base;
    }

    /**
     * Sends a call, once.
     *
     * @return the answer, whatever its status; or the failure as the network gave it, a {@link TimeoutException} when
     *     there was no whole answer in time
     */
    public Future<HttpAnswer> send(HttpCall call) {
        Promise<HttpAnswer> promise = Promise.promise();
        Timer deadline = timers.after(timeout, () -> promise.tryFail(
                new TimeoutException("no answer within " + timeout.toMillis() + " ms")));
        HttpRequest<Buffer> request = client
                .request(call.method(), base.port(), base.host(), base.prefix() + call.uri()).ssl(base.tls());
        // Frees the connection of an answer that nobody waits for any more.
        request.timeout(timeout.toMillis());
        for (HttpCall.Header header : call.headers()) {
            request.putHeader(header.name(), header.value());
        }
        request.as(new BoundedBody(LARGEST_ANSWER));
        Future<HttpResponse<Buffer>> sent = call.body()
                .map(body -> request.putHeader(HttpHeaders.CONTENT_TYPE.toString(), body.type())
                        .sendBuffer(body.bytes()))
                .orElseGet(request::send);
        sent.onComplete(result -> {
            deadline.cancel();
            if (result.succeeded()) {
                promise.tryComplete(answer(result.result()));
            } else {
                promise.tryFail(result.cause());
            }
        });
        return promise.future();
    }

    /** Closes all connections; what is under way fails. */
    public void close() {
        client.close();
    }

    private static HttpAnswer answer(HttpResponse<Buffer> response) {
        String type = response.getHeader(HttpHeaders.CONTENT_TYPE);
        Buffer body = response.body();
        return new HttpAnswer(response.statusCode(), type == null ? "" : type, reset(response.getHeader(RESET)),
                body == null ? Buffer.buffer() : body);
    }

    private static Optional<Duration> reset(@Nullable String seconds) {
        if (seconds == null || seconds.isEmpty() || seconds.length() > 6
                || !seconds.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofSeconds(Math.min(LONGEST_RESET, Long.parseLong(seconds))));
    }
}
