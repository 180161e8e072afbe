package dev.colibri.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.Future;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import dev.colibri.api.time.SystemClock;
import dev.colibri.kraken.common.instruments.Listings;
import dev.colibri.kraken.common.instruments.LongWork;
import dev.colibri.kraken.common.wire.Json;
import dev.colibri.kraken.futures.instruments.FuturesListings;
import dev.colibri.kraken.futures.rest.FuturesApi;
import dev.colibri.kraken.futures.rest.FuturesBodies;
import dev.colibri.kraken.futures.rest.FuturesRequest;
import dev.colibri.kraken.futures.rest.InstrumentRow;
import dev.colibri.kraken.futures.rest.MarketCondition;
import dev.colibri.kraken.spot.instruments.SpotListings;
import dev.colibri.kraken.spot.rest.AssetRow;
import dev.colibri.kraken.spot.rest.PairRow;
import dev.colibri.kraken.spot.rest.SpotApi;
import dev.colibri.kraken.spot.rest.SpotBodies;
import dev.colibri.kraken.spot.rest.SpotRequest;

/**
 * Making instruments of what Kraken lists, 1,500 pairs and 500 contracts: reading the answers, mapping every row and
 * gathering its spellings; beside what Jackson's databind needs for the same bodies. One operation is one load. Run
 * with {@code -prof gc} for bytes per operation.
 *
 * <p>The reference to measure by is {@link #databindRecords}: it ends, as a load must, at typed figures. A tree holds
 * the same texts and numbers, but nothing has been asked of them yet.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class InstrumentsBench {
    private static final TypeReference<Result<AssetRow>> ASSETS = new TypeReference<>() {};
    private static final TypeReference<Result<PairRow>> PAIRS = new TypeReference<>() {};

    private final ListingBodies bodies = new ListingBodies();
    private final ObjectMapper plain = new JsonMapper();

    /** Makes sure that every row becomes an instrument. */
    @Setup
    public void countInstruments() {
        if (spot().listings().size() != ListingBodies.PAIRS
                || futures().listings().size() != ListingBodies.CONTRACTS) {
            throw new IllegalStateException("not all were listed: " + spot().skipped() + futures().skipped());
        }
    }

    /** Ours: bodies to instruments and all their spellings. */
    @Benchmark
    public void load(Blackhole blackhole) {
        blackhole.consume(spot());
        blackhole.consume(futures());
    }

    /** Reference: the same bodies to the same rows, by databind alone. */
    @Benchmark
    public void databindRecords(Blackhole blackhole) throws IOException {
        blackhole.consume(Json.MAPPER.readValue(bodies.assets, ASSETS));
        blackhole.consume(Json.MAPPER.readValue(bodies.pairs, PAIRS));
        blackhole.consume(Json.MAPPER.readValue(bodies.shares, ASSETS));
        blackhole.consume(Json.MAPPER.readValue(bodies.sharePairs, PAIRS));
        blackhole.consume(Json.MAPPER.readValue(bodies.contracts, Contracts.class));
        blackhole.consume(Json.MAPPER.readValue(bodies.conditions, Conditions.class));
    }

    /** Reference: the same bodies to trees, with a mapper as it comes. */
    @Benchmark
    public void databindTree(Blackhole blackhole) throws IOException {
        for (byte[] body : bodies.all()) {
            blackhole.consume(plain.readTree(body));
        }
    }

    private Listings spot() {
        return now(new SpotListings(new SpotApi() {
            @Override
            public <R> Future<R> send(SpotRequest<R> request) {
                try {
                    return Future.succeededFuture(SpotBodies.read(request, bodies.of(request)));
                } catch (IOException broken) {
                    return Future.failedFuture(broken);
                }
            }
        }, LongWork.atOnce()).load());
    }

    private Listings futures() {
        return now(new FuturesListings(new FuturesApi() {
            @Override
            public <R> Future<R> send(FuturesRequest<R> request) {
                try {
                    return Future.succeededFuture(FuturesBodies.read(request, bodies.of(request)));
                } catch (IOException broken) {
                    return Future.failedFuture(broken);
                }
            }
        }, LongWork.atOnce(), SystemClock.INSTANCE).load());
    }

    private static Listings now(Future<Listings> load) {
        if (!load.succeeded()) {
            throw new IllegalStateException("not loaded", load.cause());
        }
        return load.result();
    }

    /** An envelope of Spot's. */
    record Result<T>(List<String> error, Map<String, T> result) {}

    /** The answer about contracts. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Contracts(String serverTime, List<InstrumentRow> instruments) {}

    /** The answer about their markets. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Conditions(String serverTime, List<MarketCondition> instrumentStatus) {}
}
