package dev.colibri.kraken.common.socket;

/**
 * Is told of a session's links and messages, on the event loop. It may call the session from inside any of these. After
 * {@link SocketSession#close()} it is told nothing.
 */
public interface SocketListener {

    /** A new link stands, and nothing was sent on it. Told before its first frame. */
    void opened();

    /**
     * One whole message, whether it came as text or as bytes, in one frame or in many.
     *
     * @param bytes holds it from its beginning; valid until this returns
     * @param receiveTime of the clock, in nanoseconds since the epoch
     */
    void frame(byte[] bytes, int length, long receiveTime);

    /**
     * The link that stood is gone, and a new one will be made. Told once after each {@link #opened()}.
     *
     * @param reason in words for a person
     */
    void lost(String reason);
}
