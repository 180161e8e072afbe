package dev.colibri.kraken.common.limits;

import dev.colibri.api.model.Require;

/**
 * What Spot's private REST calls cost, in points of the {@link RestCounter}. This is the one place for the choices that
 * Kraken's documents leave open.
 *
 * @param orderCommand placing, amending, editing and cancelling, single or in batches: 0. Documented for
 *             {@code AddOrder} and {@code CancelOrder}, which the trading engine's own counter limits; taken to hold
 *             for {@code AmendOrder}, {@code EditOrder} and the batches, which no document prices
 * @param cancelAll {@code CancelAll} and {@code CancelAllOrdersAfter}: 1. Not documented; clients that are in wide use
 *            charge 1 for the former
 * @param history {@code Ledgers}, {@code QueryLedgers} and {@code TradesHistory}: 4. Kraken's pages say 2 in one place
 *            and 4 in another; the dearer is safe. {@code QueryTrades} is not named by either and is taken to cost the
 *            same
 * @param other every other call: 1. {@code ClosedOrders} is history to a reader, but no page calls it so
 */
public record RestCosts(int orderCommand, int cancelAll, int history, int other) {

    /** The costs that are safe to budget. */
    public static final RestCosts DEFAULT = new RestCosts(0, 1, 4, 1);

    public RestCosts {
        Require.notNegative("cost of an order command", orderCommand);
        Require.notNegative("cost of cancel-all", cancelAll);
        Require.notNegative("cost of history", history);
        Require.notNegative("cost of other calls", other);
    }

    /** The same with another cost of history, such as 2. */
    public RestCosts withHistory(int points) {
        return new RestCosts(orderCommand, cancelAll, points, other);
    }

    /** What a private method costs, by its name in the path, such as {@code TradesHistory}. */
    public int of(String method) {
        return switch (method) {
            case "AddOrder", "AddOrderBatch", "AmendOrder", "EditOrder", "CancelOrder", "CancelOrderBatch" ->
                    orderCommand;
            case "CancelAll", "CancelAllOrdersAfter" -> cancelAll;
            case "Ledgers", "QueryLedgers", "TradesHistory", "QueryTrades" -> history;
            default -> other;
        };
    }
}
