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
 * Every channel of Spot from the bytes of a frame to the event, mostly books. One operation is one message. Run with
 * {@code -prof gc} for bytes per operation.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(MixedSession.MESSAGES)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class MixedFeedBench {
    /** Levels a side of the books. */
    @Param("10") public int depth;

    /** Pairs that messages are of, by chance. */
    @Param("10") public int instruments;

    /** Who reads. */
    @Param public MixedLine line = MixedLine.PLAIN;

    private Replay replay;

    /** Makes the session, and feeds the snapshots. */
    @Setup
    public void open() {
        replay = line.replay(new MixedSession(depth, instruments));
    }

    /** One round. */
    @Benchmark
    public long feed() {
        return replay.round();
    }
}
