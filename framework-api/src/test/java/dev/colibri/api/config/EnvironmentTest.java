package dev.colibri.api.config;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.model.InvalidValueException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EnvironmentTest {
    private static final Environment ENVIRONMENT = name -> Optional.ofNullable(switch (name) {
        case "HOST" -> "example.com";
        case "PORT" -> "8081";
        case "EMPTY" -> "";
        case "NESTED" -> "${HOST}";
        default -> null;
    });

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"plain; plain", "${HOST}; example.com",
            "https://${HOST}:${PORT}/x; https://example.com:8081/x", "${UNSET:-other}; other",
            "${EMPTY:-other}; other", "${HOST:-other}; example.com", "a${UNSET:-}b; ab", "$${HOST}; ${HOST}",
            "cost $5 {x}; cost $5 {x}", "${NESTED}; ${HOST}", "${UNSET:-a:-b}; a:-b"})
    void variablesAreReplacedAndNothingElseIs(String text, String expected) {
        assertThat(ENVIRONMENT.expand(text)).isEqualTo(expected);
    }

    @Test
    void aVariableThatIsSetToNothingIsSet() {
        assertThat(ENVIRONMENT.expand("${EMPTY}")).isEmpty();
    }

    @Test
    void anUnsetVariableIsAnErrorThatNamesIt() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> ENVIRONMENT.expand("a ${UNSET} b"))
                .withMessage("environment variable UNSET must be set, but was unset");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${", "${HOST", "a${}b", "${1A}", "${A B}", "${:-x}", "${A-x}"})
    void brokenNotationIsAnErrorThatSaysTheForm(String text) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> ENVIRONMENT.expand(text))
                .withMessageContaining("${NAME} or ${NAME:-text}");
    }
}
