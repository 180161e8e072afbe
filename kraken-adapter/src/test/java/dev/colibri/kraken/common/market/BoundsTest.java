package dev.colibri.kraken.common.market;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.colibri.api.model.EventTime;
import dev.colibri.api.spi.HistoryProgress;
import dev.colibri.api.spi.HistoryRange;

import static org.assertj.core.api.Assertions.assertThat;

class BoundsTest {

    private static Bounds bounds(Instant from, Instant to, int most) {
        return Bounds.of(new HistoryRange(Optional.ofNullable(from), Optional.ofNullable(to), most,
                HistoryProgress.SILENT));
    }

    @Test
    void anyInstantCanBeAskedFor() {
        Bounds all = bounds(Instant.MIN, Instant.MAX, 0);
        assertThat(all.from()).hasValue(Bounds.FLOOR);
        assertThat(EventTime.instant(all.to().orElseThrow())).isEqualTo("2200-01-01T00:00:00Z");
        assertThat(all.end(7)).isEqualTo(7);
        assertThat(bounds(null, null, 3).end(7)).isEqualTo(7);
    }

    @Test
    void aRangeHoldsItsStartAndNotItsEnd() {
        Bounds bounds = bounds(EventTime.instant(Bounds.FLOOR + 10), EventTime.instant(Bounds.FLOOR + 20), 0);
        assertThat(bounds.holds(Bounds.FLOOR + 10)).isTrue();
        assertThat(bounds.holds(Bounds.FLOOR + 9)).isFalse();
        assertThat(bounds.holds(Bounds.FLOOR + 19)).isTrue();
        assertThat(bounds.holds(Bounds.FLOOR + 20)).isFalse();
    }

    @Test
    void aLimitLeavesTheNewestWithoutAStartAndElseTheOldest() {
        List<Long> rows = List.of(Bounds.FLOOR + 1, Bounds.FLOOR + 2, Bounds.FLOOR + 3);
        assertThat(bounds(null, null, 2).select(rows, row -> row)).isEqualTo(rows.subList(1, 3));
        assertThat(bounds(EventTime.instant(Bounds.FLOOR), null, 2).select(rows, row -> row))
                .isEqualTo(rows.subList(0, 2));
        assertThat(bounds(EventTime.instant(Bounds.FLOOR + 2), null, 0).select(rows, row -> row))
                .isEqualTo(rows.subList(1, 3));
    }
}
