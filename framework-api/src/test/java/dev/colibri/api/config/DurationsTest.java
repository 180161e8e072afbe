package dev.colibri.api.config;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.model.InvalidValueException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DurationsTest {

    @ParameterizedTest
    @CsvSource({"7ns, PT0.000000007S", "250us, PT0.00025S", "500ms, PT0.5S", "5s, PT5S", "1m, PT1M", "2h, PT2H",
            "1d, PT24H", "0s, PT0S", "106751d, PT2562024H"})
    void aWholeNumberAndAUnitIsADuration(String text, Duration expected) {
        assertThat(Durations.parse(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "s", "-5s", "+5s", "1.5s", "5 s", "5S", "5M", "5w", "1h30m", "5ss", "NaNs", "٣s",
            "1000000000000000000s"})
    void anythingElseIsRefusedAndTheUnitsNamed(String text) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Durations.parse(text))
                .withMessageContaining("ns, us, ms, s, m, h or d")
                .withMessageEndingWith("but was " + (text.isEmpty() ? "empty" : text));
    }

    @Test
    void whatDoesNotFitIntoNanosecondsIsRefused() {
        for (String text : new String[]{"106752d", "999999999999999999d", "9223372037s", "99999999999999999us"}) {
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Durations.parse(text))
                    .withMessage("value must be at most 106751d, but was " + text);
        }
    }
}
