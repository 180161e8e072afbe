package dev.colibri.kraken.futures.stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AlertMeaningTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Already subscribed to feed, re-requesting| HELD_ALREADY",
            "Already subscribed to feed| HELD_ALREADY",
            "Couldn't subscribe to invalid feed| REFUSAL",
            "Failed to subscribe to authenticated feed| REFUSAL",
            "Invalid product id| REFUSAL",
            "Json Error| REFUSAL",
            "You have Already subscribed to feed| REFUSAL",
            "error| REFUSAL"})
    void onlyWhatIsHeldAlreadyIsNoRefusal(String message, AlertMeaning meaning) {
        assertThat(AlertMeaning.of(message)).isEqualTo(meaning);
    }
}
