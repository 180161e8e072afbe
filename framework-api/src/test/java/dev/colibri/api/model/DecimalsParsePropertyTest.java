package dev.colibri.api.model;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import dev.colibri.api.model.DecimalException.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class DecimalsParsePropertyTest {
    private static final Pattern NOTATION = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    /** Exponents that BigDecimal itself refuses, or writes out in full. */
    private static final Pattern VAST = Pattern.compile("[eE][+-]?[0-9]{4}");

    @Property
    void whatIsPrintedIsReadBack(@ForAll long mantissa, @ForAll @AnyScale int scale) {
        String text = BigDecimal.valueOf(mantissa, scale).toPlainString();
        assertThat(Decimals.parse(text, scale)).isEqualTo(mantissa);
        assertThat(inAFrame(text, scale)).isEqualTo(mantissa);
        assertThat(Decimals.decimalsIn(text)).isEqualTo(scale);
    }

    @Property
    void aNumberIsReadAsBigDecimalReadsItOrRefused(@ForAll("numbers") String text, @ForAll @AnyScale int scale) {
        BigDecimal exact = new BigDecimal(text);
        Exactly.sameMantissa(exact, scale, () -> Decimals.parse(text, scale));
        Exactly.sameMantissa(exact, scale, () -> inAFrame(text, scale));
        assertThat(Decimals.decimalsIn(text)).isEqualTo(Math.max(0, exact.scale()));
    }

    @Property
    void whatIsNotInTheNotationIsRefused(@ForAll("scraps") String text, @ForAll @AnyScale int scale) {
        if (NOTATION.matcher(text).matches()) {
            Exactly.sameMantissa(new BigDecimal(text), scale, () -> Decimals.parse(text, scale));
            Exactly.sameMantissa(new BigDecimal(text), scale, () -> inAFrame(text, scale));
        } else {
            Kind kind = text.isEmpty() ? Kind.EMPTY : Kind.NOT_A_NUMBER;
            Exactly.refused(kind, () -> Decimals.parse(text, scale));
            Exactly.refused(kind, () -> inAFrame(text, scale));
        }
    }

    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<String> whole = digits(22);
        Arbitrary<String> fraction = Arbitraries.oneOf(Arbitraries.just(""), digits(22).map(digits -> "." + digits));
        Arbitrary<String> exponent = Arbitraries.integers().between(-25, 25).map(power -> "e" + power);
        return Combinators
                .combine(Arbitraries.of("", "-"), whole, fraction, Arbitraries.oneOf(Arbitraries.just(""), exponent))
                .as((sign, before, after, power) -> sign + before + after + power);
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.strings().withChars("00123456789..-+eE x").ofMaxLength(14)
                .filter(text -> !VAST.matcher(text).find());
    }

    /** Mostly zeros among the digits, as in prices, so that exactness is often at stake. */
    private static Arbitrary<String> digits(int most) {
        return Arbitraries.strings().withChars("00000123456789").ofMinLength(1).ofMaxLength(most);
    }

    private static long inAFrame(String text, int scale) {
        byte[] frame = ("1" + text + "1").getBytes(StandardCharsets.US_ASCII);
        return Decimals.parse(frame, 1, frame.length - 1, scale);
    }
}
