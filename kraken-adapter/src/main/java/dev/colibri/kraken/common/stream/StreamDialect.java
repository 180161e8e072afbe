package dev.colibri.kraken.common.stream;

import java.util.List;

/** How a venue is asked for streams, and asked to take them back. Pure. */
public interface StreamDialect<S extends VenueStream> {

    /** How many streams one request may name at most. */
    int most();

    /** Whether one request can name both. */
    boolean together(S one, S other);

    /** The request for these streams, all of which go together. */
    String subscribe(List<S> streams, long requestId);

    /** The request that gives these streams back, all of which go together. */
    String unsubscribe(List<S> streams, long requestId);

    /** What a refusal in these words means. */
    default Refusal weigh(String words) {
        return Refusal.of(words);
    }
}
