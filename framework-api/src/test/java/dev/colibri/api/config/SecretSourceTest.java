package dev.colibri.api.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.model.InvalidValueException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SecretSourceTest {
    private static final String HIDDEN = "s3cr3t-text";

    @TempDir Path directory;

    private final Environment environment = name -> switch (name) {
        case "API_SECRET" -> Optional.of(HIDDEN);
        case "EMPTY" -> Optional.of("");
        case "DIRECTORY" -> Optional.of(directory.toString());
        case "NO_PATH" -> Optional.of(HIDDEN + "\0");
        default -> Optional.empty();
    };

    private Path file(String permissions, byte... content) throws Exception {
        Path file = directory.resolve("secret");
        Files.deleteIfExists(file);
        Files.write(file, content);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    private Optional<String> read(String text) {
        return SecretSource.read(text, environment).map(secret -> secret.use(String::new));
    }

    private String refusal(String text) {
        return assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> SecretSource.read(text, environment)).actual().getMessage();
    }

    @Test
    void aVariableGivesItsValue() {
        assertThat(read("${API_SECRET}")).contains(HIDDEN);
        assertThat(read("${API_SECRET:-}")).contains(HIDDEN);
    }

    @Test
    void nothingAndAnEmptyVariableGiveNone() {
        assertThat(read("")).isEmpty();
        assertThat(read("${UNSET:-}")).isEmpty();
        assertThat(read("${EMPTY}")).isEmpty();
        assertThat(read("plain:")).isEmpty();
    }

    @Test
    void anUnsetVariableIsAnErrorThatNamesIt() {
        assertThat(refusal("${UNSET}")).isEqualTo("environment variable UNSET must be set, but was unset");
    }

    @Test
    void aPlainTextIsGivenOnPurposeOnly() {
        assertThat(read("plain:PAPER-x")).contains("PAPER-x");
    }

    @ParameterizedTest
    @ValueSource(strings = {HIDDEN, HIDDEN + "${API_SECRET}", "${API_SECRET}" + HIDDEN, "${" + HIDDEN, "FILE:" + HIDDEN,
            "${UNSET:-}${API_SECRET}" + HIDDEN, "${UNSET:-" + HIDDEN + "}"})
    void aSecretWrittenOutIsRefusedAndNotRepeated(String text) {
        assertThat(refusal(text)).contains("must be ${NAME}, file:PATH or plain:TEXT").doesNotContain(HIDDEN);
    }

    @Test
    void aFileOfTheOwnersAloneGivesItsTextWithoutTheLastLineBreak() throws Exception {
        assertThat(read("file:" + file("rw-------", "two\nlines\r\n".getBytes()))).contains("two\nlines");
        assertThat(read("file:${DIRECTORY}/secret")).contains("two\nlines");
        assertThat(read("file:" + file("r--------", "no break".getBytes()))).contains("no break");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw-----w-", "rwx--x---"})
    void aFileThatOthersMayTouchIsRefusedWithTheRemedy(String permissions) throws Exception {
        Path file = file(permissions, HIDDEN.getBytes());
        assertThat(refusal("file:" + file)).isEqualTo("permissions of secret file " + file
                + " must be the owner's alone (chmod 600), but was " + permissions);
    }

    @Test
    void aFileThatIsEmptyOrTooLargeOrNoTextOrNotThereIsRefused() throws Exception {
        assertThat(refusal("file:" + file("rw-------", (byte) '\n'))).contains("must not be empty");
        assertThat(refusal("file:" + file("rw-------", new byte[65_537]))).contains("at most 65536 bytes");
        assertThat(refusal("file:" + file("rw-------", (byte) 0xC3, (byte) 0x28))).contains("UTF-8");
        assertThat(refusal("file:" + directory.resolve("none"))).contains("must be a file that can be read");
        assertThat(refusal("file:" + directory)).contains("must be a file that can be read");
        assertThat(refusal("file:a\0b")).contains("must be a file that can be read");
        assertThat(refusal("file:")).contains("must be a file that can be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${API_SECRET}", "${NO_PATH}", "${UNSET:-here}/${API_SECRET}", "${DIRECTORY}"})
    void aFileThatAVariableNamesIsShownAsItWasWritten(String written) {
        assertThat(refusal("file:" + written))
                .isEqualTo("secret file must be a file that can be read, but was " + written);
    }

    @Test
    void everyRefusalOfAFileShowsItsNameAsItWasWritten() throws Exception {
        String written = "file:${DIRECTORY}/secret";
        file("rw-r-----", HIDDEN.getBytes());
        assertThat(refusal(written)).isEqualTo("permissions of secret file ${DIRECTORY}/secret "
                + "must be the owner's alone (chmod 600), but was rw-r-----");
        file("rw-------", (byte) '\n');
        assertThat(refusal(written)).endsWith("but was ${DIRECTORY}/secret");
        file("rw-------", new byte[65_537]);
        assertThat(refusal(written)).endsWith("but was ${DIRECTORY}/secret");
        file("rw-------", (byte) 0xC3, (byte) 0x28);
        assertThat(refusal(written)).endsWith("but was ${DIRECTORY}/secret");
    }
}
