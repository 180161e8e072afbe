package dev.colibri.kraken.common.feed;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import com.fasterxml.jackson.core.JsonToken;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FrameParserTest {
    private final FrameParser parser = new FrameParser();

    @Test
    void oneFrameIsReadAfterTheOther() throws BrokenFrameException {
        for (int i = 0; i < 100; i++) {
            assertReads(i);
        }
    }

    @Test
    void partsOfABufferAreFrames() throws BrokenFrameException {
        byte[] buffer = " {\"number\":7.50} }}}}".getBytes(StandardCharsets.US_ASCII);
        parser.begin(buffer, 17);
        parser.next();
        parser.next();
        assertThat(new String(parser.characters(), parser.from(), parser.count())).isEqualTo("7.50");
        parser.next();
        parser.end();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', value = {
            "'', empty frame",
            "' \t\r\n', empty frame",
            "'[]', frame that is no object",
            "'17', frame that is no object",
            "'hello', frame that is no object",
            "'{', frame that is cut off",
            "'{\"a\"', frame that is cut off",
            "'{\"a\":', frame that is cut off",
            "'{\"a\":1', frame that is cut off",
            "'{\"a\":[{\"b\":\"x', frame that is cut off",
            "'{\"a\":1]', not JSON",
            "'{a:1}', not JSON",
            "'{\"a\":01}', not JSON",
            "'{\"a\":NaN}', not JSON",
            "'{\"a\":+1}', not JSON",
            "'{\"a\":1,}', not JSON",
            "'{\"a\":\"\\x\"}', not JSON",
            "'{} {}', frame with more than one value",
            "'{}}', frame with more than one value",
            "'{}x', frame with more than one value"})
    void whatIsNotOneObjectBreaksAndTheNextFrameIsRead(String frame, String kind) throws BrokenFrameException {
        assertReads(1);
        assertThatExceptionOfType(BrokenFrameException.class).isThrownBy(() -> readAll(frame))
                .extracting(BrokenFrameException::kind).isEqualTo(kind);
        assertReads(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 65, 500, 100_000})
    void whatIsNestedWithoutEndIsBeyondLimits(int depth) throws BrokenFrameException {
        String frame = "{\"a\":" + "[".repeat(depth) + "]".repeat(depth) + "}";
        assertThatExceptionOfType(BrokenFrameException.class).isThrownBy(() -> readAll(frame))
                .extracting(BrokenFrameException::kind).isEqualTo("frame beyond all limits");
        assertReads(2);
    }

    @Test
    void longNumbersAndTextsArePassedOver() throws BrokenFrameException {
        readAll("{\"a\":" + "9".repeat(100_000) + ",\"b\":\"" + "x".repeat(2_000_000) + "\",\"c\":1e"
                + "7".repeat(10_000) + "}");
        assertReads(1);
    }

    @Test
    void aFrameThatNobodyReadOnLeavesNothingBehind() throws BrokenFrameException {
        byte[] frame = frame("{\"number\":1,\"list\":[1,2,3]}");
        parser.begin(frame, frame.length);
        parser.next();
        assertReads(3);
        byte[] unended = frame("{}");
        parser.begin(unended, unended.length);
        parser.next();
        assertReads(4);
    }

    @Test
    void namesComeFromTheTableAndAreForgottenWhenThereAreVeryMany() throws BrokenFrameException {
        String name = nameOfFirst("{\"known\":1}");
        assertThat(nameOfFirst("{\"known\":2}")).isSameAs(name);
        for (int i = 0; i <= FrameParser.MOST_NAMES; i++) {
            readAll("{\"strange" + i + "\":1}");
        }
        assertThat(nameOfFirst("{\"known\":3}")).isEqualTo(name).isNotSameAs(name);
        assertReads(1);
    }

    @Test
    void namesAreRememberedBeyondABrokenFrame() throws BrokenFrameException {
        String name = nameOfFirst("{\"known\":1}");
        assertThatExceptionOfType(BrokenFrameException.class).isThrownBy(() -> readAll("{\"known\""));
        assertThat(nameOfFirst("{\"known\":2}")).isSameAs(name);
    }

    @Test
    void wordsAreComparedWhole() throws BrokenFrameException {
        byte[] frame = frame("{\"a\":\"b\\u006fok\"}");
        parser.begin(frame, frame.length);
        parser.next();
        parser.next();
        assertThat(parser.says("book")).isTrue();
        assertThat(parser.says("boo")).isFalse();
        assertThat(parser.says("books")).isFalse();
        assertThat(parser.says("bOok")).isFalse();
    }

    @Property(tries = 2000)
    void bytesAtRandomBreakAndNothingWorse(@ForAll byte[] noise, @ForAll long seed) throws BrokenFrameException {
        byte[] frame = noise.clone();
        if (new Random(seed).nextBoolean() && frame.length > 1) {
            frame[0] = '{';
            frame[1] = '"';
        }
        try {
            readAll(frame);
        } catch (BrokenFrameException broken) {
            assertThat(broken.kind()).isNotBlank();
        }
        assertReads(5);
    }

    private void assertReads(int number) throws BrokenFrameException {
        byte[] frame = frame("{\"list\":[{\"x\":\"y\"},[true]],\"number\":" + number + ".0}\n");
        parser.begin(frame, frame.length);
        assertThat(parser.next()).isEqualTo(JsonToken.FIELD_NAME);
        assertThat(parser.name()).isEqualTo("list");
        assertThat(parser.next()).isEqualTo(JsonToken.START_ARRAY);
        parser.skip();
        assertThat(parser.next()).isEqualTo(JsonToken.FIELD_NAME);
        assertThat(parser.name()).isEqualTo("number");
        assertThat(parser.next()).isEqualTo(JsonToken.VALUE_NUMBER_FLOAT);
        WireNumber read = new WireNumber();
        assertThat(parser.read(read)).isTrue();
        assertThat(read.mantissa()).isEqualTo(10L * number);
        assertThat(parser.next()).isEqualTo(JsonToken.END_OBJECT);
        parser.end();
    }

    private String nameOfFirst(String text) throws BrokenFrameException {
        byte[] frame = frame(text);
        parser.begin(frame, frame.length);
        parser.next();
        String name = parser.name();
        parser.next();
        parser.next();
        parser.end();
        return name;
    }

    private void readAll(String text) throws BrokenFrameException {
        readAll(frame(text));
    }

    private void readAll(byte[] frame) throws BrokenFrameException {
        parser.begin(frame, frame.length);
        while (parser.next() == JsonToken.FIELD_NAME) {
            parser.next();
            parser.skip();
        }
        parser.end();
    }

    private static byte[] frame(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
