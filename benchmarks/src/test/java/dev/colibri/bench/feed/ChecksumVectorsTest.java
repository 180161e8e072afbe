package dev.colibri.bench.feed;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChecksumVectorsTest {

    @ParameterizedTest
    @EnumSource
    void theChecksumIsThePublishedOne(ChecksumVectors vector) {
        assertThat(vector.computed()).isEqualTo(vector.published());
    }
}
