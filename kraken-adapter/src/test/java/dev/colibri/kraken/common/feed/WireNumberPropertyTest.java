package dev.colibri.kraken.common.feed;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WireNumberPropertyTest {
    private static final JsonFactory JSON = new JsonFactory();

    private final WireNumber number = new WireNumber();

    @Property(tries = 5000)
    void aPlainNumberIsItsDigits(@ForAll("plain") BigDecimal value) {
        assertRead(value.toPlainString(), value);
    }

    @Property(tries = 5000)
    void anExponentMovesThePoint(@ForAll("exponents") String text) {
        BigDecimal value = new BigDecimal(text);
        assertRead(text, value.scale() < 0 ? value.setScale(0) : value);
    }

    @Property(tries = 5000)
    void whatIsReadIsWhatJsonCallsANumber(@ForAll("scribbles") String text) {
        boolean fromBytes = readBytes(text);
        boolean fromCharacters = readCharacters(text);

        assertThat(fromBytes).as(text).isEqualTo(fromCharacters).isEqualTo(isJsonNumber(text));
        if (fromBytes && number.mantissa() != Scaled.UNFIT) {
            assertThat(BigDecimal.valueOf(number.mantissa(), number.scale())).isEqualByComparingTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "0.00000000, 0, 8", "-0.0, 0, 1", "65972.8, 659728, 1", "0.10000000, 10000000, 8",
            "-4412.1, -44121, 1", "1e-8, 1, 8", "1.50E+3, 1500, 0", "2439117997, 2439117997, 0",
            "999999999999999999, 999999999999999999, 0", "9223372036854775807, 9223372036854775807, 0",
            "-9223372036854775807, -9223372036854775807, 0", "0.0000000000000000001, 1, 19", "0E5, 0, 0",
            "1e+0003, 1000, 0", "0e99999, 0, 0", "1.0000000000000000000000000, 1, 0",
            "1.2300000000000000000000, 123, 2"})
    void theDigitsAreKept(String text, long mantissa, int scale) {
        assertThat(readBytes(text)).isTrue();
        assertThat(number.mantissa()).isEqualTo(mantissa);
        assertThat(number.scale()).isEqualTo(scale);
        assertThat(readCharacters(text)).isTrue();
        assertThat(number.mantissa()).isEqualTo(mantissa);
        assertThat(number.scale()).isEqualTo(scale);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9223372036854775808", "-9223372036854775808", "13834774380200032777", "1e400", "1e999999999",
                    "1E+2147483648", "1e-101", "1e-99999", "99999999999999999999999", "0.12345678901234567890123"})
    void whatDoesNotFitIsUnfitAndStillANumber(String text) {
        assertThat(readBytes(text)).isTrue();
        assertThat(number.mantissa()).isEqualTo(Scaled.UNFIT);
        assertThat(number.scale()).isZero();
        assertThat(number.at(8)).isEqualTo(Scaled.UNFIT);
    }

    @Test
    void numbersWithoutEndCostNoMoreThanALook() {
        assertThat(readBytes("9".repeat(1_000_000))).isTrue();
        assertThat(number.mantissa()).isEqualTo(Scaled.UNFIT);
        assertThat(readBytes("1e" + "9".repeat(1_000_000))).isTrue();
        assertThat(number.mantissa()).isEqualTo(Scaled.UNFIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "+1", "01", "-00.1", ".5", "5.", "1.e3", "1e", "1e+", "1.2.3", "NaN", "Infinity", "0x1",
                    "1 ", " 1", "1_000", "1,5", "--1", "1-", "\u0661"})
    void whatIsNoNumberIsRefused(String text) {
        assertThat(readBytes(text)).isFalse();
        assertThat(readCharacters(text)).isFalse();
    }

    @Test
    void aNumberLiesAnywhereAmongOtherBytes() {
        byte[] bytes = "12[3.40,5".getBytes(StandardCharsets.US_ASCII);
        assertThat(number.read(bytes, 3, 7)).isTrue();
        assertThat(number.mantissa()).isEqualTo(340);
        assertThat(number.scale()).isEqualTo(2);
        assertThat(number.at(1)).isEqualTo(34);
        assertThat(number.at(0)).isEqualTo(Scaled.UNFIT);
    }

    @Provide
    Arbitrary<BigDecimal> plain() {
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.longs().filter(value -> value != Scaled.UNFIT),
                        Arbitraries.integers().between(0, 30)).as(BigDecimal::valueOf),
                Combinators.combine(Arbitraries.longs().between(-1_000_000_000, 1_000_000_000),
                        Arbitraries.integers().between(0, 10)).as(BigDecimal::valueOf));
    }

    @Provide
    Arbitrary<String> exponents() {
        return Combinators.combine(Arbitraries.longs().between(-999_999, 999_999),
                Arbitraries.integers().between(0, 4), Arbitraries.integers().between(-60, 12),
                Arbitraries.of("e", "E")).as(
                        (mantissa, scale, exponent, e) -> BigDecimal.valueOf(mantissa, scale)
                                .toPlainString() + e + exponent);
    }

    @Provide
    Arbitrary<String> scribbles() {
        return Arbitraries.strings().withChars("0123456789.-+eE").ofMinLength(0).ofMaxLength(12);
    }

    private void assertRead(String text, BigDecimal value) {
        assertThat(readBytes(text)).isTrue();
        assertIs(value, text);
        assertThat(readCharacters(text)).isTrue();
        assertIs(value, text);
    }

    private void assertIs(BigDecimal value, String text) {
        assertThat(BigDecimal.valueOf(number.mantissa(), number.scale())).as(text).isEqualTo(value);
    }

    private boolean readBytes(String text) {
        byte[] bytes = ("7" + text + "7").getBytes(StandardCharsets.UTF_8);
        return number.read(bytes, 1, bytes.length - 1);
    }

    private boolean readCharacters(String text) {
        return number.read(("7" + text + "7").toCharArray(), 1, text.length());
    }

    private static boolean isJsonNumber(String text) {
        try (JsonParser parser = JSON.createParser("[" + text + "]")) {
            parser.nextToken();
            return parser.nextToken().isNumeric() && parser.nextToken().isStructEnd();
        } catch (IOException | NullPointerException none) {
            return false;
        }
    }
}
