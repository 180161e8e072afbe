package dev.colibri.kraken.futures.stream;

import java.util.List;

import dev.colibri.kraken.common.feed.Node;

/**
 * A frame and what it means.
 *
 * @param node the frame, with its fields in the venue's order
 * @param told the line of {@link Recorder}
 * @param hot whether it is of the forms that take the fast road
 */
record Said(Node.Obj node, String told, boolean hot) {

    List<String> lines() {
        return List.of(told);
    }
}
