package dev.colibri.api.model;

import java.math.BigDecimal;
import java.math.BigInteger;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainNumberTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "0.000, 0", "0E+50, 0", "0E-50, 0", "-0.50, -0.5", "1E+3, 1000", "12.3400, 12.34", "-7, -7",
            "1E-3, 0.001", "1E+1000000000, 1E+1000000000", "10E+999999999, 1E+1000000000",
            "-1.50E-1000000000, -1.5E-1000000000", "1E-2147483647, 1E-2147483647", "1E+2147483647, 1E+2147483647"})
    void aNumberHasOneShortText(String given, String text) {
        assertThat(PlainNumber.text(new BigDecimal(given))).isEqualTo(text);
        assertThat(PlainNumber.of(new BigDecimal(given))).isEqualByComparingTo(given).isEqualTo(new BigDecimal(text));
    }

    @ParameterizedTest
    @CsvSource({"1E+99, 100", "1E+100, 6", "1E-100, 102", "1E-101, 6", "12E-101, 8"})
    void aHundredDigitsOnASideAreWrittenOut(String given, int length) {
        assertThat(PlainNumber.text(new BigDecimal(given))).hasSize(length);
    }

    @Property
    void equalNumbersAreEqualAndHaveOneText(@ForAll BigInteger digits,
            @ForAll @IntRange(min = -200, max = 200) int scale,
            @ForAll @IntRange(max = 30) int zeros) {
        BigDecimal number = new BigDecimal(digits, scale);
        BigDecimal longer = new BigDecimal(digits.multiply(BigInteger.TEN.pow(zeros)), scale + zeros);
        assertThat(PlainNumber.of(longer)).isEqualTo(PlainNumber.of(number)).isEqualByComparingTo(number);
        assertThat(PlainNumber.text(longer)).isEqualTo(PlainNumber.text(number));
        assertThat(new BigDecimal(PlainNumber.text(number))).isEqualByComparingTo(number);
    }
}
