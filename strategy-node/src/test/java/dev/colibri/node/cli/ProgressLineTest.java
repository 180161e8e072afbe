package dev.colibri.node.cli;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressLineTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    void itShowsShareCountRateAndTimeLeft() {
        assertThat(ProgressLine.render("trades", 12_345, 28_709, 5 * SECOND, "XBTUSD", 120))
                .isEqualTo("trades   43 % [########............]  12,345 of 28,709  2,469/s  7 s left  XBTUSD");
    }

    @Test
    void whatNobodyKnowsIsLeftOut() {
        assertThat(ProgressLine.render("trades", 500, -1, 2 * SECOND, "", 120)).isEqualTo("trades  500  250/s");
        assertThat(ProgressLine.render("trades", 0, -1, 0, "", 120)).isEqualTo("trades  0");
        assertThat(ProgressLine.render("trades", 0, 0, 5 * SECOND, "", 120)).isEqualTo("trades  0 of 0");
    }

    @Test
    void noRateIsToldInTheFirstSecond() {
        assertThat(ProgressLine.render("trades", 500, 1000, SECOND - 1, "", 120)).doesNotContain("/s");
    }

    @ParameterizedTest
    @CsvSource({"1000, 999, 1000, 1 s left", "1, 61, 1, 1 m 00 s left", "1, 3661, 1, 1 h 01 m left"})
    void timeLeftIsInTheUnitThatMatters(long done, long all, long seconds, String words) {
        long elapsed = done == 1000 ? 1000 * SECOND : SECOND;
        long total = done == 1000 ? 1001 : all;
        assertThat(ProgressLine.render("x", done, total, elapsed, "", 200)).contains(words);
    }

    @Test
    void whenAllIsDoneNoTimeIsLeft() {
        assertThat(ProgressLine.render("x", 10, 10, SECOND, "", 200)).isEqualTo("x  100 % [####################]  "
                + "10 of 10  10/s");
        assertThat(ProgressLine.render("x", 15, 10, SECOND, "", 200)).contains("100 %").doesNotContain("left");
    }

    @Test
    void aLongLineIsCutToTheTerminal() {
        assertThat(ProgressLine.render("x", 1, -1, 0, "日本日本", 10)).isEqualTo("x  1  日本");
        assertThat(ProgressLine.render("x", 1, -1, 0, "a\nb", 80)).isEqualTo("x  1  a b");
    }
}
