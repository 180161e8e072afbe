package dev.colibri.api.model;

import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

/**
 * Collects {@link InstrumentTerms} by name, so that no figure can take another's place. Id, base, quote, tick and lot
 * must be given. Left out, the venue's symbol is the id's, the scales are those of tick and lot, the least order is one
 * lot, fees are unknown and the market is online.
 */
public final class InstrumentTermsBuilder {
    private @Nullable InstrumentId id;
    private @Nullable String venueSymbol;
    private @Nullable Asset base;
    private @Nullable Asset quote;
    private OptionalInt priceScale = OptionalInt.empty();
    private OptionalInt quantityScale = OptionalInt.empty();
    private OptionalInt costScale = OptionalInt.empty();
    private @Nullable Price tick;
    private @Nullable Quantity lot;
    private @Nullable SizeLimits sizes;
    private Optional<FeeSchedule> fees = Optional.empty();
    private TradingStatus status = TradingStatus.ONLINE;

    InstrumentTermsBuilder() {}

    /** Colibri's name of the instrument. */
    public InstrumentTermsBuilder id(InstrumentId value) {
        id = value;
        return this;
    }

    /** The venue's own name, exactly as it must be sent. */
    public InstrumentTermsBuilder venueSymbol(String value) {
        venueSymbol = value;
        return this;
    }

    /** What the quantity counts or stands for. */
    public InstrumentTermsBuilder base(Asset value) {
        base = value;
        return this;
    }

    /** What the price counts. */
    public InstrumentTermsBuilder quote(Asset value) {
        quote = value;
        return this;
    }

    /** Prices are multiples of this. */
    public InstrumentTermsBuilder tick(Price value) {
        tick = value;
        return this;
    }

    /** Quantities are multiples of this. */
    public InstrumentTermsBuilder lot(Quantity value) {
        lot = value;
        return this;
    }

    /** Decimals of a price on the wire. */
    public InstrumentTermsBuilder priceScale(int decimals) {
        priceScale = OptionalInt.of(decimals);
        return this;
    }

    /** Decimals of a quantity on the wire. */
    public InstrumentTermsBuilder quantityScale(int decimals) {
        quantityScale = OptionalInt.of(decimals);
        return this;
    }

    /** Decimals that the venue keeps of costs and fees in quote. */
    public InstrumentTermsBuilder costScale(int decimals) {
        costScale = OptionalInt.of(decimals);
        return this;
    }

    /** Least and greatest order. */
    public InstrumentTermsBuilder sizes(SizeLimits value) {
        sizes = value;
        return this;
    }

    /** What trading costs by volume. */
    public InstrumentTermsBuilder fees(FeeSchedule value) {
        fees = Optional.of(value);
        return this;
    }

    /** What the market accepts now. */
    public InstrumentTermsBuilder status(TradingStatus value) {
        status = value;
        return this;
    }

    /**
     * The terms.
     *
     * @throws InvalidValueException when one is missing or not legal
     */
    public InstrumentTerms build() {
        InstrumentId named = Require.present("instrument id", id);
        Price step = Require.present("tick", tick);
        Quantity least = Require.present("lot", lot);
        return new InstrumentTerms(named, venueSymbol == null ? named.symbol() : venueSymbol,
                Require.present("base", base),
                Require.present("quote", quote), priceScale.orElse(step.scale()), quantityScale.orElse(least.scale()),
                costScale, step, least, sizes == null ? SizeLimits.atLeast(least) : sizes, fees, status);
    }
}
