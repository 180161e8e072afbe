package dev.colibri.api.market;

import java.util.List;

import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Require;
import dev.colibri.api.model.Side;

/**
 * A book's best levels at one moment, to keep. Bids descend, asks ascend, and no price stands twice on a side; a side
 * may be empty. Whether the two sides cross is shown as it was.
 */
public record DepthSnapshot(InstrumentId instrument, List<Level> bids, List<Level> asks, long eventTime,
        long receiveTime) implements InstrumentEvent {

    public DepthSnapshot {
        Require.present("instrument", instrument);
        bids = Require.each("bids", bids);
        asks = Require.each("asks", asks);
        for (int i = 1; i < bids.size(); i++) {
            Price before = bids.get(i - 1).price();
            if (bids.get(i).price().compareTo(before) >= 0) {
                throw new InvalidValueException("bid price", bids.get(i).price().toString(),
                        "must be below " + before + " before it");
            }
        }
        for (int i = 1; i < asks.size(); i++) {
            Price before = asks.get(i - 1).price();
            if (asks.get(i).price().compareTo(before) <= 0) {
                throw new InvalidValueException("ask price", asks.get(i).price().toString(),
                        "must be above " + before + " before it");
            }
        }
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
