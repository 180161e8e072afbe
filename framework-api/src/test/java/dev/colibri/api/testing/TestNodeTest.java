package dev.colibri.api.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.vertx.core.Context;
import io.vertx.core.Promise;
import org.junit.jupiter.api.Test;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.model.ConnectionName;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TestNodeTest {

    @Test
    void timeStandsStillUntilItIsMoved() {
        try (TestNode node = TestNode.inMemory("venue")) {
            long before = node.clock().nanos();
            List<Long> ran = new ArrayList<>();
            node.timers().after(Duration.ofSeconds(2), () -> ran.add(node.clock().nanos()));
            node.advance(Duration.ofSeconds(1));
            assertThat(ran).isEmpty();
            node.advance(Duration.ofSeconds(3));
            assertThat(ran).containsExactly(before + 2_000_000_000L);
            assertThat(node.clock().nanos()).isEqualTo(before + 4_000_000_000L);
        }
    }

    @Test
    void waitingGoesFromTimerToTimerAndNoFurther() {
        try (TestNode node = TestNode.inMemory("venue")) {
            long before = node.clock().nanos();
            Promise<String> answer = Promise.promise();
            node.timers().after(Duration.ofMinutes(5), () -> answer.complete("here"));
            assertThat(node.await(answer.future())).isEqualTo("here");
            assertThat(node.clock().nanos() - before).isEqualTo(Duration.ofMinutes(5).toNanos());
        }
    }

    @Test
    void whatNeverComesIsToldByName() {
        try (TestNode node = TestNode.inMemory("venue")) {
            assertThatThrownBy(() -> node.until("a miracle", () -> false)).isInstanceOf(AssertionError.class)
                    .hasMessageContaining("a miracle");
        }
    }

    @Test
    void aFailedAnswerIsThrownAsItIs() {
        try (TestNode node = TestNode.inMemory("venue")) {
            Promise<String> answer = Promise.promise();
            answer.fail(new IllegalStateException("no"));
            assertThatThrownBy(() -> node.await(answer.future())).isInstanceOf(IllegalStateException.class);
            assertThat(node.awaitFailure(answer.future())).hasMessage("no");
        }
    }

    @Test
    void timersThatWillStillRunAreCounted() {
        try (TestNode node = TestNode.inMemory("venue")) {
            node.timers().after(Duration.ofSeconds(1), () -> {});
            var periodic = node.timers().every(Duration.ofSeconds(1), () -> {});
            assertThat(node.activeTimers()).isEqualTo(2);
            node.advance(Duration.ofSeconds(1));
            assertThat(node.activeTimers()).isEqualTo(1);
            periodic.cancel();
            assertThat(node.activeTimers()).isZero();
        }
    }

    @Test
    void onAnEventLoopCallsTimersAndVertxShareOneThread() {
        try (TestNode node = TestNode.named("venue").onEventLoop().build()) {
            List<Thread> threads = new ArrayList<>();
            node.run(() -> threads.add(Thread.currentThread()));
            node.run(() -> node.timers().after(Duration.ofSeconds(30), () -> threads.add(Thread.currentThread())));
            node.run(() -> node.vertx().runOnContext(now -> threads.add(Thread.currentThread())));
            node.until("all three", () -> node.call(threads::size) == 3);
            assertThat(threads).allMatch(thread -> thread == threads.getFirst());
            assertThat(threads.getFirst()).isNotSameAs(Thread.currentThread());
            assertThat(node.call(Context::isOnEventLoopThread)).isTrue();
        }
    }

    @Test
    void whatIsThrownOnTheEventLoopReachesTheTest() {
        try (TestNode node = TestNode.named("venue").onEventLoop().build()) {
            assertThatThrownBy(() -> node.run(() -> {
                throw new IllegalStateException("inside");
            })).isInstanceOf(IllegalStateException.class).hasMessage("inside");
        }
    }

    @Test
    void anUnknownConnectionIsRefusedByName() {
        try (TestNode node = TestNode.inMemory("venue")) {
            assertThatThrownBy(() -> node.connection(new ConnectionName("other"))).isInstanceOf(ConfigException.class)
                    .hasMessageContaining("other");
        }
    }

    @Test
    void theEnvironmentHoldsWhatWasSetAndNothingElse() {
        try (TestNode node = TestNode.named("venue").variable("KEY", "abc").build()) {
            assertThat(node.environment().get("KEY")).contains("abc");
            assertThat(node.environment().get("PATH")).isEmpty();
        }
    }

    @Test
    void theStateDirectoryGoesWithTheNode() throws Exception {
        Path directory;
        try (TestNode node = TestNode.inMemory("venue")) {
            directory = node.stateDirectory();
            Files.writeString(directory.resolve("mark"), "1");
            assertThat(node.stateDirectory()).isEqualTo(directory);
        }
        assertThat(directory).doesNotExist();
    }

    @Test
    void equalSeedsDrawAlike() {
        try (TestNode one = TestNode.named("venue").seed(7).build();
                TestNode two = TestNode.named("venue").seed(7).build();
                TestNode three = TestNode.named("venue").seed(8).build()) {
            long drawn = one.seed("jitter").generator().nextLong();
            assertThat(two.seed("jitter").generator().nextLong()).isEqualTo(drawn);
            assertThat(two.seed("queue").generator().nextLong()).isNotEqualTo(drawn);
            assertThat(three.seed("jitter").generator().nextLong()).isNotEqualTo(drawn);
        }
    }
}
