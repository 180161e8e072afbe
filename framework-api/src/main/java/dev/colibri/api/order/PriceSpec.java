package dev.colibri.api.order;

import java.math.BigDecimal;

import dev.colibri.api.model.Price;
import dev.colibri.api.model.Require;

/** A price given outright, or as a distance from a reference that is read when the order is accepted. */
public sealed interface PriceSpec {

    /** Exactly this price. */
    record At(Price price) implements PriceSpec {
        public At {
            Require.present("price", price);
        }
    }

    /**
     * A signed distance: of a trigger from the reference, of a limit from the trigger.
     *
     * @param value the distance; for {@link Unit#PERCENT}, 2 means two percent
     */
    record Offset(BigDecimal value, Unit unit) implements PriceSpec {
        public Offset {
            Require.present("offset", value);
            Require.present("offset unit", unit);
        }
    }

    /** In what an offset is counted. */
    enum Unit {
        /** Units of the quote. */
        PRICE,
        /** Hundredths of the reference. */
        PERCENT
    }
}
