package dev.colibri.node.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class InterruptionTest {
    private static final Duration LONG = Duration.ofMinutes(10);

    private final Interruption interruption = new Interruption();
    private final List<String> story = new ArrayList<>();

    @Test
    void itIsRaisedOnceAndForGood() {
        assertThat(interruption.isRaised()).isFalse();
        interruption.onRaised(() -> story.add("raised"));
        interruption.raise(LONG);
        interruption.raise(LONG);
        assertThat(interruption.isRaised()).isTrue();
        assertThat(story).containsExactly("raised");
    }

    @Test
    void whoeverComesLateIsToldAtOnce() {
        interruption.raise(LONG);
        interruption.onRaised(() -> story.add("told"));
        assertThat(story).containsExactly("told");
    }

    @Test
    void whoeverRaisesItWaitsForTheWorksEnd() {
        CompletableFuture<Void> begun = new CompletableFuture<>();
        CompletableFuture<Void> wished = new CompletableFuture<>();
        interruption.onRaised(() -> wished.complete(null));
        Thread.ofVirtual().start(() -> interruption.heeded(() -> {
            begun.complete(null);
            wished.join();
            return story.add("the work has ended");
        }));
        begun.join();
        interruption.raise(LONG);
        assertThat(story).containsExactly("the work has ended");
    }

    @Test
    void whoeverHasNoPatienceDoesNotWait() {
        CompletableFuture<Void> begun = new CompletableFuture<>();
        CompletableFuture<Void> end = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> interruption.heeded(() -> {
            begun.complete(null);
            return end.join();
        }));
        begun.join();
        interruption.raise(Duration.ZERO);
        assertThat(interruption.isRaised()).isTrue();
        end.complete(null);
    }

    @Test
    void theAnswerOfTheWorkIsHandedOn() {
        assertThat(interruption.heeded(() -> "answer")).isEqualTo("answer");
    }
}
