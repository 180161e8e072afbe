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
 * Books of Spot from the bytes of a frame to the event, by depth and by the number of instruments: decoded, applied,
 * checked. One operation is one message. Run with {@code -prof gc} for bytes per operation.
 *
 * <p>By default every depth is run with one instrument; {@code -p depth=10 -p instruments=1,10,1000} is the other way.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(SpotSession.MESSAGES)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class SpotBookBench {
    /** Levels a side. */
    @Param({"10", "25", "100", "500", "1000"}) public int depth;

    /** Books that messages are of, by chance. */
    @Param("1") public int instruments;

    /** Who reads. */
    @Param public SpotLine line = SpotLine.PLAIN;

    private Replay replay;

    /** Makes the session, and feeds the snapshots. */
    @Setup
    public void open() {
        replay = line.replay(new SpotSession(depth, instruments));
    }

    /** One round. */
    @Benchmark
    public long feed() {
        return replay.round();
    }
}
