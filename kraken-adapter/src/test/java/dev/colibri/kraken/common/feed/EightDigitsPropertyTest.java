package dev.colibri.kraken.common.feed;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EightDigitsPropertyTest {

    @Property(tries = 10_000)
    void eightDigitsAreTheirValue(@ForAll @IntRange(max = 99_999_999) int value) {
        long bytes = bytes("%08d".formatted(value));
        assertThat(EightDigits.are(bytes)).isTrue();
        assertThat(EightDigits.value(bytes)).isEqualTo(value);
    }

    @Test
    void anyOtherByteInAnyPlaceIsSeen() {
        for (int place = 0; place < 8; place++) {
            for (int value = 0; value < 256; value++) {
                byte[] text = "90909090".getBytes(StandardCharsets.US_ASCII);
                text[place] = (byte) value;
                assertThat(EightDigits.are(bytes(text))).isEqualTo(value >= '0' && value <= '9');
            }
        }
    }

    @Property(tries = 10_000)
    void eightBytesAreDigitsOnlyWhenEachIsOne(@ForAll long bytes) {
        boolean all = true;
        for (int i = 0; i < 8; i++) {
            int value = (int) (bytes >>> 8 * i) & 0xFF;
            all &= value >= '0' && value <= '9';
        }
        assertThat(EightDigits.are(bytes)).isEqualTo(all);
    }

    private static long bytes(String text) {
        return bytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static long bytes(byte[] text) {
        return ByteBuffer.wrap(text).order(ByteOrder.LITTLE_ENDIAN).getLong();
    }
}
