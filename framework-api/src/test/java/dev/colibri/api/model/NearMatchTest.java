package dev.colibri.api.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NearMatchTest {
    private static final List<String> COMMANDS = List.of("connectors", "strategies", "status", "start", "stop", "book");

    @ParameterizedTest
    @CsvSource({"'', '', 0", "abc, '', 3", "'', abc, 3", "kraken, kraken, 0", "karken, kraken, 1", "kraken, krakn, 1",
            "kraken, krakeen, 1", "kraken, krakon, 1", "ca, abc, 3", "stop, spot, 2"})
    void aDistanceCountsInsertionsDeletionsExchangesAndSwapsOfNeighbours(String left, String right, int distance) {
        assertThat(NearMatch.distance(left, right)).isEqualTo(distance);
        assertThat(NearMatch.distance(right, left)).isEqualTo(distance);
    }

    @Test
    void aSwapOfTwoLettersIsOneMistake() {
        assertThat(NearMatch.among(COMMANDS, "conenctors", 3)).containsExactly("connectors");
    }

    @Test
    void theNearestComesFirstAndEquallyNearOnesInTheirNaturalOrder() {
        assertThat(NearMatch.among(COMMANDS, "sta", 5)).containsExactly("start", "status");
        assertThat(NearMatch.among(COMMANDS, "stat", 5)).containsExactly("start", "status", "stop");
    }

    @Test
    void theOrderOfTheCandidatesDoesNotShow() {
        List<String> turned = new ArrayList<>(COMMANDS);
        Collections.reverse(turned);
        assertThat(NearMatch.among(turned, "stat", 5)).isEqualTo(NearMatch.among(COMMANDS, "stat", 5));
    }

    @Test
    void caseAndTheKindOfSeparatorDoNotCount() {
        assertThat(NearMatch.among(List.of("max_order_rate", "max_depth"), "Max-Order.Rate", 5))
                .containsExactly("max_order_rate");
    }

    @Test
    void whatTheTextBeginsOrIsPartOfComesAfterWhatIsNearlyIt() {
        List<String> symbols = List.of("BTC/USD", "BTC/EUR", "WBTC/USD", "BCH/USD", "BT");
        assertThat(NearMatch.among(symbols, "btc", 9)).containsExactly("BT", "BTC/EUR", "BTC/USD", "WBTC/USD");
    }

    @Test
    void aThirdOfTheLettersRoundedUpMayBeWrongAndNoMore() {
        assertThat(NearMatch.among(COMMANDS, "strategy", 3)).containsExactly("strategies");
        assertThat(NearMatch.among(List.of("a"), "b", 3)).containsExactly("a");
        assertThat(NearMatch.among(List.of("axy"), "abc", 3)).isEmpty();
        assertThat(NearMatch.among(List.of("abcdefghi"), "abcdefxyz", 1)).hasSize(1);
        assertThat(NearMatch.among(List.of("abcdefghi"), "abcdewxyz", 1)).isEmpty();
    }

    @Test
    void nothingIsNearToAnEmptyOrAnEndlessText() {
        assertThat(NearMatch.among(COMMANDS, "", 5)).isEmpty();
        assertThat(NearMatch.among(List.of("a".repeat(81)), "a".repeat(81), 5)).isEmpty();
    }

    @Test
    void noMoreAreNamedThanAskedForAndNoneTwice() {
        assertThat(NearMatch.among(List.of("start", "start", "stark", "stare"), "starx", 2))
                .containsExactly("stare", "stark");
        assertThat(NearMatch.among(List.of("start", "start"), "start", 9)).containsExactly("start");
    }

    @Test
    void aHintEndsASentence() {
        assertThat(NearMatch.hint(COMMANDS, "bok")).isEqualTo(", did you mean book?");
        assertThat(NearMatch.hint(COMMANDS, "stat")).isEqualTo(", did you mean start, status or stop?");
        assertThat(NearMatch.hint(List.of("stark", "start"), "starx")).isEqualTo(", did you mean stark or start?");
        assertThat(NearMatch.hint(COMMANDS, "zzzzzz")).isEmpty();
    }
}
