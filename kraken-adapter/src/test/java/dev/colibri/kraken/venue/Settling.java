package dev.colibri.kraken.venue;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.vertx.core.Future;

import dev.colibri.api.testing.TestNode;

/**
 * Waits until nothing is on its way between a node and a venue on its event loop. Each round pings every link, which
 * answers after all that was sent before it, and goes through the loop a few times for connections that are being
 * opened or closed; some rounds in which nothing moved are the end.
 */
final class Settling {
    private static final int QUIET_ROUNDS = 3;
    private static final int TURNS = 4;
    private static final Duration BREATH = Duration.ofMillis(10);

    private final TestNode node;
    private final VenueServer server;

    Settling(TestNode node, VenueServer server) {
        this.node = node;
        this.server = server;
    }

    /** Lets everything arrive; a little time passes, so that what is paced goes out too. */
    void settle() {
        quiet();
        for (int i = 0; i < 2; i++) {
            node.advance(BREATH);
            quiet();
        }
    }

    /** Lets everything arrive that has been sent. Time stands still. */
    void quiet() {
        int quiet = 0;
        while (quiet < QUIET_ROUNDS) {
            RuntimeException broken = server.broken();
            if (broken != null) {
                throw new AssertionError("the venue itself is broken", broken);
            }
            long before = node.call(server::moves);
            join(node.call(server::echo));
            for (int i = 0; i < TURNS; i++) {
                node.run(() -> {});
            }
            boolean moved = node.call(() -> server.isBusy() || server.moves() != before);
            quiet = moved ? 0 : quiet + 1;
        }
    }

    /** Waits for something that happens on the event loop, while the clock stands still. */
    static <R> R join(Future<R> future) {
        return future.toCompletionStage().toCompletableFuture().orTimeout(30, TimeUnit.SECONDS).join();
    }
}
