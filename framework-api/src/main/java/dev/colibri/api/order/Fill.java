package dev.colibri.api.order;

import java.util.List;
import java.util.Optional;

import dev.colibri.api.market.TradeId;
import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Money;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;

/**
 * A piece of an order that traded.
 *
 * @param clientOrderId empty for a foreign order without one
 * @param fees what was charged, each in its own asset: positive is paid, negative received; empty where the venue has
 *     not said
 * @param tradeId the public trade, where the venue tells
 * @param eventTime the venue's time, nanoseconds since the epoch
 * @param receiveTime ours
 */
public record Fill(ExecutionId executionId, Optional<ClientOrderId> clientOrderId, VenueOrderId venueOrderId,
        AccountId account, InstrumentId instrument, Side side, Price price, Quantity quantity, Liquidity liquidity,
        List<Money> fees, Optional<TradeId> tradeId, Origin origin, long eventTime, long receiveTime) {

    /** Which side of the trade we were. */
    public enum Liquidity {
        MAKER, TAKER, UNKNOWN
    }
}
