package dev.colibri.kraken.common.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import io.vertx.core.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.colibri.api.random.Seed;
import dev.colibri.api.spi.VenueException;
import dev.colibri.api.spi.VenueException.Advice;
import dev.colibri.api.spi.VenueException.Category;
import dev.colibri.api.time.VirtualTime;
import dev.colibri.kraken.common.errors.ErrorCatalogue;
import dev.colibri.kraken.common.limits.Lane;

import static org.assertj.core.api.Assertions.assertThat;

class RetriesTest {
    private final VirtualTime time = new VirtualTime(Instant.parse("2026-01-05T09:30:00Z"));
    private final Retries retries = new Retries(time.timers(), new Seed(7).generator(), HttpSettings.USUAL);
    private final AtomicInteger sent = new AtomicInteger();

    @ParameterizedTest
    @EnumSource(names = {"CANCEL", "AMEND", "CREATE"})
    void whatChangesAnOrderIsSentOnceEver(Lane lane) {
        Future<String> failed = retries.send(lane, "test", () -> fail(Advice.RETRY, Category.NETWORK));
        time.advance(Duration.ofHours(1));
        assertThat(failed.failed()).isTrue();
        assertThat(sent).hasValue(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"QUERY", "HISTORY"})
    void aQueryIsSentAgainAsOftenAsIsAllowed(Lane lane) {
        Future<String> failed = retries.send(lane, "test", () -> fail(Advice.RETRY_LATER, Category.RATE_LIMIT));
        time.advance(Duration.ofHours(1));
        assertThat(failed.failed()).isTrue();
        assertThat(sent).hasValue(1 + HttpSettings.USUAL.maxRetries());
    }

    @Test
    void aQueryThatSucceedsIsNotSentAgain() {
        Future<String> answer = retries.send(Lane.QUERY, "test", () -> sent.get() == 0
                ? fail(Advice.LOOK_FIRST, Category.NETWORK)
                : Future.succeededFuture("answer " + sent.incrementAndGet()));
        time.advance(Duration.ofHours(1));
        assertThat(answer.result()).isEqualTo("answer 2");
    }

    @ParameterizedTest
    @EnumSource(names = {"FIX_FIRST", "GIVE_UP"})
    void whatRepetitionCannotMendIsNotRepeated(Advice advice) {
        retries.send(Lane.QUERY, "test", () -> fail(advice, Category.VALIDATION));
        time.advance(Duration.ofHours(1));
        assertThat(sent).hasValue(1);
    }

    @Test
    void nobodyThereIsToldAtOnce() {
        retries.send(Lane.QUERY, "test", () -> {
            sent.incrementAndGet();
            return Future.failedFuture(ErrorCatalogue.transport(new java.net.UnknownHostException("x"), false));
        });
        time.advance(Duration.ofHours(1));
        assertThat(sent).hasValue(1);
    }

    @Test
    void theWaitIsDrawnFromTheWholeOfABoundThatDoublesAndStops() {
        for (int failed = 0; failed < 70; failed++) {
            long bound = failed < 4 ? 1000L << failed : 10_000;
            long shortest = Long.MAX_VALUE;
            long longest = 0;
            for (int i = 0; i < 500; i++) {
                long millis = retries.wait(failed).toMillis();
                shortest = Math.min(shortest, millis);
                longest = Math.max(longest, millis);
            }
            assertThat(shortest).as("shortest after %d", failed).isBetween(0L, bound / 10);
            assertThat(longest).as("longest after %d", failed).isBetween(bound * 9 / 10, bound);
        }
    }

    private Future<String> fail(Advice advice, Category category) {
        sent.incrementAndGet();
        return Future.failedFuture(new VenueException("kraken.test", category, advice, "no", Optional.empty()));
    }
}
