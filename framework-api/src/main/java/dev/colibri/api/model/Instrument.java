package dev.colibri.api.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/**
 * Something that can be traded, with all the rules its venue sets for it. What all kinds share is in {@link #terms()};
 * each kind adds its own attributes. Use an exhaustive {@code switch} over the kinds where they differ.
 *
 * <p>Prices and quantities made here are legal multiples of tick and lot, at the scale of the instrument. Whether a
 * whole order is legal, its size above all, is for {@link InstrumentRules} to say.
 */
public sealed interface Instrument permits CurrencyPair, Derivative {

    /** What every instrument has. */
    InstrumentTerms terms();

    /** The arithmetic of its value, profit, fees and margin. */
    ContractMaths maths();

    /** The same instrument with other terms. */
    Instrument withTerms(InstrumentTerms terms);

    default InstrumentId id() {
        return terms().id();
    }

    /** What the quantity counts, or for a contract, what it stands for. */
    default Asset base() {
        return terms().base();
    }

    /** What the price counts. */
    default Asset quote() {
        return terms().quote();
    }

    /** In what profit and loss are paid. */
    default Asset settlement() {
        return maths().asset();
    }

    /** Prices are multiples of this. */
    default Price tick() {
        return terms().tick();
    }

    /** Quantities are multiples of this. */
    default Quantity lot() {
        return terms().lot();
    }

    /** Decimals of its prices. */
    default int priceScale() {
        return terms().priceScale();
    }

    /** Decimals of its quantities. */
    default int quantityScale() {
        return terms().quantityScale();
    }

    /** What the market accepts now. */
    default TradingStatus status() {
        return terms().status();
    }

    /**
     * Reads a price that may be sent as it is.
     *
     * @throws InvalidValueException when it is no number or not a multiple of the tick
     */
    default Price price(@Nullable String text) {
        Price price = Price.of(text);
        if (!price.isMultipleOf(tick())) {
            throw new InvalidValueException("price", price.toString(),
                    "must be a multiple of the tick " + tick() + " of " + id());
        }
        return price.withScale(priceScale());
    }

    /**
     * Reads a quantity that may be sent as it is, if it is not too small or too large.
     *
     * @throws InvalidValueException when it is no number, negative, or not a multiple of the lot
     */
    default Quantity quantity(@Nullable String text) {
        Quantity quantity = Quantity.of(text);
        if (!quantity.isMultipleOf(lot())) {
            throw new InvalidValueException("quantity", quantity.toString(),
                    "must be a multiple of the lot " + lot() + " of " + id());
        }
        return quantity.withScale(quantityScale());
    }

    /** The multiple of the tick next to a price, as the mode says. */
    default Price roundPrice(Price price, RoundingMode mode) {
        return price.roundedTo(tick(), mode);
    }

    /** The multiple of the tick next to a computed price, as the mode says. */
    default Price roundPrice(BigDecimal price, RoundingMode mode) {
        return Price.of(Rounding.toStep("price", price, tick().toBigDecimal(), mode)).withScale(priceScale());
    }

    /** The price or the next tick that is less likely to trade: down for a buy, up for a sell. */
    default Price toPassiveTick(Side side, Price price) {
        return roundPrice(price, Rounding.passive(side));
    }

    /** The next tick to a computed price that is less likely to trade: down for a buy, up for a sell. */
    default Price toPassiveTick(Side side, BigDecimal price) {
        return roundPrice(price, Rounding.passive(side));
    }

    /** The greatest multiple of the lot that is not above a quantity; zero when not one lot fits. */
    default Quantity roundQuantity(Quantity quantity) {
        return quantity.roundedTo(lot(), RoundingMode.DOWN);
    }

    /**
     * The greatest multiple of the lot that is not above a computed quantity; zero when not one lot fits.
     *
     * @throws InvalidValueException when the quantity is negative or too large
     */
    default Quantity roundQuantity(BigDecimal quantity) {
        return roundQuantity(quantity, RoundingMode.DOWN);
    }

    /**
     * The multiple of the lot next to a computed quantity, as the mode says.
     *
     * @throws InvalidValueException when the quantity is negative or too large
     */
    default Quantity roundQuantity(BigDecimal quantity, RoundingMode mode) {
        BigDecimal wanted = Require.notNegative("quantity", quantity);
        return Quantity.of(Rounding.toStep("quantity", wanted, lot().toBigDecimal(), mode)).withScale(quantityScale());
    }
}
