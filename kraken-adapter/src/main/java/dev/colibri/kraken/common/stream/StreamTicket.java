package dev.colibri.kraken.common.stream;

/** One stream that somebody wanted. All of it does nothing after {@link #drop()}. */
public interface StreamTicket {

    /**
     * Good data have come: no deadline runs any more, and attempts to put the stream right are forgotten after a quiet
     * while. Cheap, and may be called with every message.
     */
    void flowing();

    /**
     * Whether the venue has been asked for the stream and not for its end: else what comes is the rest of a stream that
     * is being given back, and should be passed over.
     */
    default boolean isAsked() {
        return true;
    }

    /**
     * What came cannot be believed: the stream is given back and asked for again, alone, a bounded number of times with
     * growing waits; after that it fails. Until then its messages should be passed over. Does nothing while it is
     * already being put right or its link is down.
     */
    void resync(String reason);

    /** Gives the stream back. Its listener is told nothing any more. */
    void drop();
}
