package dev.colibri.kraken.futures.rest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.vertx.core.Future;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.spi.ConnectionStatus.Limit;
import dev.colibri.kraken.common.auth.ApiKey;
import dev.colibri.kraken.common.auth.KeyGate;
import dev.colibri.kraken.common.auth.KeyGate.Pass;
import dev.colibri.kraken.common.auth.KeyUse;
import dev.colibri.kraken.common.errors.ErrorCatalogue;
import dev.colibri.kraken.common.limits.CostWindow;
import dev.colibri.kraken.common.limits.QueryRate;
import dev.colibri.kraken.common.limits.Toll;
import dev.colibri.kraken.common.rest.AnswerReader;
import dev.colibri.kraken.common.rest.BaseUrl;
import dev.colibri.kraken.common.rest.HttpAnswer;
import dev.colibri.kraken.common.rest.HttpCall;
import dev.colibri.kraken.common.rest.HttpTransport;
import dev.colibri.kraken.common.rest.RestNode;
import dev.colibri.kraken.common.rest.RestRoad;
import dev.colibri.kraken.common.rest.RestRoad.Errand;
import dev.colibri.kraken.common.rest.RestRoad.Reset;

/**
 * The client of the Futures interfaces. Public requests go by one road, those of each key by a road of its own. The
 * venue asks for no nonce, so that requests of a key may overlap; where nonces are configured, one at a time is under
 * way. Reads go by the reading key where there is one.
 *
 * <p>Lives on one event loop.
 */
public final class FuturesRest implements FuturesApi, AutoCloseable {
    private final RestNode node;
    private final HttpTransport transport;
    private final AnswerReader reader;
    private final RestRoad open;
    private final Optional<QueryRate> own;
    private final Map<KeyUse, Rail> rails = new EnumMap<>(KeyUse.class);

    /**
     * @param trading the key for everything
     * @param reading the key for reads, if there is another
     * @param nonces whether to send nonces
     * @param overlap how many requests of a key may be under way at once without nonces
     */
    public FuturesRest(RestNode node, BaseUrl base, Optional<ApiKey> trading, Optional<ApiKey> reading, boolean nonces,
            int overlap) {
        int connections = node.http().connections();
        this.node = node;
        this.own = node.http().maxRequestRate().map(QueryRate::new);
        this.transport = new HttpTransport(node.vertx(), node.timers(), base, node.http(), connections + 2 * overlap);
        this.reader = new AnswerReader(node.vertx());
        this.open = RestRoad.open(node, transport, connections);
        trading.ifPresent(key -> rails.put(KeyUse.TRADING, rail(key, nonces, overlap)));
        reading.ifPresent(key -> rails.put(KeyUse.READING, rail(key, nonces, overlap)));
    }

    @Override
    public <R> Future<R> send(FuturesRequest<R> request) {
        return send(request, Optional.ofNullable(rails.get(KeyUse.READING))
                .or(() -> Optional.ofNullable(rails.get(KeyUse.TRADING))));
    }

    private <R> Future<R> send(FuturesRequest<R> request, Optional<Rail> by) {
        FuturesMethod method = request.method();
        if (method.pool() == FuturesMethod.Pool.PUBLIC) {
            return open.send(new Errand<>(method.name(), method.lane(), "", () -> ownToll(method),
                    pass -> FuturesCalls.open(request), answer -> read(request, answer), Reset.IGNORED));
        }
        return by.map(rail -> rail.road().send(errand(rail, request)))
                .orElseGet(() -> Future.failedFuture(noKey(method)));
    }

    private <R> Errand<R> errand(Rail rail, FuturesRequest<R> request) {
        FuturesMethod method = request.method();
        CostWindow window = method.pool() == FuturesMethod.Pool.HISTORY ? rail.history() : rail.derivatives();
        return new Errand<>(method.name(), method.lane(), "",
                () -> Toll.all(window.toll(request.cost(), method.lane()), ownToll(method)),
                pass -> rail.call(request, pass), answer -> read(request, answer), window::resetIn);
    }

    /** The interface by way of each key that is configured: private requests go by that one. */
    public Map<KeyUse, FuturesApi> keys() {
        Map<KeyUse, FuturesApi> keys = new EnumMap<>(KeyUse.class);
        rails.forEach((use, rail) -> keys.put(use, new ByKey(this, rail)));
        return keys;
    }

    /** What may still be sent. */
    public List<Limit> limits() {
        List<Limit> limits = new ArrayList<>();
        rails.forEach((use, rail) -> rail.addLimits(switch (use) {
            case TRADING -> "";
            case READING -> ", reading key";
        }, now(), limits));
        own.ifPresent(rate -> limits.add(rate.limit("futures max_request_rate", now())));
        return limits;
    }

    @Override
    public void close() {
        open.close();
        rails.values().forEach(rail -> rail.road().close());
        transport.close();
    }

    private Toll ownToll(FuturesMethod method) {
        return own.map(rate -> rate.toll(method.lane())).orElse(Toll.FREE);
    }

    private long now() {
        return node.clock().ticks();
    }

    private Rail rail(ApiKey key, boolean nonces, int overlap) {
        RestRoad road = nonces
                ? RestRoad.through(KeyGate.of(node.stateDirectory(), key, 1), node, transport, 1)
                : RestRoad.open(node, transport, overlap);
        return new Rail(road, new FuturesCalls(key), nonces, CostWindow.derivatives(), CostWindow.history());
    }

    private <R> Future<R> read(FuturesRequest<R> request, HttpAnswer answer) {
        String what = request.method().name();
        if (!answer.looksLikeJson()) {
            return Future.failedFuture(ErrorCatalogue.http(answer.status(), answer.contentType(), answer.beginning(),
                    answer.reset()));
        }
        if (answer.status() != HttpAnswer.OK) {
            return failure(what, answer);
        }
        return reader.peek(what, answer, FuturesFailure::isFailure)
                .compose(failed -> failed ? failure(what, answer) : reader.read(what, answer, parser -> {
                    parser.nextToken();
                    return request.read(parser);
                }));
    }

    private <R> Future<R> failure(String what, HttpAnswer answer) {
        return reader.read(what, answer, FuturesFailure::words).compose(words -> Future.failedFuture(words
                .map(ErrorCatalogue::futures)
                .orElseGet(() -> ErrorCatalogue.http(answer.status(), answer.contentType(), "", answer.reset()))));
    }

    private static ConfigException noKey(FuturesMethod method) {
        return new ConfigException("", "futures.api_key", "must be set, or KRAKEN_FUTURES_API_KEY and "
                + "KRAKEN_FUTURES_API_SECRET in the environment, for what needs an account (" + method.name() + ")");
    }

    /** What belongs to one key. */
    private record Rail(RestRoad road, FuturesCalls calls, boolean nonces, CostWindow derivatives, CostWindow history) {

        HttpCall call(FuturesRequest<?> request, Pass pass) {
            return calls.signed(request, nonces ? Optional.of(Long.toString(pass.nonce())) : Optional.empty());
        }

        void addLimits(String suffix, long now, List<Limit> limits) {
            limits.add(derivatives.limit("futures trading calls" + suffix, now));
            limits.add(history.limit("futures history calls" + suffix, now));
        }
    }

    private record ByKey(FuturesRest rest, Rail rail) implements FuturesApi {
        @Override
        public <R> Future<R> send(FuturesRequest<R> request) {
            return rest.send(request, Optional.of(rail));
        }
    }
}
