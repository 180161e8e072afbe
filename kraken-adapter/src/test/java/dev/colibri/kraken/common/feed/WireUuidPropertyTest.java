package dev.colibri.kraken.common.feed;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.market.TradeId;
import dev.colibri.api.model.InvalidValueException;

import static org.assertj.core.api.Assertions.assertThat;

class WireUuidPropertyTest {
    private static final String ID = "05af78ac-a774-478c-a50c-8b9c234e071e";

    private final WireUuid uuid = new WireUuid();

    @Property
    void anIdIsReadInEitherCase(@ForAll long high, @ForAll long low, @ForAll boolean upper) {
        Assume.that(high != 0);
        String text = new UUID(high, low).toString();
        assertReads(upper ? text.toUpperCase(Locale.ROOT) : text, new TradeId(high, low));
    }

    @Property
    void anotherCharacterInAnyPlaceIsReadAsATradeIdReadsIt(@ForAll @IntRange(max = 35) int place, @ForAll char other) {
        String text = ID.substring(0, place) + other + ID.substring(place + 1);
        // Digits of other scripts are not the wire's.
        TradeId expected = other < 0x80 ? parsed(text) : null;
        if (expected == null) {
            assertReadsNone(text);
        } else {
            assertReads(text, expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "05af78ac-a774-478c-a50c-8b9c234e071", "05af78ac-a774-478c-a50c-8b9c234e071e0",
            "05af78aca774478ca50c8b9c234e071e", "05af78ac-a774-478c-a50c-8b9c234e071g",
            "05af78aca-774-478c-a50c-8b9c234e071e",
            "00000000-0000-0000-a50c-8b9c234e071e", "123456789012345678"})
    void whatIsNoUuidOrStandsForANumberIsNotRead(String text) {
        assertReadsNone(text);
    }

    @Test
    void whatIsNoneLeavesTheLastOne() {
        assertReads(ID, TradeId.parse(ID));
        assertReadsNone(ID.replace('-', '+'));
        assertThat(new TradeId(uuid.high(), uuid.low())).hasToString(ID);
    }

    @Test
    void aFrameIsReadUpToItsEndAndNoFurther() {
        byte[] frame = ("{" + ID + "}").getBytes(StandardCharsets.US_ASCII);
        FrameScanner scanner = new FrameScanner();
        assertThat(scanner.begin(frame, frame.length)).isTrue();
        assertThat(scanner.uuid(uuid)).isFalse();
        assertThat(scanner.passes('{')).isTrue();
        assertThat(scanner.uuid(uuid)).isTrue();
        assertThat(scanner.passes('}')).isTrue();
        assertThat(scanner.uuid(uuid)).isFalse();
        assertThat(scanner.isAtEnd()).isTrue();
    }

    private static TradeId parsed(String text) {
        try {
            return TradeId.parse(text);
        } catch (InvalidValueException none) {
            return null;
        }
    }

    private void assertReads(String text, TradeId expected) {
        byte[] bytes = ("\"" + text + "\"").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(uuid.read(bytes, 1, bytes.length - 1)).as(text).isTrue();
        assertThat(new TradeId(uuid.high(), uuid.low())).isEqualTo(expected);
        WireUuid other = new WireUuid();
        char[] chars = ("\"" + text + "\"").toCharArray();
        assertThat(other.read(chars, 1, chars.length - 2)).as(text).isTrue();
        assertThat(new TradeId(other.high(), other.low())).isEqualTo(expected);
    }

    private void assertReadsNone(String text) {
        byte[] bytes = ("\"" + text + "\"").getBytes(StandardCharsets.UTF_8);
        assertThat(uuid.read(bytes, 1, bytes.length - 1)).as(text).isFalse();
        char[] chars = ("\"" + text + "\"").toCharArray();
        assertThat(uuid.read(chars, 1, chars.length - 2)).as(text).isFalse();
    }
}
