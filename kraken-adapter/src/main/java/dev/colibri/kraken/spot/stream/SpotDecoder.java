package dev.colibri.kraken.spot.stream;

/**
 * Reads the frames of a connection and tells what they say. The frames that come most take the fast road of
 * {@link SpotScanner}; any other goes, whole, to {@link SpotReference}. Both tell the same. One object serves a
 * connection, on its event loop.
 */
public final class SpotDecoder {
    private final SpotScanner scanner;
    private final SpotReference reference;
    private long scanned;
    private long referred;

    /** @param handler is told; what it throws goes through, and the next frame is read as if nothing had happened */
    public SpotDecoder(SpotHandler handler) {
        scanner = new SpotScanner(handler);
        reference = new SpotReference(handler);
    }

    /**
     * Reads a frame. Whatever the bytes are, nothing is thrown but by the handler.
     *
     * @param bytes {@code bytes[0, length)} is the frame; it may be used for something else afterwards
     */
    public void decode(byte[] bytes, int length) {
        if (scanner.scan(bytes, length)) {
            scanned++;
        } else {
            referred++;
            reference.decode(bytes, length);
        }
    }

    /** How many frames took the fast road. */
    public long scanned() {
        return scanned;
    }

    /** How many did not. */
    public long referred() {
        return referred;
    }
}
