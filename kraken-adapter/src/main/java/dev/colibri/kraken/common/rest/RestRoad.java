package dev.colibri.kraken.common.rest;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

import io.vertx.core.Future;

import dev.colibri.api.spi.VenueException;
import dev.colibri.kraken.common.auth.KeyGate;
import dev.colibri.kraken.common.auth.KeyGate.Pass;
import dev.colibri.kraken.common.errors.ErrorCatalogue;
import dev.colibri.kraken.common.limits.Lane;
import dev.colibri.kraken.common.limits.Toll;

/**
 * One of the roads to an interface, with its own order and its own count of requests under way: the public one, or that
 * of a key. Lives on one event loop.
 */
public final class RestRoad implements AutoCloseable {
    private final RestNode node;
    private final HttpTransport transport;
    private final Retries retries;
    private final Dispatcher<Pass> dispatcher;
    private final Runnable end;

    private RestRoad(RestNode node, HttpTransport transport, Dispatcher.Gate<Pass> gate, int width, Runnable end) {
        this.node = node;
        this.transport = transport;
        this.retries = new Retries(node.timers(), node.seed().forPurpose("retries").generator(), node.http());
        this.dispatcher = new Dispatcher<>(node.clock(), node.timers(), node.loop(), gate, width, node.http().queue());
        this.end = end;
    }

    /** A road without nonces, on which so many requests may be under way at once. */
    public static RestRoad open(RestNode node, HttpTransport transport, int width) {
        return new RestRoad(node, transport, new NoGate(), width, () -> {});
    }

    /** A road through the gate of a key; the gate decides how many may be under way, and is closed with the road. */
    public static RestRoad through(KeyGate gate, RestNode node, HttpTransport transport, int width) {
        return new RestRoad(node, transport, new NonceGate(gate, node), width, gate::close);
    }

    /** Sends a request when it is its turn, and again where that is harmless and worth it. */
    public <R> Future<R> send(Errand<R> errand) {
        return retries.send(errand.lane(), errand.what(), () -> {
            Toll toll = errand.toll().get();
            return dispatcher.submit(errand.lane(), errand.subject(), toll,
                    pass -> transport.send(errand.call().apply(pass))
                            .recover(cause -> Future.failedFuture(ErrorCatalogue.transport(cause, wasSent(cause))))
                            .compose(answer -> errand.reading().apply(answer)
                                    .onFailure(failure -> learn(toll, failure, answer, errand))));
        });
    }

    /** How many requests wait in a lane. */
    public int waiting(Lane lane) {
        return dispatcher.waiting(lane);
    }

    /** Fails what waits, and takes nothing more. */
    @Override
    public void close() {
        dispatcher.close();
        end.run();
    }

    private void learn(Toll toll, Throwable failure, HttpAnswer answer, Errand<?> errand) {
        if (failure instanceof VenueException refusal && ErrorCatalogue.isRateLimit(refusal)) {
            long now = node.clock().ticks();
            toll.refused(now);
            // The venue's own word comes last: it overrides what a refusal alone lets us suppose.
            answer.reset().ifPresent(reset -> errand.reset().accept(now, reset));
        }
    }

    /** Whether something may have reached the venue: always, unless no connection came to be. */
    private static boolean wasSent(Throwable cause) {
        return !(cause instanceof java.net.ConnectException || cause instanceof java.net.UnknownHostException
                || cause instanceof java.net.NoRouteToHostException
                || cause instanceof javax.net.ssl.SSLHandshakeException);
    }

    /**
     * A request on its way.
     *
     * @param what the request in a few words, for the log
     * @param subject what shares a budget; empty for none
     * @param toll asked anew for each sending
     * @param call makes the call, signed where need be
     * @param reading what is made of its answer
     * @param reset told when the venue refuses by its limits and says when it takes requests again
     */
    public record Errand<R>(String what, Lane lane, String subject, Supplier<Toll> toll,
            Function<Pass, HttpCall> call, Function<HttpAnswer, Future<R>> reading, Reset reset) {}

    /** Learns when the venue takes requests again. */
    @FunctionalInterface
    public interface Reset {
        /** Nobody wants to know. */
        Reset IGNORED = (now, time) -> {};

        /**
         * The venue said it.
         *
         * @param time from now
         */
        void accept(long now, Duration time);
    }

    private record NonceGate(KeyGate gate, RestNode node) implements Dispatcher.Gate<Pass> {
        @Override
        public CompletableFuture<Pass> enter() {
            return gate.enter(node.clock());
        }

        @Override
        public void leave(Pass pass) {
            pass.leave();
        }
    }

    private static final class NoGate implements Dispatcher.Gate<Pass> {
        private static final CompletableFuture<Pass> OPEN = CompletableFuture.completedFuture(new NoPass());

        @Override
        public CompletableFuture<Pass> enter() {
            return OPEN;
        }

        @Override
        public void leave(Pass pass) {
            // There is nothing to give back.
        }
    }

    private record NoPass() implements Pass {
        @Override
        public long nonce() {
            throw new IllegalStateException("this road has no nonces");
        }

        @Override
        public void leave() {
            // There is nothing to give back.
        }
    }
}
