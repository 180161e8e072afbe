package dev.colibri.kraken.spot.stream;

import java.util.List;

import dev.colibri.kraken.common.feed.Node;

/**
 * A frame and what it means.
 *
 * @param node the frame, with its fields in the venue's order
 * @param told lines of {@link Recorder}; of instruments the line is {@code instruments} and the text follows
 * @param hot whether it is of the forms that take the fast road
 */
record Said(Node.Obj node, List<String> told, boolean hot) {

    /** The lines for one text of the frame. */
    List<String> toldFor(String text) {
        return told.equals(List.of("instruments")) ? List.of("instruments " + text) : told;
    }
}
