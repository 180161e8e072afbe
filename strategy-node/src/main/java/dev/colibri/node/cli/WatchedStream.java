package dev.colibri.node.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Remembers that something could not be written, since print writers and flushes in passing forget it. */
final class WatchedStream extends OutputStream {
    private final OutputStream stream;
    private Optional<IOException> failure = Optional.empty();

    WatchedStream(OutputStream stream) {
        this.stream = stream;
    }

    /** The first failure; empty when all has gone well. */
    Optional<IOException> failure() {
        return failure;
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
            throw remembered(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            stream.flush();
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    private IOException remembered(IOException e) {
        if (failure.isEmpty()) {
            failure = Optional.of(e);
        }
        return e;
    }
}
