package dev.colibri.node.cli.market.watch;

import java.util.List;

/**
 * The best levels of a book at one moment.
 *
 * @param stream where they come from, and whether they are the present
 * @param isKnown whether anything has been told yet
 * @param asks best first
 * @param bids best first
 */
record Ladder(StreamState stream, boolean isKnown, List<Rung> asks, List<Rung> bids) {

    Ladder {
        asks = List.copyOf(asks);
        bids = List.copyOf(bids);
    }
}
