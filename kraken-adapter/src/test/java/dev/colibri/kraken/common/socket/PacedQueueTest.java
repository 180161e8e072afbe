package dev.colibri.kraken.common.socket;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.colibri.api.time.VirtualTime;

import static org.assertj.core.api.Assertions.assertThat;

class PacedQueueTest {
    private final VirtualTime time = new VirtualTime(Instant.EPOCH);
    private final List<String> written = new ArrayList<>();
    private final PacedQueue queue = new PacedQueue(time.clock(), time.timers(), 2,
            text -> written.add(text + " " + Math.ceilDiv(time.clock().nanos(), 1_000_000)));

    private void send(String... texts) {
        for (String text : texts) {
            queue.send(text);
        }
    }

    @Test
    void noSecondSeesMoreThanItsShareAndTheOrderStays() {
        send("a", "b", "c", "d", "e");
        assertThat(written).containsExactly("a 0", "b 0");
        assertThat(queue.size()).isEqualTo(3);
        time.advance(Duration.ofSeconds(5));
        assertThat(written).containsExactly("a 0", "b 0", "c 1051", "d 1051", "e 2101");
        assertThat(queue.size()).isZero();
    }

    @Test
    void whatIsUrgentGoesBeforeAllThatWaits() {
        send("a", "b", "c", "d");
        queue.sendFirst("ping");
        time.advance(Duration.ofSeconds(5));
        assertThat(written).containsExactly("a 0", "b 0", "ping 1051", "c 1051", "d 2101");
    }

    @Test
    void whatWaitsIsForgottenWithTheLinkAndTheShareIsNot() {
        send("a", "b", "c");
        queue.clear();
        send("d");
        time.advance(Duration.ofSeconds(5));
        assertThat(written).containsExactly("a 0", "b 0", "d 1051");
    }
}
