package dev.colibri.api.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The rules that every instrument has. Make them with an {@link InstrumentTermsBuilder}, which names each.
 *
 * <p>Tick and lot are kept at the price and quantity scale, so whatever is rounded to them has the scale of the
 * instrument.
 *
 * @param id Colibri's name of it
 * @param venueSymbol the venue's own name of it, exactly as it must be sent
 * @param base what the quantity counts or stands for
 * @param quote what the price counts
 * @param priceScale decimals of a price on the wire; may be more than the tick needs
 * @param quantityScale decimals of a quantity on the wire; may be more than the lot needs
 * @param costScale decimals that the venue keeps of costs and fees in quote, if it says
 * @param tick prices are multiples of this
 * @param lot quantities are multiples of this; may be above one, as 1000 for contracts on very cheap coins
 * @param sizes least and greatest order
 * @param fees what trading costs by volume; empty where the venue tells each account its own
 * @param status what the market accepts now
 */
public record InstrumentTerms(InstrumentId id, String venueSymbol, Asset base, Asset quote, int priceScale,
        int quantityScale, OptionalInt costScale, Price tick, Quantity lot, SizeLimits sizes,
        Optional<FeeSchedule> fees, TradingStatus status) {

    private static final int LONGEST_SYMBOL = 48;

    public InstrumentTerms {
        Require.present("instrument id", id);
        Require.token("venue symbol", venueSymbol, LONGEST_SYMBOL);
        Require.present("base", base);
        Require.present("quote", quote);
        if (base.equals(quote)) {
            throw new InvalidValueException("quote", quote.code(), "must not be the base itself");
        }
        Require.within("price scale", priceScale, 0, Decimals.MAX_SCALE);
        Require.within("quantity scale", quantityScale, 0, Decimals.MAX_SCALE);
        Require.present("cost scale", costScale)
                .ifPresent(scale -> Require.within("cost scale", scale, 0, Decimals.MAX_SCALE));
        tick = scaledTick(tick, priceScale);
        lot = scaledLot(lot, quantityScale);
        Require.present("size limits", sizes);
        Require.present("fees", fees);
        Require.present("status", status);
    }

    /** A builder with nothing set. */
    public static InstrumentTermsBuilder builder() {
        return new InstrumentTermsBuilder();
    }

    /** The same rules with another status. */
    public InstrumentTerms withStatus(TradingStatus now) {
        return new InstrumentTerms(id, venueSymbol, base, quote, priceScale, quantityScale, costScale, tick, lot, sizes,
                fees, now);
    }

    /** The same rules with other fees. */
    public InstrumentTerms withFees(FeeSchedule schedule) {
        return new InstrumentTerms(id, venueSymbol, base, quote, priceScale, quantityScale, costScale, tick, lot, sizes,
                Optional.of(schedule), status);
    }

    private static Price scaledTick(Price tick, int scale) {
        if (!Require.present("tick", tick).isPositive()) {
            throw new InvalidValueException("tick", tick.toString(), "must be positive");
        }
        if (!tick.isMultipleOf(Price.of(1, scale))) {
            throw new InvalidValueException("tick", tick.toString(), "must have at most the price scale of " + scale);
        }
        return tick.withScale(scale);
    }

    private static Quantity scaledLot(Quantity lot, int scale) {
        if (!Require.present("lot", lot).isPositive()) {
            throw new InvalidValueException("lot", lot.toString(), "must be positive");
        }
        if (!lot.isMultipleOf(Quantity.of(1, scale))) {
            throw new InvalidValueException("lot", lot.toString(), "must have at most the quantity scale of " + scale);
        }
        return lot.withScale(scale);
    }
}
