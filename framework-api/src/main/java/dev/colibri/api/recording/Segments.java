package dev.colibri.api.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The files of a recording: {@code events-000001.rec}, {@code events-000002.rec} and so on, in the order of their
 * numbers.
 */
final class Segments {

    /** What each segment begins with; its last character is the version of the format. */
    static final byte[] HEADER = "COLIBRI RECORDING 1\n".getBytes(StandardCharsets.US_ASCII);

    private static final String PREFIX = "events-";
    private static final String SUFFIX = ".rec";
    private static final int DIGITS = 6;

    private Segments() {}

    /** The segments that there are, in order. */
    static List<Path> list(Path directory) {
        try {
            return present(directory);
        } catch (NotDirectoryException | NoSuchFileException none) {
            throw new RecordingException("There is no recording at " + directory + ": it must be a directory", none);
        } catch (IOException failure) {
            throw new RecordingException("The recording " + directory + " cannot be listed: " + failure.getMessage(),
                    failure);
        }
    }

    /** The segment after those that there are. */
    static Path next(Path directory) throws IOException {
        List<Path> present = present(directory);
        int number = present.isEmpty() ? 1 : numberOf(present.getLast()) + 1;
        return path(directory, number);
    }

    /** The segment with a number, whether there is one or not. */
    static Path path(Path directory, int number) {
        return directory.resolve(PREFIX + String.format(Locale.ROOT, "%0" + DIGITS + "d", number) + SUFFIX);
    }

    private static List<Path> present(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> isSegment(file.getFileName().toString())).sorted().toList();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static boolean isSegment(String name) {
        if (name.length() != PREFIX.length() + DIGITS + SUFFIX.length() || !name.startsWith(PREFIX)
                || !name.endsWith(SUFFIX)) {
            return false;
        }
        return name.chars().skip(PREFIX.length()).limit(DIGITS).allMatch(c -> c >= '0' && c <= '9');
    }

    static int numberOf(Path segment) {
        return Integer.parseInt(segment.getFileName().toString().substring(PREFIX.length(), PREFIX.length() + DIGITS));
    }
}
