package dev.colibri.node.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The standard output of this process. When something cannot be written, it tells a reader that has gone from all other
 * reasons: Java has one exception for both, and the system's words for them depend on the user's language. A pipe or a
 * socket fails when nobody reads it any more; a disk, a device or a terminal has no reader to lose.
 */
final class ProcessOutput extends OutputStream {
    /** Where systems like Unix show the standard output. */
    static final Path PLACE = Path.of("/dev/fd/1");

    /** The bits of a file's mode that tell what kind it is, and two kinds, as in {@code stat(2)}. */
    private static final int KIND = 0xF000;
    private static final int PIPE = 0x1000;
    private static final int SOCKET = 0xC000;

    private final OutputStream stream;
    private final Path place;

    /** @param place where the system shows what the stream goes to; asked when something cannot be written */
    ProcessOutput(OutputStream stream, Path place) {
        this.stream = stream;
        this.place = place;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[]{(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            stream.write(bytes, from, length);
        } catch (IOException e) {
            throw explained(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            stream.flush();
        } catch (IOException e) {
            throw explained(e);
        }
    }

    private IOException explained(IOException failure) {
        return goesToAProcess() ? new ReaderGoneException(failure) : failure;
    }

    /** False where the system does not say. */
    private boolean goesToAProcess() {
        try {
            return Files.getAttribute(place, "unix:mode") instanceof Integer mode
                    && ((mode & KIND) == PIPE || (mode & KIND) == SOCKET);
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException nobodyKnows) {
            return false;
        }
    }
}
