package dev.colibri.node.runtime;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.colibri.api.config.ConfigException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PatienceTest {
    private static Patience of(Map<String, String> variables) {
        return Patience.of(name -> Optional.ofNullable(variables.get(name)));
    }

    @Test
    void itIsAsTheVariablesSayAndElseAsUsual() {
        assertThat(of(Map.of("COLIBRI_CONNECTING", "5m", "COLIBRI_CLOSING", ""))).isEqualTo(
                new Patience(Duration.ofSeconds(10), Duration.ofMinutes(5), Duration.ofSeconds(10)));
    }

    @Test
    void whatIsNoDurationIsRefusedWithTheVariablesName() {
        assertThatExceptionOfType(ConfigException.class).isThrownBy(() -> of(Map.of("COLIBRI_OPENING", "long")))
                .withMessageStartingWith("COLIBRI_OPENING: opening: must be a whole number with a unit");
        assertThatExceptionOfType(ConfigException.class).isThrownBy(() -> of(Map.of("COLIBRI_CLOSING", "0s")))
                .withMessageContaining("must be at least 1ms");
    }
}
