package dev.colibri.kraken.common.live;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.Quote;
import dev.colibri.api.model.Decimals;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.kraken.common.feed.FieldValues;
import dev.colibri.kraken.common.feed.Scaled;
import dev.colibri.kraken.common.market.Exact;

/** Numbers of a ticker message in Colibri's words. A number that is missing, or does not fit, is {@code null}. */
public final class FieldFigures<F extends Enum<F>> {
    private static final int MOST_DECIMALS = Decimals.MAX_SCALE;

    private final Instrument instrument;
    private final FieldValues<F> values;

    public FieldFigures(Instrument instrument, FieldValues<F> values) {
        this.instrument = instrument;
        this.values = values;
    }

    /** A price that somebody traded or quotes; zero stands for none. */
    public @Nullable Price price(F field) {
        BigDecimal value = decimal(field);
        return value == null || value.signum() == 0 ? null : Exact.price(value, instrument.priceScale());
    }

    /** A price that the venue computed. */
    public @Nullable Price computed(F field) {
        BigDecimal value = decimal(field);
        return value == null ? null : Exact.computed(value, instrument.priceScale());
    }

    public @Nullable Quantity quantity(F field) {
        BigDecimal value = decimal(field);
        return value == null || value.signum() < 0 ? null : Exact.quantity(value, instrument.quantityScale());
    }

    /** A number as it was printed, where it has at most as many decimals as prices may have. */
    public @Nullable BigDecimal decimal(F field) {
        BigDecimal value = values.decimal(field);
        return value == null || value.scale() > MOST_DECIMALS ? null : value;
    }

    /**
     * A quote of four fields; a side with a price or quantity of zero is empty. {@code null} where one does not fit.
     */
    public @Nullable Quote quote(F bid, F bidQuantity, F ask, F askQuantity, long eventTime, long receiveTime) {
        int priceScale = instrument.priceScale();
        int quantityScale = instrument.quantityScale();
        long bidRaw = side(bid, priceScale);
        long bidQuantityRaw = side(bidQuantity, quantityScale);
        long askRaw = side(ask, priceScale);
        long askQuantityRaw = side(askQuantity, quantityScale);
        if (bidRaw == Scaled.UNFIT || askRaw == Scaled.UNFIT || bidQuantityRaw < 0 || askQuantityRaw < 0) {
            return null;
        }
        boolean bids = bidRaw != 0 && bidQuantityRaw != 0;
        boolean asks = askRaw != 0 && askQuantityRaw != 0;
        return new Quote(instrument.id(), bids ? bidRaw : 0, bids ? bidQuantityRaw : 0, asks ? askRaw : 0,
                asks ? askQuantityRaw : 0, priceScale, quantityScale, eventTime, receiveTime);
    }

    private long side(F field, int scale) {
        return values.has(field) ? values.at(field, scale) : 0;
    }
}
