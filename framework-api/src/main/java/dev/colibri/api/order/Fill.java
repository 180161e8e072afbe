package dev.colibri.api.order;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.colibri.api.market.TradeId;
import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.LiquiditySide;
import dev.colibri.api.model.Money;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Require;
import dev.colibri.api.model.Side;

/**
 * A piece of an order that traded.
 *
 * @param clientOrderId empty for a foreign order without one
 * @param price positive
 * @param quantity positive; base units or contracts, whatever the order was sized in
 * @param liquidity which side of the trade we were; empty where the venue has not said, or it was neither
 * @param fees what was charged, each in its own asset: positive is paid, negative received; several in one asset become
 *     one; empty where the venue has not said
 * @param tradeId the public trade, where the venue tells
 * @param eventTime the venue's time, nanoseconds since the epoch
 * @param receiveTime ours
 */
public record Fill(ExecutionId executionId, Optional<ClientOrderId> clientOrderId, VenueOrderId venueOrderId,
        AccountId account, InstrumentId instrument, Side side, Price price, Quantity quantity,
        Optional<LiquiditySide> liquidity, List<Money> fees, Optional<TradeId> tradeId, Origin origin, long eventTime,
        long receiveTime) {

    public Fill {
        Require.present("execution id", executionId);
        Require.present("client order id", clientOrderId);
        Require.present("venue order id", venueOrderId);
        Require.present("account", account);
        Require.present("instrument", instrument);
        Require.present("side", side);
        OrderChecks.positive("fill price", price);
        OrderChecks.positive("fill quantity", quantity);
        Require.present("liquidity", liquidity);
        fees = oneOfEachAsset(fees);
        Require.present("trade id", tradeId);
        Require.present("origin", origin);
        Require.notNegative("event time", eventTime);
        Require.notNegative("receive time", receiveTime);
    }

    /** What it does to a position: the quantity, negative for a sell. */
    public BigDecimal signedQuantity() {
        BigDecimal amount = quantity.toBigDecimal();
        return switch (side) {
            case BUY -> amount;
            case SELL -> amount.negate();
        };
    }

    private static List<Money> oneOfEachAsset(List<Money> fees) {
        Require.present("fees", fees).forEach(fee -> Require.present("fee", fee));
        if (fees.size() < 2) {
            return List.copyOf(fees);
        }
        Map<Asset, Money> sums = new LinkedHashMap<>();
        fees.forEach(fee -> sums.merge(fee.asset(), fee, Money::plus));
        return List.copyOf(sums.values());
    }
}
