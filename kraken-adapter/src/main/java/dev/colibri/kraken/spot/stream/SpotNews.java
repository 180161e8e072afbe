package dev.colibri.kraken.spot.stream;

/** Is told what a connection says of the venue as a whole. */
public interface SpotNews {

    /** The state of the venue, as each connection tells it when it begins and when it changes. */
    void status(StatusMessage message, long receiveTime);

    /** A connection is gone, and will be made again. */
    void lost(String reason);
}
