package dev.colibri.bench.feed;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A book of Futures from the bytes of a frame to the event. One operation is one message; the snapshot is shared out
 * among them. Run with {@code -prof gc} for bytes per operation.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(FuturesSession.MESSAGES)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class FuturesBookBench {
    /** Who reads. */
    @Param public FuturesLine line = FuturesLine.PLAIN;

    private Replay replay;

    /** Makes the session. */
    @Setup
    public void open() {
        replay = line.replay(new FuturesSession());
    }

    /** One round. */
    @Benchmark
    public long feed() {
        return replay.round();
    }
}
