package dev.colibri.kraken.common.feed;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.kraken.common.feed.FrameScanner.Literal;

import static org.assertj.core.api.Assertions.assertThat;

class FrameScannerTest {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789ABCD";

    private final FrameScanner scanner = new FrameScanner();

    @Test
    void aLiteralOfAnyLengthIsPassedWhenItIsThereToTheLetter() {
        for (int count = 1; count <= ALPHABET.length(); count++) {
            String text = ALPHABET.substring(0, count);
            Literal literal = Literal.of(text);
            assertThat(begins(text + "}") && scanner.passes(literal) && scanner.passes('}') && scanner.isAtEnd())
                    .isTrue();
            assertThat(begins("{" + text + "0123456789}") && scanner.passes('{') && scanner.passes(literal)
                    && scanner.isAt('0')).isTrue();
            assertThat(begins(text.substring(1) + "}") && scanner.passes(literal)).isFalse();
            for (int wrong = 0; wrong < count; wrong++) {
                String other = text.substring(0, wrong) + '#' + text.substring(wrong + 1);
                assertThat(begins(other + "}") && scanner.passes(literal)).isFalse();
                assertThat(begins(other + "0123456789}") && scanner.passes(literal)).isFalse();
            }
        }
    }

    @Test
    void nothingBeyondTheFrameIsPassed() {
        byte[] buffer = "ab}cdefghijklmnop".getBytes(StandardCharsets.US_ASCII);
        assertThat(scanner.begin(buffer, 3)).isTrue();
        assertThat(scanner.passes(Literal.of("ab}c"))).isFalse();
        assertThat(scanner.begin(buffer, 3)).isTrue();
        assertThat(scanner.passes(Literal.of("ab}cdefghi"))).isFalse();
        assertThat(scanner.begin(buffer, 3) && scanner.passes(Literal.of("ab}"))).isTrue();
        assertThat(scanner.isAtEnd()).isTrue();
        assertThat(scanner.isAt('c')).isFalse();
        assertThat(scanner.passes('c')).isFalse();
        assertThat(scanner.number()).isFalse();
        assertThat(scanner.name(new WireName())).isFalse();
        assertThat(scanner.time(new WireTime())).isEqualTo(Scaled.UNFIT);
    }

    @Test
    void aFrameEndsAsAnObjectDoes() {
        assertThat(begins("")).isFalse();
        assertThat(begins("{} ")).isFalse();
        assertThat(begins("{}")).isTrue();
        assertThat(scanner.begin("{}".getBytes(StandardCharsets.US_ASCII), 1)).isFalse();
    }

    @Property(tries = 10_000)
    void aNumberThatIsPassedIsThatNumber(@ForAll("numbers") String text) {
        WireNumber number = new WireNumber();
        boolean isNumber = number.read(text.toCharArray(), 0, text.length());
        boolean passed = begins(text + ",}") && scanner.number() && scanner.passes(',');
        if (passed) {
            assertThat(isNumber).as(text).isTrue();
            assertThat(scanner.mantissa()).as(text).isEqualTo(number.mantissa());
            assertThat(scanner.scale()).as(text).isEqualTo(number.scale());
        } else {
            boolean usual = isNumber && text.chars().filter(Character::isDigit).count() <= 18
                    && text.toLowerCase(Locale.ROOT).indexOf('e') < 0;
            assertThat(usual).as(text).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"7, 7, 0", "-0.50, -50, 2", "0.00000000, 0, 8", "123456.123456789012, 123456123456789012, 12",
            "0.12345678901234567, 12345678901234567, 17", "999999999999999999, 999999999999999999, 0"})
    void digitsAreKept(String text, long mantissa, int scale) {
        assertThat(begins(text + "}") && scanner.number() && scanner.passes('}')).isTrue();
        assertThat(scanner.mantissa()).isEqualTo(mantissa);
        assertThat(scanner.scale()).isEqualTo(scale);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BTC/USD", "x", "!#$~", "123456789012345678901234567890123456789012345678"})
    void aNameEndsAtItsQuote(String text) {
        WireName name = new WireName();
        assertThat(begins(text + "\"}") && scanner.name(name) && scanner.isAt('"')).isTrue();
        assertThat(name).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BTC", "BTC USD\"", "BTC\\/USD\"", "\"", "BTC\\\"", "BTC\u007f\"",
            "1234567890123456789012345678901234567890123456789\""})
    void whatHasNoQuoteOrIsNoNameIsNotPassed(String text) {
        assertThat(begins(text + "}") && scanner.name(new WireName())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-10-06T17:35:55Z", "2023-10-06T17:35:55.4Z", "2023-10-06T17:35:55.440295Z",
            "2023-10-06T17:35:55.440295123Z"})
    void aTimeEndsAtItsQuote(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        assertThat(begins(text + "\"}")).isTrue();
        assertThat(scanner.time(new WireTime())).isEqualTo(new WireTime().read(bytes, 0, bytes.length)).isPositive();
        assertThat(scanner.isAt('"')).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "2023-10-06T17:35:55.440295Z", "2023-10-06T17:35:55.4402951234Z\"", "2023-10-06\"",
            "2023-10-06T17:35:55.440295\"\""})
    void whatIsNoTimeIsUnfit(String text) {
        assertThat(begins(text + "}")).isTrue();
        assertThat(scanner.time(new WireTime())).isEqualTo(Scaled.UNFIT);
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.oneOf(Arbitraries.strings().withChars("0123456789").ofMinLength(1).ofMaxLength(12),
                Arbitraries.strings().withChars("0123456789.-e").ofMaxLength(22),
                Arbitraries.bigDecimals().between(BigDecimal.valueOf(-1_000_000),
                        BigDecimal.valueOf(1_000_000)).ofScale(12).map(BigDecimal::toPlainString));
    }

    private boolean begins(String frame) {
        byte[] bytes = frame.getBytes(StandardCharsets.ISO_8859_1);
        return scanner.begin(Arrays.copyOf(bytes, bytes.length), bytes.length);
    }
}
