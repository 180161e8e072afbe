package dev.colibri.api.order;

import java.math.BigDecimal;
import java.util.Optional;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Require;

/** A price given outright, or as a distance from a reference that is read when the order is accepted. */
public sealed interface PriceSpec {

    /** The price, where it is given outright. */
    Optional<Price> outright();

    /** Exactly this price. */
    static PriceSpec at(Price price) {
        return new At(price);
    }

    /** A signed distance in units of the quote. */
    static Offset offset(BigDecimal value) {
        return new Offset(value, Unit.PRICE);
    }

    /** A signed distance in hundredths of the reference: 2 is two percent of it. */
    static Offset percent(BigDecimal value) {
        return new Offset(value, Unit.PERCENT);
    }

    /** Exactly this price, which is positive. */
    record At(Price price) implements PriceSpec {
        public At {
            OrderChecks.positive("price", price);
        }

        @Override
        public Optional<Price> outright() {
            return Optional.of(price);
        }

        @Override
        public String toString() {
            return price.toString();
        }
    }

    /**
     * A signed distance: of a trigger from the reference, of a limit from the trigger.
     *
     * @param value the distance; for {@link Unit#PERCENT}, 2 means two percent, and it lies above -100, where no price
     *     would be left, and at or below 1000
     */
    record Offset(BigDecimal value, Unit unit) implements PriceSpec {
        private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
        private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(1000);

        public Offset {
            value = OrderChecks.plain("offset", value);
            Require.present("offset unit", unit);
            boolean beyond = value.compareTo(WHOLE.negate()) <= 0 || value.compareTo(MOST_PERCENT) > 0;
            if (unit == Unit.PERCENT && beyond) {
                throw new InvalidValueException("offset", value.toPlainString() + "%",
                        "must be above -100% and at most 1000%");
            }
        }

        @Override
        public Optional<Price> outright() {
            return Optional.empty();
        }

        /** Such as {@code -2.5%}, or {@code 100} in units of the quote. */
        @Override
        public String toString() {
            return switch (unit) {
                case PRICE -> value.toPlainString();
                case PERCENT -> value.toPlainString() + "%";
            };
        }

        /** Checks that this can be the distance at which an order trails. */
        void requireDistance() {
            boolean everything = unit == Unit.PERCENT && value.compareTo(WHOLE) >= 0;
            if (value.signum() <= 0 || everything) {
                throw new InvalidValueException("trailing distance", toString(), "must be positive, and below 100%");
            }
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
