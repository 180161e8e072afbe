package dev.colibri.bench.feed;

import java.util.List;

/**
 * The frames of a session as they come over the wire.
 *
 * @param opening come once, in front
 * @param round come again and again: what they leave behind is what they began with
 * @param renewal makes the frames of a round those of the next one
 */
record Frames(List<byte[]> opening, List<byte[]> round, Runnable renewal) {

    /** Frames that are the same in each round. */
    Frames(List<byte[]> opening, List<byte[]> round) {
        this(opening, round, () -> {});
    }

    Frames {
        opening = List.copyOf(opening);
        round = List.copyOf(round);
    }
}
