package dev.colibri.api.model;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.model.DecimalException.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DecimalsParseTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "0, 8, 0", "-0, 8, 0", "-0.00000000, 8, 0", "0e5, 0, 0", "0e-99999, 0, 0",
            "0e99999999999, 3, 0",
            "1, 0, 1", "1, 18, 1000000000000000000", "12.50, 2, 1250", "12.5, 2, 1250", "-12.5, 3, -12500",
            "0.00000001, 8, 1", "99999.9, 1, 999999", "99999.9, 8, 9999990000000", "0.05992580, 8, 5992580",
            "1e-10, 10, 1", "-3.99e-09, 11, -399", "1E-8, 8, 1", "1E+2, 0, 100", "1.5e3, 0, 1500", "1500e-2, 0, 15",
            "1.0e-8, 8, 1", "1e-0000008, 8, 1", "1e18, 0, 1000000000000000000", "007.5, 1, 75", "0000, 0, 0",
            "00000000000000000000000000000000000000000001.5, 1, 15", "1.500, 1, 15",
            "1.000000000000000000000000000000, 0, 1",
            "9223372036854775807, 0, 9223372036854775807", "-9223372036854775808, 0, -9223372036854775808",
            "9.223372036854775807, 18, 9223372036854775807", "-9.223372036854775808, 18, -9223372036854775808",
            "92233720368547758.07, 2, 9223372036854775807", "999999999999999999, 0, 999999999999999999",
            "9223372036854775807000e-3, 0, 9223372036854775807", "9.223372036854775807e18, 0, 9223372036854775807",
            "1.12345678, 8, 112345678", "1.123456789, 9, 1123456789", "1.1234567, 7, 11234567"})
    void aNumberIsReadAtItsScale(String text, int scale, long mantissa) {
        assertThat(Decimals.parse(text, scale)).isEqualTo(mantissa);
        assertThat(fromBytes(text, scale)).isEqualTo(mantissa);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-", ".", "-.", "1.", "-1.", ".5", "-.5", "+1", "+", "--1", "1-", "1.2.3", "1..2", "e", "e5",
                    "1e", "1e+", "1e-", "1e1.5", "1e5e5", "1ee5", ".e5", "1.e5", "NaN", "Infinity", "-Infinity", "null",
                    " ", " 1", "1 ", "1 000", "1_000", "1,000", "1,5", "0x10", "1d", "1f", "\u0661", "\uff11\uff12",
                    "1.5\n", "\u00001", "\"1\"",
                    "12345678a", "1.1234567a", "1.a2345678", "1.1234:678", "1.12/45678", "1.123456789a",
                    "1234567890123456789a"})
    void whatIsNotPlainNotationIsNotANumber(String text) {
        DecimalException refusal = refusedBoth(Kind.NOT_A_NUMBER, text, 8);
        assertThat(refusal).hasMessageStartingWith("number must be a plain decimal number").hasMessageEndingWith(text);
    }

    @Test
    void emptyTextIsRefusedAsEmpty() {
        assertThat(refusedBoth(Kind.EMPTY, "", 8)).hasMessage("number must be a number, but was empty");
        Exactly.refused(Kind.EMPTY, () -> Decimals.parse(new byte[5], 3, 3, 0));
    }

    @Test
    void textBeyondTheLongestIsTooLongWhateverItSays() {
        assertThat(Decimals.parse("0".repeat(63) + "1", 0)).isEqualTo(1);
        refusedBoth(Kind.TOO_LONG, "0".repeat(65), 0);
        refusedBoth(Kind.TOO_LONG, "x".repeat(65), 0);
        assertThat(refusedBoth(Kind.TOO_LONG, "1".repeat(1000), 0))
                .hasMessageStartingWith("number must have at most 64 characters")
                .hasMessageContaining("(1000 characters)");
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0", "1.23, 1", "1e-9, 8", "1.5e-8, 8", "-0.000000001, 8", "1e-99999999999, 18",
            "99999999999999999999.5, 0", "0.000000000000000000000000000001, 18", "9223372036854775808.1, 0"})
    void digitsBeyondTheScaleAreExcessPrecision(String text, int scale) {
        DecimalException refusal = refusedBoth(Kind.EXCESS_PRECISION, text, scale);
        assertThat(refusal).hasMessageStartingWith("number must have at most " + scale + " decimal")
                .hasMessageEndingWith(text);
    }

    @ParameterizedTest
    @CsvSource({"9223372036854775808, 0", "-9223372036854775809, 0", "18446744073709551615, 0",
            "18446744073709551616, 0",
            "9999999999999999999, 0", "99999999999999999999, 0", "1e19, 0", "1e99999999999, 0", "10, 18", "9.3, 18",
            "-9.3, 18",
            "1e1, 18", "92233720368.54775808, 8", "100000000000000000, 2", "999999999999999999, 1"})
    void numbersBeyond64BitsOverflow(String text, int scale) {
        DecimalException refusal = refusedBoth(Kind.OVERFLOW, text, scale);
        assertThat(refusal).hasMessageStartingWith("number must lie between -").hasMessageEndingWith(text);
        assertThat(refusal.value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 19, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aScaleOutOfRangeIsAWrongScale(int scale) {
        DecimalException refusal = refusedBoth(Kind.WRONG_SCALE, "1", scale);
        assertThat(refusal).hasMessage("number scale must lie between 0 and 18, but was " + scale);
    }

    @Test
    void nullTextIsRefused() {
        String must = "tick must be given, but was null";
        assertThatThrownBy(() -> Decimals.parse("tick", (byte[]) null, 0, 0, 8)).hasMessage(must);
        assertThatThrownBy(() -> Decimals.parse("tick", (CharSequence) null, 8)).hasMessage(must);
        assertThatThrownBy(() -> Decimals.parse((byte[]) null, 0, 0, 8)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Decimals.parse((CharSequence) null, 8)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void theRangeDecidesAndNothingAroundItIsRead() {
        byte[] frame = "[9,-12.5,9]".getBytes(StandardCharsets.US_ASCII);
        assertThat(Decimals.parse(frame, 3, 8, 2)).isEqualTo(-1250);
        assertThat(Decimals.parse(frame, 3, 6, 0)).isEqualTo(-12);
        byte[] lastEight = "11.12345678".getBytes(StandardCharsets.US_ASCII);
        assertThat(Decimals.parse(lastEight, 1, 11, 8)).isEqualTo(112345678);
        assertThatThrownBy(() -> Decimals.parse(frame, 3, 12, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Decimals.parse(frame, 3, 2, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Decimals.parse(frame, -1, 2, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void everySequenceOfCharactersIsText() {
        assertThat(Decimals.parse(new StringBuilder("-12.50"), 2)).isEqualTo(-1250);
    }

    @Test
    void theNameOfTheFieldIsTold() {
        assertThatThrownBy(() -> Decimals.parse("tick size", "1.", 8)).hasMessageStartingWith("tick size must");
        assertThatThrownBy(() -> Decimals.parse("tick size", "1.".getBytes(StandardCharsets.US_ASCII), 0, 2, 8))
                .isInstanceOfSatisfying(DecimalException.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo("tick size");
                    assertThat(refusal.value()).isEqualTo("1.");
                });
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1.50, 2", "1e-10, 10", "1.5e3, 0", "1.55e1, 1", "1.50E-3, 5", "-3.99e-09, 11",
            "1e-99999, 9999",
            "1e99999999999, 0", "0.0000000000000000000000000, 25"})
    void theDecimalsOfATextAreThoseItIsWrittenWith(String text, int decimals) {
        assertThat(Decimals.decimalsIn(text)).isEqualTo(decimals);
        byte[] bytes = ("," + text + ",").getBytes(StandardCharsets.US_ASCII);
        assertThat(Decimals.decimalsIn(bytes, 1, bytes.length - 1)).isEqualTo(decimals);
    }

    @Test
    void theDecimalsOfWhatIsNoNumberAreRefused() {
        Exactly.refused(Kind.NOT_A_NUMBER, () -> Decimals.decimalsIn("1."));
        Exactly.refused(Kind.NOT_A_NUMBER, () -> Decimals.decimalsIn(new byte[]{'+', '1'}, 0, 2));
        Exactly.refused(Kind.EMPTY, () -> Decimals.decimalsIn(""));
        Exactly.refused(Kind.TOO_LONG, () -> Decimals.decimalsIn("1".repeat(65)));
        assertThatThrownBy(() -> Decimals.decimalsIn(null)).hasMessage("number must be given, but was null");
        assertThatThrownBy(() -> Decimals.decimalsIn(null, 0, 0)).hasMessage("number must be given, but was null");
        assertThatThrownBy(() -> Decimals.decimalsIn(new byte[1], 0, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static long fromBytes(String text, int scale) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Decimals.parse(bytes, 0, bytes.length, scale);
    }

    private static DecimalException refusedBoth(Kind kind, String text, int scale) {
        Exactly.refused(kind, () -> fromBytes(text, scale));
        return Exactly.refused(kind, () -> Decimals.parse(text, scale));
    }
}
