package dev.colibri.node.cli.market.watch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import dev.colibri.api.spi.CommandException;
import dev.colibri.api.spi.ExitCode;

/**
 * What the event loop leaves for the thread that writes. Only that thread waits: the loop must go on, however slow the
 * reader of the output is. May be used from any thread.
 */
final class Outbox<T> {
    private final int capacity;
    private final Deque<T> waiting = new ArrayDeque<>();
    private boolean ended;
    private Optional<RuntimeException> failure = Optional.empty();

    /** @param capacity how much can wait at the most */
    Outbox(int capacity) {
        this.capacity = capacity;
    }

    /** Leaves something; {@code false} when there is no room for it. After the end nothing is left any more. */
    synchronized boolean put(T item) {
        if (waiting.size() >= capacity) {
            return false;
        }
        if (!ended) {
            waiting.add(item);
            notifyAll();
        }
        return true;
    }

    /** Leaves something in the place of all that waits. */
    synchronized void replace(T item) {
        if (!ended) {
            waiting.clear();
            waiting.add(item);
            notifyAll();
        }
    }

    /** Nothing more comes; what waits can still be taken. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** Nothing more comes, because something is wrong; whoever takes is told by this exception. */
    synchronized void fail(RuntimeException cause) {
        failure = failure.or(() -> Optional.of(cause));
        end();
    }

    /** Waits for something and takes all there is, in its order; nothing when the end has come. */
    synchronized List<T> take() {
        try {
            while (waiting.isEmpty() && !ended) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandException(ExitCode.ERROR, "Interrupted");
        }
        return poll();
    }

    /** Takes all there is without waiting. */
    synchronized List<T> poll() {
        if (failure.isPresent()) {
            throw failure.get();
        }
        List<T> taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }
}
