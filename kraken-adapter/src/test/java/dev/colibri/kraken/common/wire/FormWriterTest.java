package dev.colibri.kraken.common.wire;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FormWriterTest {

    @Test
    void onlyUnreservedCharactersStandForThemselves() {
        FormWriter form = new FormWriter().add("close[price]", "+1.0000%").add("a b", "-_.~/:,&=").add("empty", "")
                .add("yes", true);
        assertThat(form).hasToString(
                "close%5Bprice%5D=%2B1.0000%25&a%20b=-_.~%2F%3A%2C%26%3D&empty=&yes=true");
    }

    @Property
    void whateverIsWrittenIsReadBack(@ForAll @NotEmpty @StringLength(max = 300) String key,
            @ForAll @StringLength(max = 300) String value) {
        // A lone half of a surrogate pair is no character: Java and the wire both replace it.
        String known = new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        String name = new String(key.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        String text = new FormWriter().add(key, value).toString();
        int equals = text.indexOf('=');
        assertThat(URLDecoder.decode(text.substring(0, equals), StandardCharsets.UTF_8)).isEqualTo(name);
        assertThat(URLDecoder.decode(text.substring(equals + 1), StandardCharsets.UTF_8)).isEqualTo(known);
        assertThat(URI.create("http://localhost/?" + text).getRawQuery()).isEqualTo(text);
    }

    @Property
    void numbersAreWrittenAsJavaWritesThem(@ForAll long number) {
        assertThat(new FormWriter().add("n", number)).hasToString("n=" + number);
        byte[] digits = new byte[20];
        int length = Ascii.put(number, digits, 0);
        assertThat(new String(Arrays.copyOf(digits, length), StandardCharsets.US_ASCII))
                .isEqualTo(Long.toString(number));
    }

    @Test
    void aClearedWriterHoldsNothingOfBefore() {
        FormWriter form = new FormWriter().add("secret", "x".repeat(1000));
        assertThat(form.clear().add("a", 1)).hasToString("a=1");
        assertThat(form.toBytes()).hasSize(3);
    }
}
