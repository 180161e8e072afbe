package dev.colibri.kraken.common.socket;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.colibri.api.time.VirtualTime;

import static org.assertj.core.api.Assertions.assertThat;

class KeepAliveTest {
    private final VirtualTime time = new VirtualTime(Instant.EPOCH);
    private final List<String> told = new ArrayList<>();
    private final KeepAlive life = keepAlive(30, 20);

    private KeepAlive keepAlive(int heartbeat, int patience) {
        return new KeepAlive(time.clock(), time.timers(), Duration.ofSeconds(heartbeat), Duration.ofSeconds(patience),
                () -> told.add("ping " + seconds()), () -> told.add("silent " + seconds()));
    }

    private long seconds() {
        return time.clock().instant().getEpochSecond();
    }

    private void hearEvery(int seconds, int times) {
        for (int i = 0; i < times; i++) {
            time.advance(Duration.ofSeconds(seconds));
            life.heard();
        }
    }

    @Test
    void aSilentLinkIsAskedAtHalfOfItsTimeAndGivenUpAtTheEnd() {
        life.start();
        time.advance(Duration.ofMinutes(5));
        assertThat(told).containsExactly("ping 10", "silent 20");
    }

    @Test
    void aBusyLinkIsPingedEveryHeartbeatOnly() {
        life.start();
        hearEvery(1, 95);
        assertThat(told).containsExactly("ping 30", "ping 60", "ping 90");
    }

    @Test
    void whateverComesBeginsTheSilenceAnew() {
        life.start();
        time.advance(Duration.ofSeconds(19));
        life.heard();
        time.advance(Duration.ofSeconds(60));
        assertThat(told).containsExactly("ping 10", "ping 29", "silent 39");
    }

    @Test
    void aHeartbeatShorterThanTheSilenceSparesTheQuestion() {
        KeepAlive short_ = keepAlive(5, 20);
        short_.start();
        time.advance(Duration.ofSeconds(30));
        assertThat(told).containsExactly("ping 5", "ping 10", "ping 15", "silent 20");
    }

    @Test
    void nothingRunsAfterTheEnd() {
        life.start();
        life.stop();
        time.advance(Duration.ofMinutes(5));
        assertThat(told).isEmpty();
        life.start();
        time.advance(Duration.ofSeconds(10));
        assertThat(told).containsExactly("ping 310");
    }
}
