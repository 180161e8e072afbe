package dev.colibri.bench;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import dev.colibri.api.bar.BarBuilder;
import dev.colibri.api.bar.BarSettings;
import dev.colibri.api.market.BarType;
import dev.colibri.api.model.Origin;

/**
 * Making bars from trades. One operation is one trade, of a tape that repeats with later times. Run with
 * {@code -prof gc} for bytes per operation.
 *
 * <p>Bars that stay open for a whole run show what a trade costs alone, which is to be 0 bytes; bars of about 1000
 * trades show the share of closing, which alone makes objects.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class BarBench {

    /** A builder of bars that stay open, or of bars of about 1000 trades. */
    @State(Scope.Thread)
    public static class Builder {
        @Param({"366-DAY", "2147483647-TICK", "10000000000-VOLUME", "10-SECOND", "1000-TICK",
                "500-VOLUME"}) private String spec = "";

        private BarBuilder bars;

        /** Makes the builder. */
        @Setup
        public void prepare(Blackhole blackhole) {
            BarType type = BarType.parse(TradeTape.INSTRUMENT + "-" + spec + "-LAST-INTERNAL");
            bars = BarBuilder.of(type, BarSettings.of(TradeTape.PRICE_SCALE, TradeTape.QUANTITY_SCALE),
                    blackhole::consume);
        }
    }

    /** A trade as longs, one every ten milliseconds. */
    @Benchmark
    public void acceptRaw(TradeTape tape, Builder builder) {
        int i = tape.next();
        builder.bars.acceptTrade(tape.prices[i], tape.quantities[i], tape.time(), Origin.LIVE);
    }

    /** A trade as an object; all are of one time, so time bars stay open whatever their length. */
    @Benchmark
    public void acceptTrade(TradeTape tape, Builder builder) {
        builder.bars.accept(tape.trades[tape.next()]);
    }

    /** The reference: high, low, volume and turnover of a bar that stays open, in BigDecimal. */
    @Benchmark
    public Object reference(TradeTape tape) {
        return tape.exact.add(tape.next());
    }
}
