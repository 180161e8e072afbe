package dev.colibri.api.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.time.ReplaySource.Rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VirtualTimeTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final long T0 = EventTime.nanos(START);

    private final VirtualTime time = new VirtualTime(START);
    private final List<String> happened = new ArrayList<>();

    @Test
    void timeStandsStillUntilItIsMoved() {
        assertThat(time.clock().instant()).isEqualTo(START);
        time.advance(Duration.ofSeconds(3));
        assertThat(time.clock().instant()).isEqualTo(START.plusSeconds(3));
        assertThat(time.clock().ticks()).isEqualTo(time.clock().nanos());
    }

    @Test
    void aTimerRunsWithTheClockAtItsTime() {
        time.timers().after(Duration.ofSeconds(2), () -> happened.add("at " + (time.clock().nanos() - T0)));
        time.advance(Duration.ofSeconds(1));
        assertThat(happened).isEmpty();
        time.advance(Duration.ofSeconds(5));
        assertThat(happened).containsExactly("at 2000000000");
    }

    @Test
    void timersOfTheSameMomentRunInTheOrderOfTheirSetting() {
        time.timers().at(T0 + 5, () -> happened.add("first"));
        time.timers().at(T0 + 5, () -> happened.add("second"));
        time.timers().at(T0 + 4, () -> happened.add("earlier"));
        time.advance(Duration.ofNanos(5));
        assertThat(happened).containsExactly("earlier", "first", "second");
    }

    @Test
    void whatIsDeferredToThePresentRunsAfterTheStepAndBeforeTimeMovesOn() {
        time.timers().at(T0 + 1, () -> {
            time.timers().after(Duration.ofNanos(-7), () -> happened.add("deferred at " + (time.clock().nanos() - T0)));
            happened.add("step ends");
        });
        time.timers().at(T0 + 2, () -> happened.add("next"));
        time.advance(Duration.ofNanos(10));
        assertThat(happened).containsExactly("step ends", "deferred at 1", "next");
    }

    @Test
    void aPeriodicTimerKeepsItsBeatUntilItIsCancelled() {
        Timer[] timer = new Timer[1];
        timer[0] = time.timers().every(Duration.ofNanos(10), () -> {
            happened.add("beat " + (time.clock().nanos() - T0));
            if (happened.size() == 3) {
                timer[0].cancel();
            }
        });
        time.advance(Duration.ofNanos(100));
        assertThat(happened).containsExactly("beat 10", "beat 20", "beat 30");
        assertThat(timer[0].isActive()).isFalse();
    }

    @Test
    void aCancelledTimerNeverRunsAndCancellingAgainDoesNothing() {
        Timer timer = time.timers().after(Duration.ofNanos(5), () -> happened.add("never"));
        assertThat(timer.isActive()).isTrue();
        timer.cancel();
        timer.cancel();
        time.advance(Duration.ofSeconds(1));
        assertThat(happened).isEmpty();
        assertThat(timer.isActive()).isFalse();
    }

    @Test
    void aTimerThatHasRunIsNotActive() {
        Timer timer = time.timers().after(Duration.ZERO, () -> happened.add("ran"));
        time.advance(Duration.ZERO);
        assertThat(happened).containsExactly("ran");
        assertThat(timer.isActive()).isFalse();
    }

    @Test
    void sourcesAndTimersAreWalkedByTimeThenRankThenRegistration() {
        time.timers().at(T0 + 5, () -> happened.add("timer 5"));
        time.register(new Road("command", Rank.COMMAND, 5, 9));
        time.register(new Road("mark", Rank.REFERENCE, 5));
        time.register(new Road("book", Rank.MARKET, 5, 6));
        time.register(new Road("trade", Rank.MARKET, 5));
        time.runSources();
        assertThat(happened).containsExactly("book 5", "trade 5", "mark 5", "timer 5", "command 5", "book 6",
                "command 9");
        assertThat(time.isExhausted()).isTrue();
        assertThat(time.clock().nanos()).isEqualTo(T0 + 9);
    }

    @Test
    void runningTheSourcesRunsTheTimersThatComeDueMeanwhileAndNoLaterOnes() {
        time.timers().every(Duration.ofNanos(4), () -> happened.add("beat"));
        time.register(new Road("book", Rank.MARKET, 5, 9));
        time.runSources();
        assertThat(happened).containsExactly("beat", "book 5", "beat", "book 9");
    }

    @Test
    void aStepBeyondTheLimitChangesNothing() {
        time.register(new Road("book", Rank.MARKET, 5));
        assertThat(time.step(T0 + 4)).isFalse();
        assertThat(time.clock().nanos()).isEqualTo(T0);
        assertThat(time.step(T0 + 5)).isTrue();
        assertThat(time.step(Long.MAX_VALUE)).isFalse();
        assertThat(happened).containsExactly("book 5");
    }

    @Test
    void eachStepSettlesBeforeTheNext() {
        VirtualTime settled = new VirtualTime(START, () -> happened.add("settled"));
        settled.timers().at(T0 + 1, () -> happened.add("one"));
        settled.timers().at(T0 + 2, () -> happened.add("two"));
        settled.advance(Duration.ofNanos(5));
        assertThat(happened).containsExactly("one", "settled", "two", "settled");
    }

    @Test
    void aTaskThatThrowsReachesWhoeverMovesTimeAndTimeGoesOn() {
        time.timers().after(Duration.ofNanos(1), () -> {
            throw new IllegalStateException("told");
        });
        time.timers().after(Duration.ofNanos(2), () -> happened.add("next"));
        assertThatThrownBy(() -> time.advance(Duration.ofNanos(5))).hasMessage("told");
        time.advance(Duration.ofNanos(5));
        assertThat(happened).containsExactly("next");
    }

    @Test
    void timeCannotBeMovedFromInsideAStep() {
        time.timers().after(Duration.ofNanos(1), () -> time.advance(Duration.ofNanos(1)));
        assertThatThrownBy(() -> time.advance(Duration.ofNanos(5))).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("inside one of its own steps");
    }

    @Test
    void badInputIsRefusedWithFieldAndValue() {
        time.advance(Duration.ofSeconds(1));
        assertThatThrownBy(() -> time.register(new Road("late", Rank.MARKET, 5)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("start of a replay source")
                .hasMessageContaining("2026-01-01T00:00:00.000000005Z");
        assertThatThrownBy(() -> time.register(new Road("wrong", Rank.TIMER, 5))).hasMessageContaining("TIMER");
        assertThatThrownBy(() -> time.advance(Duration.ofNanos(-1))).hasMessageContaining("PT-0.000000001S");
        assertThatThrownBy(() -> time.timers().every(Duration.ZERO, () -> happened.add("never")))
                .isInstanceOf(InvalidValueException.class).hasMessageContaining("timer period")
                .hasMessageContaining("PT0S");
    }

    @Test
    void aSourceThatGoesBackInTimeIsAnError() {
        time.register(new Road("broken", Rank.MARKET, 5, 3));
        time.step(Long.MAX_VALUE - 1);
        assertThatThrownBy(() -> time.step(Long.MAX_VALUE - 1)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("went back in time");
    }

    /** Happens at given nanoseconds after the start. */
    private final class Road implements ReplaySource {
        private final String name;
        private final Rank rank;
        private final long[] times;
        private int next;

        Road(String name, Rank rank, long... times) {
            this.name = name;
            this.rank = rank;
            this.times = times;
        }

        @Override
        public Rank rank() {
            return rank;
        }

        @Override
        public long nextTime() {
            return next < times.length ? T0 + times[next] : EXHAUSTED;
        }

        @Override
        public void deliver() {
            assertThat(time.clock().nanos()).isEqualTo(nextTime());
            happened.add(name + " " + times[next++]);
        }
    }
}
