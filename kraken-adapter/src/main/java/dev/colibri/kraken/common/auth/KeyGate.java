package dev.colibri.kraken.common.auth;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.colibri.api.time.Clock;

/**
 * Through which every signed request of a key passes, one by one, each with its nonce. Kraken takes only nonces that
 * rise in the order of arrival, and two requests under way may overtake each other; so no request passes until the one
 * before has its answer or has timed out, unless the key has a nonce window that allows some to overlap.
 *
 * <p>There is one gate for a key in the whole process, whichever clients use it; nonces rise across all of them, and
 * across restarts by a mark in the state directory. A nonce is the time in microseconds, or one more than the last
 * where that is higher. Thread-safe.
 */
public final class KeyGate implements AutoCloseable {
    /** Five seconds of nonces are reserved at once, so that the disk is asked seldom and little is lost by a crash. */
    private static final long SPAN = 5_000_000;
    private static final long NANOS_A_MICRO = 1_000;
    private static final Logger LOG = LoggerFactory.getLogger(KeyGate.class);

    /** One gate for a key in this process: that is the point of it. */
    private static final Map<Name, KeyGate> GATES = new ConcurrentHashMap<>();

    private final Name name;
    private final NonceMark mark;
    private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();
    private int users;
    private int width = 1;
    private int under;
    private long last = -1;
    private long heldTo = -1;
    private boolean renewing;

    private KeyGate(Name name) {
        this.name = name;
        this.mark = new NonceMark(name.stateDirectory(), name.keyId());
    }

    /**
     * The gate of a key; whoever asks for it closes it.
     *
     * @param stateDirectory where the mark is kept
     * @param width how many requests may be under way at once: one, unless the key has a nonce window
     */
    public static KeyGate of(Path stateDirectory, ApiKey key, int width) {
        return GATES.compute(new Name(stateDirectory.toAbsolutePath().normalize(), key.id()), (name, found) -> {
            KeyGate gate = found == null ? new KeyGate(name) : found;
            gate.join(width);
            return gate;
        });
    }

    /**
     * Asks for the right to send. The answer may come on any thread.
     *
     * @return a pass; a failure when the mark cannot be kept
     */
    public CompletableFuture<Pass> enter(Clock clock) {
        CompletableFuture<Pass> promise = new CompletableFuture<>();
        synchronized (this) {
            waiting.add(new Waiting(promise, clock));
        }
        admit();
        return promise;
    }

    /** Ends one use of the gate. The last one gives back what nonces are reserved and not used. */
    @Override
    public void close() {
        GATES.computeIfPresent(name, (ignored, gate) -> gate.left() ? null : gate);
    }

    private synchronized void join(int asked) {
        users++;
        // Whoever knows of no window must not suffer by those who do.
        width = users == 1 ? asked : Math.min(width, asked);
    }

    private synchronized boolean left() {
        users--;
        if (users > 0) {
            return false;
        }
        if (last >= 0 && heldTo > last) {
            giveBack();
        }
        return true;
    }

    private void giveBack() {
        try {
            mark.giveBack(heldTo, last);
            heldTo = last;
        } catch (UncheckedIOException broken) {
            // Nothing is lost but some seconds of nonces, which the next process skips.
            LOG.warn("The nonce mark stays too high: {}", broken.getMessage());
        }
    }

    private void admit() {
        List<Runnable> admitted = new ArrayList<>();
        synchronized (this) {
            while (under < width && !waiting.isEmpty()) {
                long next = Math.max(waiting.getFirst().clock().nanos() / NANOS_A_MICRO, last + 1);
                if (next > heldTo - SPAN / 2 && !renewing) {
                    renewing = true;
                    long held = heldTo;
                    Thread.ofVirtual().name("nonce-mark").start(() -> renew(next, held));
                }
                if (next > heldTo) {
                    break;
                }
                last = next;
                under++;
                Waiting first = waiting.removeFirst();
                admitted.add(() -> first.promise().complete(new OnePass(next)));
            }
        }
        admitted.forEach(Runnable::run);
    }

    private void renew(long next, long held) {
        List<Waiting> refused = new ArrayList<>();
        UncheckedIOException failure = null;
        try {
            NonceMark.Lease lease = mark.renew(next, held, SPAN);
            synchronized (this) {
                heldTo = lease.last();
                last = Math.max(last, lease.first() - 1);
                renewing = false;
            }
        } catch (UncheckedIOException broken) {
            failure = broken;
            synchronized (this) {
                renewing = false;
                if (next > heldTo) {
                    refused.addAll(waiting);
                    waiting.clear();
                }
            }
        }
        for (Waiting one : refused) {
            one.promise().completeExceptionally(failure);
        }
        admit();
    }

    private synchronized void leave() {
        under--;
    }

    /** The right to send one request. */
    public interface Pass {

        /** The request's nonce. */
        long nonce();

        /** Lets the next one pass: the answer is there, or nobody waits for it any more. A second call does nothing. */
        void leave();
    }

    private final class OnePass implements Pass {
        private final long nonce;
        private boolean gone;

        OnePass(long nonce) {
            this.nonce = nonce;
        }

        @Override
        public long nonce() {
            return nonce;
        }

        @Override
        public void leave() {
            synchronized (KeyGate.this) {
                if (gone) {
                    return;
                }
                gone = true;
                KeyGate.this.leave();
            }
            admit();
        }
    }

    private record Name(Path stateDirectory, String keyId) {}

    private record Waiting(CompletableFuture<Pass> promise, Clock clock) {}
}
