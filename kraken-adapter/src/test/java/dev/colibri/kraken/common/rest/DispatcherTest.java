package dev.colibri.kraken.common.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import org.junit.jupiter.api.Test;

import dev.colibri.api.spi.VenueException;
import dev.colibri.api.time.VirtualTime;
import dev.colibri.kraken.common.limits.Lane;
import dev.colibri.kraken.common.limits.RestCounter;
import dev.colibri.kraken.common.limits.Tier;
import dev.colibri.kraken.common.limits.Toll;

import static org.assertj.core.api.Assertions.assertThat;

class DispatcherTest {
    private final VirtualTime time = new VirtualTime(Instant.parse("2026-01-05T09:30:00Z"));
    private final TestGate gate = new TestGate();
    private final List<String> sent = new ArrayList<>();
    private final Deque<Promise<String>> unanswered = new ArrayDeque<>();

    @Test
    void theMostUrgentGoesFirst() {
        Dispatcher<Integer> one = dispatcher(1, 10);
        submit(one, Lane.HISTORY, "first");
        submit(one, Lane.HISTORY, "history");
        submit(one, Lane.QUERY, "query");
        submit(one, Lane.CREATE, "create");
        submit(one, Lane.AMEND, "amend");
        submit(one, Lane.CANCEL, "cancel");
        answerAll();
        assertThat(sent).containsExactly("first", "cancel", "amend", "create", "query", "history");
    }

    @Test
    void aLaneKeepsTheOrderOfAsking() {
        Dispatcher<Integer> one = dispatcher(1, 10);
        for (String name : List.of("a", "b", "c", "d")) {
            submit(one, Lane.QUERY, name);
        }
        answerAll();
        assertThat(sent).containsExactly("a", "b", "c", "d");
    }

    @Test
    void onlySoManyAreUnderWay() {
        Dispatcher<Integer> two = dispatcher(2, 10);
        for (String name : List.of("a", "b", "c", "d")) {
            submit(two, Lane.QUERY, name);
        }
        assertThat(sent).containsExactly("a", "b");
        unanswered.removeFirst().complete("done");
        assertThat(sent).containsExactly("a", "b", "c");
    }

    @Test
    void aRequestThatFailsFreesItsPlace() {
        Dispatcher<Integer> one = dispatcher(1, 10);
        Future<String> failing = submit(one, Lane.QUERY, "a");
        submit(one, Lane.QUERY, "b");
        unanswered.removeFirst().fail(new IllegalStateException("no"));
        assertThat(failing.failed()).isTrue();
        assertThat(sent).containsExactly("a", "b");
        assertThat(gate.inside).isEqualTo(1);
    }

    @Test
    void whatCannotPayWaitsAndHoldsUpNoOtherSubject() {
        Dispatcher<Integer> one = dispatcher(1, 10);
        RestCounter counter = new RestCounter(Tier.STARTER);
        while (counter.toll(1, Lane.CREATE).earliest(ticks()) <= ticks()) {
            counter.toll(1, Lane.CREATE).pay(ticks());
        }
        one.submit(Lane.CREATE, "XBTUSD", counter.toll(1, Lane.CREATE), pass -> send("full"));
        one.submit(Lane.CREATE, "ETHUSD", Toll.FREE, pass -> send("free"));
        answerAll();
        assertThat(sent).containsExactly("free");
        time.advance(Duration.ofMinutes(1));
        assertThat(sent).containsExactly("free", "full");
    }

    @Test
    void aCallThatCannotBeMadeFailsAndFreesItsPlace() {
        Dispatcher<Integer> one = dispatcher(1, 10);
        Future<String> broken = one.submit(Lane.QUERY, "", Toll.FREE, pass -> {
            throw new IllegalStateException("cannot be signed");
        });
        assertThat(broken.cause()).hasMessage("cannot be signed");
        submit(one, Lane.QUERY, "next");
        assertThat(sent).containsExactly("next");
        assertThat(gate.inside).isEqualTo(1);
    }

    @Test
    void aFullLaneRefusesAndTheOthersDoNot() {
        Dispatcher<Integer> one = dispatcher(1, 2);
        submit(one, Lane.QUERY, "under way");
        submit(one, Lane.QUERY, "a");
        submit(one, Lane.QUERY, "b");
        Future<String> tooMany = submit(one, Lane.QUERY, "c");
        assertThat(tooMany.cause()).isInstanceOfSatisfying(VenueException.class,
                refusal -> assertThat(refusal.code()).isEqualTo("kraken.queue-full"));
        assertThat(submit(one, Lane.CANCEL, "cancel").failed()).isFalse();
        assertThat(one.waiting(Lane.QUERY)).isEqualTo(2);
    }

    @Test
    void whoeverIsMostUrgentWhenThePassComesTakesIt() {
        gate.held = true;
        Dispatcher<Integer> one = dispatcher(1, 10);
        submit(one, Lane.HISTORY, "history");
        submit(one, Lane.CANCEL, "cancel");
        assertThat(sent).isEmpty();
        gate.open();
        answerAll();
        assertThat(sent).containsExactly("cancel", "history");
    }

    @Test
    void closingFailsWhatWaitsAndGivesEveryPassBack() {
        gate.held = true;
        Dispatcher<Integer> one = dispatcher(1, 10);
        Future<String> waiting = submit(one, Lane.QUERY, "a");
        one.close();
        assertThat(waiting.failed()).isTrue();
        gate.open();
        assertThat(sent).isEmpty();
        assertThat(gate.inside).isZero();
        assertThat(submit(one, Lane.QUERY, "later").failed()).isTrue();
    }

    @Test
    void aGateThatRefusesFailsTheRequest() {
        gate.broken = true;
        Dispatcher<Integer> one = dispatcher(1, 10);
        Future<String> refused = submit(one, Lane.QUERY, "a");
        assertThat(refused.cause()).isInstanceOfSatisfying(VenueException.class,
                failure -> assertThat(failure.code()).isEqualTo("kraken.nonce-mark"));
        gate.broken = false;
        submit(one, Lane.QUERY, "b");
        assertThat(sent).containsExactly("b");
    }

    private Dispatcher<Integer> dispatcher(int width, int capacity) {
        return new Dispatcher<>(time.clock(), time.timers(), Runnable::run, gate, width, capacity);
    }

    private Future<String> submit(Dispatcher<Integer> dispatcher, Lane lane, String name) {
        return dispatcher.submit(lane, "", Toll.FREE, pass -> send(name));
    }

    private Future<String> send(String name) {
        sent.add(name);
        Promise<String> promise = Promise.promise();
        unanswered.add(promise);
        return promise.future();
    }

    private void answerAll() {
        while (!unanswered.isEmpty()) {
            unanswered.removeFirst().complete("done");
        }
    }

    private long ticks() {
        return time.clock().ticks();
    }

    private static final class TestGate implements Dispatcher.Gate<Integer> {
        private final List<CompletableFuture<Integer>> waiting = new ArrayList<>();
        private boolean held;
        private boolean broken;
        private int inside;

        @Override
        public CompletableFuture<Integer> enter() {
            if (broken) {
                return CompletableFuture.failedFuture(new IllegalStateException("the disk is full"));
            }
            inside++;
            CompletableFuture<Integer> pass = new CompletableFuture<>();
            if (held) {
                waiting.add(pass);
            } else {
                pass.complete(1);
            }
            return pass;
        }

        @Override
        public void leave(Integer pass) {
            inside--;
        }

        void open() {
            held = false;
            List.copyOf(waiting).forEach(pass -> pass.complete(1));
            waiting.clear();
        }
    }
}
