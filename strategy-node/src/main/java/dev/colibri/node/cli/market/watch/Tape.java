package dev.colibri.node.cli.market.watch;

import java.util.List;

import dev.colibri.api.market.Trade;

/**
 * The last trades.
 *
 * @param trades newest first
 */
record Tape(StreamState stream, List<Trade> trades) {

    Tape {
        trades = List.copyOf(trades);
    }
}
