package dev.colibri.kraken.common.stream;

/**
 * Is told what becomes of one stream of the venue's, on the event loop. That its data are good is for the listener to
 * find; it says so by {@link StreamTicket#flowing()}.
 */
public interface StreamListener {

    /**
     * The stream gives no data now: its link is gone, or it was granted and stayed silent. It is asked for again by
     * itself. Told once until data flow again or it is asked for on a new link.
     *
     * @param reason in words for a person
     */
    void stale(String reason);

    /**
     * The stream is being asked for again because of what the listener or the venue said of it; what comes next begins
     * anew. Told at each attempt.
     */
    void resyncing(String reason);

    /** The venue refused the stream, in these words, or it could not be put right. It is not asked for again. */
    void failed(String reason);
}
