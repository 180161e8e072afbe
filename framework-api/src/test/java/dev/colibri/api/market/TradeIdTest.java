package dev.colibri.api.market;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.model.InvalidValueException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TradeIdTest {

    private static String refusal(String text) {
        return assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> TradeId.parse(text)).actual()
                .getMessage();
    }

    @Test
    void aNumberHasNothingInTheUpperHalf() {
        assertThat(TradeId.parse("0")).isEqualTo(new TradeId(0, 0)).hasToString("0");
        assertThat(TradeId.parse("40")).isEqualTo(TradeId.of(40)).hasToString("40");
        assertThat(TradeId.parse("999999999999999999")).isEqualTo(TradeId.of(TradeId.LARGEST_NUMBER))
                .hasToString("999999999999999999");
    }

    @Test
    void aUuidIsReadInEitherCaseAndPrintedInLowerCase() {
        String text = "0f9c2a60-8f1d-4c39-b6ab-9f0f5d2a7e11";
        UUID uuid = UUID.fromString(text);
        assertThat(TradeId.parse(text))
                .isEqualTo(new TradeId(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits()))
                .hasToString(text);
        assertThat(TradeId.parse("0F9C2A60-8F1D-4C39-B6AB-9F0F5D2A7E11")).isEqualTo(TradeId.parse(text));
        assertThat(TradeId.parse("00000000-0000-0001-0000-000000000000")).isEqualTo(new TradeId(1, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "+1", "-0", "00", "007", "1000000000000000000", "9223372036854775807",
            "9223372036854775808", "1.0", "1e3", "0x1", "1_000", "abc", "-", "1,0"})
    void whatIsNoPlainNumberIsRefusedAndNamed(String text) {
        assertThat(refusal(text)).isEqualTo("trade id must be a UUID, or a number of at most 18 digits without sign or "
                + "leading zeros, but was " + text);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", nullValues = "null", emptyValue = "", value = {
            "null => must be given, but was null",
            "'' => must have 1 to 36 characters, but was empty",
            "'1 2' => must be printable ASCII without blanks, but was 1 2",
            "٣ => must be printable ASCII without blanks, but was ٣",
            "0f9c2a60-8f1d-4c39-b6ab-9f0f5d2a7e111 => must have 1 to 36 characters, but was "
                    + "0f9c2a60-8f1d-4c39-b6ab-9f0f5d2a7e111",
            "0f9c2a60-8f1d-4c39-b6ab-9f0f5d2a7e1g => must be a UUID of the form 8-4-4-4-12 hexadecimal digits, but was "
                    + "0f9c2a60-8f1d-4c39-b6ab-9f0f5d2a7e1g",
            "0f9c2a608f1d-4c39-b6ab-9f0f5d2a7e11f => must be a UUID of the form 8-4-4-4-12 hexadecimal digits, but was "
                    + "0f9c2a608f1d-4c39-b6ab-9f0f5d2a7e11f",
            "000000000000000000f-9c2a-4c39-b6ab-9 => must be a UUID of the form 8-4-4-4-12 hexadecimal digits, but was "
                    + "000000000000000000f-9c2a-4c39-b6ab-9",
            "00000000-0000-0000-0000-000000000028 => must not begin with 16 zeros, which stand for a number, but was "
                    + "00000000-0000-0000-0000-000000000028",
            "00000000-0000-0000-8000-000000000000 => must not begin with 16 zeros, which stand for a number, but was "
                    + "00000000-0000-0000-8000-000000000000"})
    void whatIsNoIdIsRefusedAndNamed(String text, String message) {
        assertThat(refusal(text)).isEqualTo("trade id " + message);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE, 1_000_000_000_000_000_000L, Long.MAX_VALUE})
    void aNumberThatHasNoTextIsNoId(long number) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> TradeId.of(number)).withMessage(
                "trade id must be a number from 0 to 999999999999999999 where the upper half is zero, since no UUID "
                        + "has a zero there, but was " + number);
    }

    @Test
    void numbersComeInTheirOrderAndBeforeUuids() {
        List<TradeId> ordered = List.of(TradeId.of(2), TradeId.of(10), new TradeId(1, -1), new TradeId(2, 0),
                new TradeId(-1, 0));
        assertThat(ordered.reversed().stream().sorted().toList()).isEqualTo(ordered);
    }
}
