package dev.colibri.kraken.spot.stream;

/** Is told what a connection says of the venue as a whole. */
public interface SpotNews {

    /** Wants to know nothing, since another connection tells it. */
    SpotNews NONE = new SpotNews() {
        @Override
        public void status(StatusMessage message, long receiveTime) {
            // Told by another connection.
        }

        @Override
        public void lost(String reason) {
            // Told by another connection.
        }
    };

    /** The state of the venue, as each connection tells it when it begins and when it changes. */
    void status(StatusMessage message, long receiveTime);

    /** A connection is gone, and will be made again. */
    void lost(String reason);
}
