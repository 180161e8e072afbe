package dev.colibri.api.model;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.model.DecimalException.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DecimalsPrintTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "0, 2, 0.00", "0, 18, 0.000000000000000000", "5, 0, 5", "-5, 0, -5", "5, 1, 0.5",
            "-5, 1, -0.5",
            "1250, 2, 12.50", "-1250, 2, -12.50", "1, 8, 0.00000001", "-1, 8, -0.00000001", "100000000, 8, 1.00000000",
            "9223372036854775807, 0, 9223372036854775807", "-9223372036854775808, 0, -9223372036854775808",
            "-9223372036854775808, 1, -922337203685477580.8", "-9223372036854775808, 18, -9.223372036854775808"})
    void aNumberIsPrintedWithAllItsDecimals(long mantissa, int scale, String text) {
        assertThat(Decimals.text(mantissa, scale)).isEqualTo(text);
        assertThat(Decimals.append(new StringBuilder(), mantissa, scale)).hasToString(text);
        assertThat(printed(mantissa, scale)).isEqualTo(text);
    }

    @Property
    void everyNumberIsPrintedAsBigDecimalDoes(@ForAll long mantissa, @ForAll @AnyScale int scale) {
        String text = BigDecimal.valueOf(mantissa, scale).toPlainString();
        assertThat(Decimals.text(mantissa, scale)).isEqualTo(text);
        assertThat(Decimals.append(new StringBuilder(), mantissa, scale)).hasToString(text);
        assertThat(printed(mantissa, scale)).isEqualTo(text);
        assertThat(text.length()).isLessThanOrEqualTo(Decimals.MAX_PRINTED);
    }

    @Test
    void onlyTheNumbersOwnBytesAreWritten() {
        byte[] frame = "[______]".getBytes(StandardCharsets.US_ASCII);
        assertThat(Decimals.print(-125, 2, frame, 2)).isEqualTo(7);
        assertThat(new String(frame, StandardCharsets.US_ASCII)).isEqualTo("[_-1.25]");
    }

    @Test
    void aBuilderKeepsWhatItHad() {
        StringBuilder builder = new StringBuilder("price ");
        assertThat(Decimals.append(builder, 125, 2)).isSameAs(builder).hasToString("price 1.25");
    }

    @Test
    void whatDoesNotFitIsNotBegun() {
        byte[] small = new byte[4];
        assertThatThrownBy(() -> Decimals.print(-125, 2, small, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Decimals.print(1, 0, small, 4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Decimals.print(-12, 1, small, -1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(small).containsOnly(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 19})
    void aScaleOutOfRangeIsAWrongScale(int scale) {
        Exactly.refused(Kind.WRONG_SCALE, () -> Decimals.text(1, scale));
        Exactly.refused(Kind.WRONG_SCALE, () -> Decimals.append(new StringBuilder(), 1, scale));
        Exactly.refused(Kind.WRONG_SCALE, () -> Decimals.print(1, scale, new byte[40], 0));
    }

    private static String printed(long mantissa, int scale) {
        byte[] into = new byte[2 + Decimals.MAX_PRINTED];
        int end = Decimals.print(mantissa, scale, into, 2);
        return new String(into, 2, end - 2, StandardCharsets.US_ASCII);
    }
}
