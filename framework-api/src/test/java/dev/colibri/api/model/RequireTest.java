package dev.colibri.api.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RequireTest {

    @Test
    void aListIsCopiedAndHasNoHole() {
        List<String> given = new ArrayList<>(List.of("a", "b"));
        List<String> copy = Require.each("names", given);
        given.clear();

        assertThat(copy).containsExactly("a", "b").isUnmodifiable();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Require.each("names", Arrays.asList("a", null)))
                .withMessage("names[1] must be given, but was null");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Require.each("names", null))
                .withMessage("names must be given, but was null");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Require.notEmpty("names", Arrays.asList("a", null)))
                .withMessage("names[1] must be given, but was null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+1000", "1E-1001", "1E+999999999", "1E-999999999", "-1E+999999999", "0E+999999999"})
    void aFigureOfMoreThanAThousandDigitsIsRefusedUnwritten(String number) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Require.figure("equity", new BigDecimal(number)))
                .withMessage("equity must have at most 1000 digits on either side of the dot, but was " + number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-12.50", "1E+999", "1E-1000", "0E-1000", "0E+999"})
    void anOrdinaryFigureIsTakenAsItIs(String number) {
        assertThat(Require.figure("equity", new BigDecimal(number))).isEqualTo(new BigDecimal(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void wordsSaySomething(String nothing) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Require.words("check", nothing))
                .withMessageStartingWith("check must say something, but was");
        assertThat(Require.words("check", "clock skew")).isEqualTo("clock skew");
    }
}
