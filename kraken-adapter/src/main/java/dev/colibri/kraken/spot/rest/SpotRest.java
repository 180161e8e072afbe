package dev.colibri.kraken.spot.rest;

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
import dev.colibri.kraken.common.auth.KeyUse;
import dev.colibri.kraken.common.errors.ErrorCatalogue;
import dev.colibri.kraken.common.limits.PublicRate;
import dev.colibri.kraken.common.limits.QueryRate;
import dev.colibri.kraken.common.limits.RestCounter;
import dev.colibri.kraken.common.limits.Tier;
import dev.colibri.kraken.common.limits.Toll;
import dev.colibri.kraken.common.rest.AnswerReader;
import dev.colibri.kraken.common.rest.BaseUrl;
import dev.colibri.kraken.common.rest.HttpAnswer;
import dev.colibri.kraken.common.rest.HttpTransport;
import dev.colibri.kraken.common.rest.RestNode;
import dev.colibri.kraken.common.rest.RestRoad;
import dev.colibri.kraken.common.rest.RestRoad.Errand;
import dev.colibri.kraken.common.rest.RestRoad.Reset;

/**
 * The client of the Spot interface. Public requests go by one road, those of each key by a road of its own, on which
 * only as many are under way as the key's nonce window allows: one, where it has none. Reads go by the reading key
 * where there is one, so that trading never waits for them.
 *
 * <p>Lives on one event loop.
 */
public final class SpotRest implements SpotApi, AutoCloseable {
    private final RestNode node;
    private final HttpTransport transport;
    private final AnswerReader reader;
    private final RestRoad open;
    private final PublicRate publicRate = new PublicRate();
    private final Optional<QueryRate> own;
    private final Map<KeyUse, Rail> rails = new EnumMap<>(KeyUse.class);

    /**
     * @param trading the key for everything
     * @param reading the key for reads, if there is another
     * @param overlap how many requests of a key may be under way at once
     */
    public SpotRest(RestNode node, BaseUrl base, Tier tier, Optional<ApiKey> trading, Optional<ApiKey> reading,
            int overlap) {
        int connections = node.http().connections();
        this.node = node;
        this.own = node.http().maxRequestRate().map(QueryRate::new);
        this.transport = new HttpTransport(node.vertx(), node.timers(), base, node.http(), connections + 2 * overlap);
        this.reader = new AnswerReader(node.vertx());
        this.open = RestRoad.open(node, transport, connections);
        trading.ifPresent(key -> rails.put(KeyUse.TRADING, rail(key, tier, overlap)));
        reading.ifPresent(key -> rails.put(KeyUse.READING, rail(key, tier, overlap)));
    }

    @Override
    public <R> Future<R> send(SpotRequest<R> request) {
        return send(request, Optional.ofNullable(rails.get(KeyUse.READING))
                .or(() -> Optional.ofNullable(rails.get(KeyUse.TRADING))));
    }

    private <R> Future<R> send(SpotRequest<R> request, Optional<Rail> by) {
        SpotMethod method = request.method();
        return switch (method.access()) {
            case PUBLIC, PUBLIC_BY_PAIR -> open.send(new Errand<>(method.path(), method.lane(), request.budgetPair(),
                    () -> Toll.all(publicToll(request), ownToll(method)), pass -> SpotCalls.open(request),
                    answer -> read(request, answer),
                    Reset.IGNORED));
            case PRIVATE -> by.map(rail -> rail.road().send(errand(rail, request)))
                    .orElseGet(() -> Future.failedFuture(noKey(method)));
        };
    }

    private <R> Errand<R> errand(Rail rail, SpotRequest<R> request) {
        SpotMethod method = request.method();
        return new Errand<>(method.path(), method.lane(), "",
                () -> Toll.all(rail.counter().toll(method.cost(), method.lane()), ownToll(method)),
                pass -> rail.calls().signed(request, pass.nonce()), answer -> read(request, answer), Reset.IGNORED);
    }

    /** The interface by way of each key that is configured: private requests go by that one. */
    public Map<KeyUse, SpotApi> keys() {
        Map<KeyUse, SpotApi> keys = new EnumMap<>(KeyUse.class);
        rails.forEach((use, rail) -> keys.put(use, new ByKey(this, rail)));
        return keys;
    }

    /** What may still be sent. */
    public List<Limit> limits() {
        long now = node.clock().ticks();
        List<Limit> limits = new ArrayList<>();
        limits.add(publicRate.limit("spot public", now));
        rails.forEach((use, rail) -> limits.add(rail.counter().limit(switch (use) {
            case TRADING -> "spot private";
            case READING -> "spot private, reading key";
        }, now)));
        own.ifPresent(rate -> limits.add(rate.limit("spot max_request_rate", now)));
        return limits;
    }

    @Override
    public void close() {
        open.close();
        rails.values().forEach(rail -> rail.road().close());
        transport.close();
    }

    private Rail rail(ApiKey key, Tier tier, int overlap) {
        KeyGate gate = KeyGate.of(node.stateDirectory(), key, overlap);
        return new Rail(RestRoad.through(gate, node, transport, overlap), new SpotCalls(key), new RestCounter(tier));
    }

    private Toll ownToll(SpotMethod method) {
        return own.map(rate -> rate.toll(method.lane())).orElse(Toll.FREE);
    }

    private Toll publicToll(SpotRequest<?> request) {
        return switch (request.method()) {
            case TRADES -> publicRate.trades(request.budgetPair());
            case OHLC -> publicRate.candles(request.budgetPair());
            default -> publicRate.toll();
        };
    }

    private <R> Future<R> read(SpotRequest<R> request, HttpAnswer answer) {
        String what = request.method().path();
        if (!answer.looksLikeJson()) {
            return Future.failedFuture(ErrorCatalogue.http(answer.status(), answer.contentType(), answer.beginning(),
                    answer.reset()));
        }
        if (answer.status() == HttpAnswer.OK) {
            return reader.read(what, answer, new SpotEnvelope<>(request));
        }
        return reader.read(what, answer, SpotEnvelope::errors).compose(errors -> Future.failedFuture(errors.isEmpty()
                ? ErrorCatalogue.http(answer.status(), answer.contentType(), "", answer.reset())
                : ErrorCatalogue.spot(errors)));
    }

    private static ConfigException noKey(SpotMethod method) {
        return new ConfigException("", "spot.api_key", "must be set, or KRAKEN_API_KEY and KRAKEN_API_SECRET in the "
                + "environment, for what needs an account (" + method.path() + ")");
    }

    /** What belongs to one key. */
    private record Rail(RestRoad road, SpotCalls calls, RestCounter counter) {}

    private record ByKey(SpotRest rest, Rail rail) implements SpotApi {
        @Override
        public <R> Future<R> send(SpotRequest<R> request) {
            return rest.send(request, Optional.of(rail));
        }
    }
}
