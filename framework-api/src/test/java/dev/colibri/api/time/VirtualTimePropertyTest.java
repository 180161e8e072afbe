package dev.colibri.api.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import dev.colibri.api.model.EventTime;

import static org.assertj.core.api.Assertions.assertThat;

class VirtualTimePropertyTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @Property(tries = 300)
    void timersRunInTheOrderOfTimeAndSettingHoweverTimeIsCutIntoPieces(
            @ForAll @Size(max = 40) List<@IntRange(max = 20) Integer> delays,
            @ForAll @Size(max = 8) List<@IntRange(max = 8) Integer> pieces) {
        long start = EventTime.nanos(START);
        VirtualTime time = new VirtualTime(START);
        List<Integer> ran = new ArrayList<>();
        for (int i = 0; i < delays.size(); i++) {
            int index = i;
            time.timers().at(start + delays.get(i), () -> {
                assertThat(time.clock().nanos()).isEqualTo(start + delays.get(index));
                ran.add(index);
            });
        }
        long now = start;
        for (int piece : pieces) {
            now += piece;
            time.runUntil(now);
            assertThat(time.clock().nanos()).isEqualTo(now);
        }
        time.runUntil(start + 1000);
        List<Integer> expected = new ArrayList<>();
        for (int i = 0; i < delays.size(); i++) {
            expected.add(i);
        }
        expected.sort(Comparator.comparing(delays::get));
        assertThat(ran).isEqualTo(expected);
    }
}
