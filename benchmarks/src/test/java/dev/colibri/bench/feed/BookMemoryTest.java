package dev.colibri.bench.feed;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BookMemoryTest {

    @Test
    void aThousandBooksOfDepthHundredTakeLessThanTwelveMegabytes() {
        assertThat(BookMemory.inUse(() -> BookMemory.orderBooks(1_000, 100))).isBetween(1_000_000L, 12_000_000L);
    }
}
