package dev.colibri.api.market;

import dev.colibri.api.model.Decimals;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Require;
import dev.colibri.api.model.Side;

/**
 * A print: somebody took {@code quantity} at {@code price}.
 *
 * @param idHigh upper half of the venue's trade id, see {@link TradeId}
 * @param idLow lower half of the venue's trade id
 * @param priceRaw price at {@code priceScale}
 * @param quantityRaw quantity at {@code quantityScale}, positive
 * @param aggressor the side of whoever took liquidity
 * @param origin {@link Origin#RECOVERED} when it was fetched after a gap
 */
public record Trade(InstrumentId instrument, long idHigh, long idLow, long priceRaw, long quantityRaw, int priceScale,
        int quantityScale, Side aggressor, TradeKind kind, Origin origin, long eventTime, long receiveTime)
        implements InstrumentEvent {

    public Trade {
        Require.present("instrument", instrument);
        Require.positive("trade quantity", quantityRaw);
        Require.within("trade price scale", priceScale, 0, Decimals.MAX_SCALE);
        Require.within("trade quantity scale", quantityScale, 0, Decimals.MAX_SCALE);
        Require.present("aggressor", aggressor);
        Require.present("trade kind", kind);
        Require.present("origin", origin);
    }

    public TradeId id() {
        return new TradeId(idHigh, idLow);
    }

    public Price price() {
        return Price.of(priceRaw, priceScale);
    }

    public Quantity quantity() {
        return Quantity.of(quantityRaw, quantityScale);
    }
}
