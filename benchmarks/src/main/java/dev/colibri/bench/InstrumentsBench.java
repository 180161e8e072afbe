package dev.colibri.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import dev.colibri.api.time.SystemClock;
import dev.colibri.kraken.common.instruments.Listings;
import dev.colibri.kraken.common.instruments.LongWork;
import dev.colibri.kraken.common.wire.Json;
import dev.colibri.kraken.futures.instruments.FuturesListings;
import dev.colibri.kraken.futures.rest.FuturesApi;
import dev.colibri.kraken.futures.rest.FuturesRequest;
import dev.colibri.kraken.spot.instruments.SpotListings;
import dev.colibri.kraken.spot.rest.SpotApi;
import dev.colibri.kraken.spot.rest.SpotRequest;

/**
 * Making instruments of what Kraken lists, 1,500 pairs and 500 contracts: reading the answers, mapping every row and
 * gathering its spellings; beside a pass of Jackson's databind over the same bodies. One operation is one load.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class InstrumentsBench {
    private final ListingBodies bodies = new ListingBodies(1_500, 500);

    /** Ours: bodies to instruments. */
    @Benchmark
    public void load(Blackhole blackhole) {
        Future<Listings> spot = new SpotListings(new SpotApi() {
            @Override
            public <R> Future<R> send(SpotRequest<R> request) {
                return read(bodies.spot(request), request::read);
            }
        }, LongWork.atOnce()).load();
        Future<Listings> futures = new FuturesListings(new FuturesApi() {
            @Override
            public <R> Future<R> send(FuturesRequest<R> request) {
                return read(bodies.futures(request), request::read);
            }
        }, LongWork.atOnce(), SystemClock.INSTANCE).load();
        if (spot.result().instruments().size() != 1_500 || futures.result().instruments().size() != 500) {
            throw new IllegalStateException("not all were listed");
        }
        blackhole.consume(spot.result());
        blackhole.consume(futures.result());
    }

    /** Reference: the same bodies to Jackson's own tree. */
    @Benchmark
    public void databind(Blackhole blackhole) throws IOException {
        for (byte[] body : bodies.all()) {
            blackhole.consume(Json.MAPPER.readValue(body, JsonNode.class));
        }
    }

    private static <R> Future<R> read(byte[] body, Reading<R> reading) {
        try (JsonParser parser = Json.MAPPER.createParser(body)) {
            parser.nextToken();
            return Future.succeededFuture(reading.read(parser));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private interface Reading<R> {
        R read(JsonParser parser) throws IOException;
    }
}
