package dev.colibri.kraken.common.socket;

import java.util.Arrays;

import io.vertx.core.buffer.Buffer;

/** One message, put together from its frames in an array that is made once and grows when it must. */
final class MessageBuffer {
    private static final int FIRST = 64 * 1024;

    private final int most;
    private byte[] bytes = new byte[FIRST];
    private int length;

    /** @param most how many bytes a message may have */
    MessageBuffer(int most) {
        this.most = most;
    }

    /** Forgets the message. */
    void clear() {
        length = 0;
    }

    /** Adds a frame; {@code false}, and nothing added, when the message becomes too long. */
    boolean add(Buffer frame) {
        int more = frame.length();
        if (more > most - length) {
            return false;
        }
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(most, Math.max(2L * bytes.length, (long) length + more)));
        }
        frame.getBytes(bytes, length);
        length += more;
        return true;
    }

    /** Holds the message from its beginning, until the next one. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }
}
