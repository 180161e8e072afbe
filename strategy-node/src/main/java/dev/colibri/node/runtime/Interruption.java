package dev.colibri.node.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * A person's wish that something long end now, as Ctrl-C tells it. Work that heeds it is left the time to end in order
 * before the process does.
 */
public final class Interruption {
    private final ReentrantLock working = new ReentrantLock();
    private final List<Runnable> actions = new ArrayList<>();
    private boolean raised;
    private Optional<Integer> settled = Optional.empty();

    /** Whether somebody wishes an end. */
    public synchronized boolean isRaised() {
        return raised;
    }

    /**
     * Runs something once when an end is wished: on the thread that raises, before it waits; or here and now when that
     * has happened.
     */
    public void onRaised(Runnable action) {
        if (!isKept(action)) {
            action.run();
        }
    }

    private synchronized boolean isKept(Runnable action) {
        return !raised && actions.add(action);
    }

    /** Does work that heeds the interruption. Whoever raises it waits for the work's end. */
    public <T> T heeded(Supplier<T> work) {
        working.lock();
        try {
            return work.get();
        } finally {
            working.unlock();
        }
    }

    /** Wishes an end, and waits until the work that heeds it has ended or patience is out. A second call only waits. */
    public void raise(Duration patience) {
        drain().forEach(Runnable::run);
        try {
            if (working.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                working.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Says that an end in order is what the interrupted work is there for: the process ends with this exit code, as if
     * nobody had told it to. Without this it ends as the signal says.
     */
    public synchronized void settle(int exitCode) {
        settled = Optional.of(exitCode);
    }

    /** The exit code that the interrupted work wishes; empty when it has no wish. */
    public synchronized Optional<Integer> settled() {
        return settled;
    }

    private synchronized List<Runnable> drain() {
        raised = true;
        List<Runnable> waiting = List.copyOf(actions);
        actions.clear();
        return waiting;
    }
}
