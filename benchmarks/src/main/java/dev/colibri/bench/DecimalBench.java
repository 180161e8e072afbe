package dev.colibri.bench;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import dev.colibri.api.model.Decimals;

/**
 * Reading and printing numbers, beside what the JDK offers for the same texts. One operation is one number. Run with
 * {@code -prof gc} for bytes per operation.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(DecimalTexts.COUNT)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class DecimalBench {
    private final DecimalTexts texts = new DecimalTexts();
    private final byte[] printed = new byte[Decimals.MAX_PRINTED];
    private final StringBuilder builder = new StringBuilder(Decimals.MAX_PRINTED);

    /** Lets every kind of text pass through before measuring, as in a process that does more than one thing. */
    @Setup
    public void useEveryKindOfText(Blackhole blackhole) {
        for (int round = 0; round < 100; round++) {
            parseBytes(blackhole);
            parseString(blackhole);
            for (String text : texts.strings) {
                builder.setLength(0);
                blackhole.consume(Decimals.parse(builder.append(text), 18 - 8));
            }
        }
    }

    /** Our way from the wire: bytes to a scaled long. */
    @Benchmark
    public void parseBytes(Blackhole blackhole) {
        for (int i = 0; i < DecimalTexts.COUNT; i++) {
            blackhole.consume(Decimals.parse(texts.bytes, texts.starts[i], texts.starts[i + 1], texts.scales[i]));
        }
    }

    /** The same from a text that exists already. */
    @Benchmark
    public void parseString(Blackhole blackhole) {
        for (int i = 0; i < DecimalTexts.COUNT; i++) {
            blackhole.consume(Decimals.parse(texts.strings[i], texts.scales[i]));
        }
    }

    /** Reference: a {@code BigDecimal} of a text that exists already. */
    @Benchmark
    public void parseBigDecimal(Blackhole blackhole) {
        for (int i = 0; i < DecimalTexts.COUNT; i++) {
            blackhole.consume(new BigDecimal(texts.strings[i]));
        }
    }

    /** Reference: a {@code BigDecimal} from the wire; Latin-1 is the cheapest way to make its text. */
    @Benchmark
    public void parseBigDecimalOfBytes(Blackhole blackhole) {
        for (int i = 0; i < DecimalTexts.COUNT; i++) {
            int start = texts.starts[i];
            String text = new String(texts.bytes, start, texts.starts[i + 1] - start, StandardCharsets.ISO_8859_1);
            blackhole.consume(new BigDecimal(text));
        }
    }

    /** Our way to the wire: a scaled long to bytes. */
    @Benchmark
    public void printBytes(Blackhole blackhole) {
        for (int i = 0; i < DecimalTexts.COUNT; i++) {
            blackhole.consume(Decimals.print(texts.mantissas[i], texts.scales[i], printed, 0));
            blackhole.consume(printed);
        }
    }

    /** The same into a builder. */
    @Benchmark
    public void printBuilder(Blackhole blackhole) {
        for (int i = 0; i < DecimalTexts.COUNT; i++) {
            builder.setLength(0);
            blackhole.consume(Decimals.append(builder, texts.mantissas[i], texts.scales[i]));
        }
    }

    /** Reference: the plain text of a {@code BigDecimal}. */
    @Benchmark
    public void printBigDecimal(Blackhole blackhole) {
        for (int i = 0; i < DecimalTexts.COUNT; i++) {
            blackhole.consume(BigDecimal.valueOf(texts.mantissas[i], texts.scales[i]).toPlainString());
        }
    }
}
