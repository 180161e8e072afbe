package dev.colibri.kraken.futures.stream;

/**
 * Reads the frames of a connection and tells what they say. One object serves a connection, on its event loop.
 */
public final class FuturesDecoder {
    private final FuturesReference reference;

    /** @param handler is told; what it throws goes through, and the next frame is read as if nothing had happened */
    public FuturesDecoder(FuturesHandler handler) {
        reference = new FuturesReference(handler);
    }

    /**
     * Reads a frame. Whatever the bytes are, nothing is thrown but by the handler.
     *
     * @param bytes {@code bytes[0, length)} is the frame; it may be used for something else afterwards
     */
    public void decode(byte[] bytes, int length) {
        reference.decode(bytes, length);
    }
}
