package dev.colibri.api.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import dev.colibri.api.model.InvalidValueException;

/**
 * Reads secrets from where a setting says they are:
 *
 * <ul>
 * <li><code>${NAME}</code> or <code>${NAME:-}</code>: an environment variable;
 * <li><code>file:PATH</code>: a file that only its owner may read, whose last line break is not part of the secret;
 * <li><code>plain:TEXT</code>: the text itself, for keys that protect nothing, such as those of a paper exchange.
 * </ul>
 *
 * <p>A secret written out in any other way is refused, so that none lands in a configuration or on a command line by
 * carelessness. No message holds any part of a secret, nor of what a variable holds.
 */
public final class SecretSource {
    private static final String FILE = "file:";
    private static final String PLAIN = "plain:";
    private static final int LARGEST_FILE = 65_536;
    private static final String CONCEALED = "another text, which is not shown";

    private SecretSource() {}

    /**
     * The secret; empty when the text is, or stands for an empty variable.
     *
     * @throws InvalidValueException when the text has none of the forms, a variable is unset, or the file cannot be
     *     read or may be read by others
     */
    public static Optional<Secret> read(String text, Environment environment) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.startsWith(PLAIN)) {
            return some(text.substring(PLAIN.length()));
        }
        if (text.startsWith(FILE)) {
            String written = text.substring(FILE.length());
            return fromFile(environment.expand(written), written);
        }
        if (isReference(text)) {
            return some(environment.expand(text));
        }
        throw new InvalidValueException("secret", CONCEALED, "must be ${NAME}, file:PATH or plain:TEXT");
    }

    /** Whether a text says where a secret is, rather than being one. */
    static boolean isReference(String text) {
        if (text.isEmpty() || text.startsWith(FILE) || text.startsWith(PLAIN)) {
            return true;
        }
        try {
            return Expansion.parse(text).isOneVariable();
        } catch (InvalidValueException broken) {
            return false;
        }
    }

    private static Optional<Secret> some(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Secret.of(text));
    }

    /** Messages show the name as it was written: a variable in it may hold a secret by mistake. */
    private static Optional<Secret> fromFile(String name, String written) {
        try {
            Path file = Path.of(name);
            checkOwnerOnly(file, written);
            if (Files.size(file) > LARGEST_FILE) {
                throw new InvalidValueException("secret file", written,
                        "must have at most " + LARGEST_FILE + " bytes");
            }
            return read(Files.readAllBytes(file), written);
        } catch (IOException | InvalidPathException e) {
            throw new InvalidValueException("secret file", written, "must be a file that can be read");
        }
    }

    private static Optional<Secret> read(byte[] bytes, String written) {
        char[] chars = new char[0];
        try {
            CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            chars = decoded.array();
            int end = decoded.limit();
            end -= end > 0 && chars[end - 1] == '\n' ? 1 : 0;
            end -= end > 0 && chars[end - 1] == '\r' ? 1 : 0;
            if (end == 0) {
                throw new InvalidValueException("secret file", written, "must not be empty");
            }
            return Optional.of(Secret.of(CharBuffer.wrap(chars, 0, end)));
        } catch (CharacterCodingException e) {
            throw new InvalidValueException("secret file", written, "must be text in UTF-8");
        } finally {
            Arrays.fill(chars, '\0');
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static void checkOwnerOnly(Path file, String written) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new InvalidValueException("secret file", written, "must be a file that can be read");
        }
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        String shown = PosixFilePermissions.toString(permissions);
        if (!shown.endsWith("------")) {
            throw new InvalidValueException("permissions of secret file " + written, shown,
                    "must be the owner's alone (chmod 600)");
        }
    }
}
