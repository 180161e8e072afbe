package dev.colibri.node.cli.market.watch;

import java.util.List;
import java.util.Optional;

import dev.colibri.api.model.InstrumentId;

/**
 * One market at one moment.
 *
 * @param streams all that were asked for
 * @param ladder the book, or the best prices alone where there are quotes and no book; empty where there is neither
 * @param tape empty where trades were not asked for
 */
record MarketPicture(InstrumentId instrument, List<StreamState> streams, List<Fact> facts, Optional<Ladder> ladder,
        Optional<Tape> tape, List<LastBar> bars) {

    MarketPicture {
        streams = List.copyOf(streams);
        facts = List.copyOf(facts);
        bars = List.copyOf(bars);
    }
}
