package dev.colibri.api.spi;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HistoryProgressTest {

    @Test
    void whoeverDoesNotCareForNotesNeedsNoWordForThem() {
        List<Long> rows = new ArrayList<>();
        HistoryProgress counting = (count, reached) -> rows.add(count);
        counting.note("bars are built from trades");
        assertThat(counting.page(3, Instant.EPOCH)).isTrue();
        assertThat(rows).containsExactly(3L);
    }

    @Test
    void silenceNeverStops() {
        HistoryProgress.SILENT.note("bars are built from trades");
        assertThat(HistoryProgress.SILENT.page(1, Instant.EPOCH)).isTrue();
    }
}
