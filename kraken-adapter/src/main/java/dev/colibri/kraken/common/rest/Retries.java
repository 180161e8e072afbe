package dev.colibri.kraken.common.rest;

import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.colibri.api.spi.VenueException;
import dev.colibri.api.time.Timers;
import dev.colibri.kraken.common.errors.EdgeError;
import dev.colibri.kraken.common.limits.Lane;

/**
 * Sends again what failed, where that can do no harm: queries, and nothing that makes, changes or ends an order. The
 * wait before each repetition is drawn evenly from zero to a bound that doubles, so that many clients that failed
 * together do not come back together.
 */
public final class Retries {
    private static final Logger LOG = LoggerFactory.getLogger(Retries.class);
    private static final int MOST_DOUBLINGS = 30;

    /** What does not pass within seconds; whoever waits for the answer should rather know. */
    private static final Set<String> NOBODY_THERE = Set.of(EdgeError.UNKNOWN_HOST.code(),
            EdgeError.CONNECTION_REFUSED.code());

    private final Timers timers;
    private final RandomGenerator random;
    private final int most;
    private final Duration first;
    private final Duration longest;

    /** @param random where the waits are drawn from */
    public Retries(Timers timers, RandomGenerator random, HttpSettings settings) {
        this.timers = timers;
        this.random = random;
        this.most = settings.maxRetries();
        this.first = settings.retryDelay();
        this.longest = settings.maxRetryDelay();
    }

    /**
     * Sends something, again if need be.
     *
     * @param what it is, for the log
     */
    <R> Future<R> send(Lane lane, String what, Supplier<Future<R>> request) {
        return isHarmless(lane) && most > 0 ? attempt(what, request, 0) : request.get();
    }

    private <R> Future<R> attempt(String what, Supplier<Future<R>> request, int failed) {
        return request.get().recover(failure -> {
            if (failed >= most || !isWorthIt(failure)) {
                return Future.failedFuture(failure);
            }
            Duration wait = wait(failed);
            LOG.debug("{} is sent again in {} ms: {}", what, wait.toMillis(), failure.getMessage());
            Promise<R> promise = Promise.promise();
            timers.after(wait, () -> attempt(what, request, failed + 1).onComplete(promise));
            return promise.future();
        });
    }

    Duration wait(int failed) {
        long bound = first.toNanos() << Math.min(failed, MOST_DOUBLINGS);
        boolean overflown = bound >> Math.min(failed, MOST_DOUBLINGS) != first.toNanos();
        long most = longest.toNanos();
        return Duration.ofNanos(random.nextLong(overflown || bound > most ? most + 1 : bound + 1));
    }

    private static boolean isHarmless(Lane lane) {
        return switch (lane) {
            case QUERY, HISTORY -> true;
            case CANCEL, AMEND, CREATE -> false;
        };
    }

    private static boolean isWorthIt(Throwable failure) {
        if (!(failure instanceof VenueException venue)) {
            return false;
        }
        if (NOBODY_THERE.contains(venue.code())) {
            return false;
        }
        return switch (venue.advice()) {
            case RETRY, RETRY_LATER -> true;
            // For a query, nothing is in doubt: whatever cut the road short may be gone.
            case LOOK_FIRST -> switch (venue.category()) {
                case NETWORK, MAINTENANCE, VENUE -> true;
                // The next answer would be of the same making.
                case PROTOCOL -> false;
                case AUTH, PERMISSION, RATE_LIMIT, VALIDATION, FUNDS, NOT_FOUND, MARKET_STATUS -> false;
            };
            case FIX_FIRST, GIVE_UP -> false;
        };
    }
}
