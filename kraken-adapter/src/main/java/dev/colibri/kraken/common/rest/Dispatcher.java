package dev.colibri.kraken.common.rest;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.spi.VenueException;
import dev.colibri.api.time.Clock;
import dev.colibri.api.time.Timer;
import dev.colibri.api.time.Timers;
import dev.colibri.kraken.common.limits.Lane;
import dev.colibri.kraken.common.limits.Toll;

/**
 * Decides which request goes next. Requests wait in lanes, and in each lane in the queues of their subjects, so that a
 * pair whose budget is used up does not hold up another. Of all that stand first in a queue and can pay, the one in the
 * most urgent lane goes. At most {@code width} are under way; a gate, where there is one, gives each its nonce.
 *
 * <p>Lives on one event loop.
 *
 * @param <P> what a gate gives to each request
 */
final class Dispatcher<P> {
    private final Clock clock;
    private final Timers timers;
    private final Executor loop;
    private final Gate<P> gate;
    private final int width;
    private final int capacity;
    private final Map<Lane, Map<String, Deque<Waiting<P>>>> lanes = new EnumMap<>(Lane.class);
    private final Map<Lane, Integer> sizes = new EnumMap<>(Lane.class);
    private int underWay;
    private int asked;
    private @Nullable Timer wake;
    private boolean closed;

    /**
     * @param loop runs things on the event loop
     * @param width how many may be under way at once
     * @param capacity how many may wait in each lane
     */
    Dispatcher(Clock clock, Timers timers, Executor loop, Gate<P> gate, int width, int capacity) {
        this.clock = clock;
        this.timers = timers;
        this.loop = loop;
        this.gate = gate;
        this.width = width;
        this.capacity = capacity;
        for (Lane lane : Lane.values()) {
            lanes.put(lane, new LinkedHashMap<>());
            sizes.put(lane, 0);
        }
    }

    /** Gives each request what it needs to be sent, in the order of its asking; anybody's thread may answer. */
    interface Gate<P> {
        CompletableFuture<P> enter();

        /** The request has been answered, or nobody waits for its answer any more. */
        void leave(P pass);
    }

    /**
     * Sends something when it is its turn.
     *
     * @param subject what shares a budget, such as a pair; empty for none
     * @param send sends it; called once, on the event loop
     */
    <R> Future<R> submit(Lane lane, String subject, Toll toll, Function<P, Future<R>> send) {
        if (closed) {
            return Future.failedFuture(Failures.closed());
        }
        int size = sizes.getOrDefault(lane, 0);
        if (size >= capacity) {
            return Future.failedFuture(Failures.queueFull(lane, capacity));
        }
        sizes.put(lane, size + 1);
        Promise<R> promise = Promise.promise();
        queues(lane).computeIfAbsent(subject, ignored -> new ArrayDeque<>())
                .add(new Waiting<>(toll, pass -> start(pass, toll, send, promise), promise::tryFail));
        pump();
        return promise.future();
    }

    /** How many wait in a lane. */
    int waiting(Lane lane) {
        return sizes.getOrDefault(lane, 0);
    }

    /** Looks again, because a budget grew in another way than by time. */
    void pump() {
        Timer old = wake;
        if (old != null) {
            old.cancel();
            wake = null;
        }
        long now = clock.ticks();
        while (!closed && underWay + asked < width) {
            Optional<Waiting<P>> next = next(now, false);
            if (next.isEmpty()) {
                sleep(now);
                return;
            }
            ask();
        }
    }

    /** Fails everything that waits, and takes nothing more. What is under way goes on. */
    void close() {
        closed = true;
        Timer old = wake;
        if (old != null) {
            old.cancel();
        }
        VenueException reason = Failures.closed();
        for (Map<String, Deque<Waiting<P>>> queues : lanes.values()) {
            queues.values().forEach(queue -> queue.forEach(one -> one.fail().accept(reason)));
            queues.clear();
        }
        sizes.replaceAll((lane, size) -> 0);
    }

    private void ask() {
        asked++;
        CompletableFuture<P> pass = gate.enter();
        if (pass.isDone()) {
            admitted(pass);
        } else {
            // Whatever fails in it shows in the pass itself, which is looked at on the loop.
            CompletableFuture<P> unused = pass.whenComplete((ignored, failure) -> loop.execute(() -> {
                admitted(pass);
                pump();
            }));
        }
    }

    private void admitted(CompletableFuture<P> pass) {
        asked--;
        // Chosen now and not when the pass was asked for: something more urgent may have come since.
        Optional<Waiting<P>> next = next(clock.ticks(), true);
        if (pass.isCompletedExceptionally()) {
            next.ifPresent(one -> one.fail().accept(Failures.nonceMark(pass.exceptionNow())));
        } else if (next.isPresent()) {
            next.get().start().accept(pass.join());
        } else {
            gate.leave(pass.join());
        }
    }

    private <R> void start(P pass, Toll toll, Function<P, Future<R>> send, Promise<R> promise) {
        underWay++;
        toll.pay(clock.ticks());
        attempt(send, pass).onComplete(answer -> {
            underWay--;
            gate.leave(pass);
            promise.handle(answer);
            pump();
        });
    }

    /** A call that cannot even be made is a request that failed, and must give its place back like any other. */
    private static <P, R> Future<R> attempt(Function<P, Future<R>> send, P pass) {
        try {
            return send.apply(pass);
        } catch (RuntimeException broken) {
            return Future.failedFuture(broken);
        }
    }

    /** The most urgent request that can pay now. */
    private Optional<Waiting<P>> next(long now, boolean take) {
        for (Lane lane : Lane.values()) {
            Iterator<Deque<Waiting<P>>> queues = queues(lane).values().iterator();
            while (queues.hasNext()) {
                Deque<Waiting<P>> queue = queues.next();
                Waiting<P> first = queue.getFirst();
                if (first.toll().earliest(now) <= now) {
                    if (take) {
                        queue.removeFirst();
                        sizes.merge(lane, -1, Integer::sum);
                        if (queue.isEmpty()) {
                            queues.remove();
                        }
                    }
                    return Optional.of(first);
                }
            }
        }
        return Optional.empty();
    }

    private void sleep(long now) {
        long earliest = Long.MAX_VALUE;
        for (Map<String, Deque<Waiting<P>>> queues : lanes.values()) {
            for (Deque<Waiting<P>> queue : queues.values()) {
                earliest = Math.min(earliest, queue.getFirst().toll().earliest(now));
            }
        }
        if (earliest != Long.MAX_VALUE) {
            wake = timers.after(Duration.ofNanos(Math.max(1, earliest - now)), this::pump);
        }
    }

    private Map<String, Deque<Waiting<P>>> queues(Lane lane) {
        return lanes.computeIfAbsent(lane, ignored -> new LinkedHashMap<>());
    }

    private record Waiting<P>(Toll toll, java.util.function.Consumer<P> start,
            java.util.function.Consumer<Throwable> fail) {}
}
