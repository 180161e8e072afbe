package dev.colibri.node.cli.market.watch;

import java.util.List;

import dev.colibri.api.market.MarketEvent;

/** How events become texts, in the order of their coming. Called on the event loop. */
interface Format {

    /** What stands before the first event. */
    default List<Piece> beginning() {
        return List.of();
    }

    /** An event as a text; a book view is read before this returns. */
    Piece piece(MarketEvent event);

    /** Says that so many events were not written, and makes whoever copies books start anew. */
    Piece lost(long events);
}
