package dev.colibri.kraken.common.trades;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.Trade;
import dev.colibri.api.market.TradeId;
import dev.colibri.api.model.Decimals;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.Origin;
import dev.colibri.kraken.common.feed.Scaled;
import dev.colibri.kraken.common.feed.TradeRows;

/**
 * Makes trades of rows. Prices and quantities have the instrument's decimals where that is enough and as many more as
 * they need where it is not, as those of history have.
 */
final class TradeReader {
    private final Instrument instrument;

    TradeReader(Instrument instrument) {
        this.instrument = instrument;
    }

    /** Whether a row has an id that can be told apart from others. */
    static boolean hasId(TradeRows rows, int index) {
        long low = rows.idLow(index);
        return rows.idHigh(index) == 0 ? low >= 0 && low <= TradeId.LARGEST_NUMBER
                : rows.idHigh(index) != Scaled.UNFIT;
    }

    /** Whether a row is of a trade whose quantity was too small to print: nothing is told of it. */
    static boolean isEmpty(TradeRows rows, int index) {
        return rows.quantity(index, Decimals.MAX_SCALE) == 0;
    }

    /** The trade of a row; {@code null} when it cannot be kept. One without a time has the receive time. */
    @Nullable
    Trade trade(TradeRows rows, int index, Origin origin, long receiveTime) {
        int priceScale = instrument.priceScale();
        long price = rows.price(index, priceScale);
        while (price == Scaled.UNFIT && priceScale < Decimals.MAX_SCALE) {
            price = rows.price(index, ++priceScale);
        }
        int quantityScale = instrument.quantityScale();
        long quantity = rows.quantity(index, quantityScale);
        while (quantity == Scaled.UNFIT && quantityScale < Decimals.MAX_SCALE) {
            quantity = rows.quantity(index, ++quantityScale);
        }
        if (price == Scaled.UNFIT || quantity <= 0 || !hasId(rows, index)) {
            return null;
        }
        long time = rows.time(index) == Scaled.UNFIT ? receiveTime : rows.time(index);
        return new Trade(instrument.id(), rows.idHigh(index), rows.idLow(index), price, quantity, priceScale,
                quantityScale, rows.aggressor(index), rows.kind(index), origin, time, receiveTime);
    }
}
