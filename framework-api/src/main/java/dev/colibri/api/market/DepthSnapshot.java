package dev.colibri.api.market;

import java.util.List;

import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Require;
import dev.colibri.api.model.Side;

/** A book's best levels at one moment, to keep. Bids descend, asks ascend; a side may be empty. */
public record DepthSnapshot(InstrumentId instrument, List<Level> bids, List<Level> asks, long eventTime,
        long receiveTime)
        implements InstrumentEvent {

    public DepthSnapshot {
        Require.present("instrument", instrument);
        bids = List.copyOf(bids);
        asks = List.copyOf(asks);
    }

    /** The levels of a side, best first. */
    public List<Level> levels(Side side) {
        return side == Side.BUY ? bids : asks;
    }

    /** A price and what stands there. */
    public record Level(Price price, Quantity quantity) {
        public Level {
            Require.present("level price", price);
            Require.present("level quantity", quantity);
        }
    }
}
