package dev.colibri.kraken.common.limits;

/**
 * The most orders that Kraken takes within one second when they are placed one by one: what a counter that stands at
 * zero has room for. No limit of a user's on orders per second is ever above that.
 *
 * <p>
 * Kraken names no such figure. Spot counts each pair by itself and has none for all pairs together; that of one pair is
 * taken. Batches are cheaper by the order, and are left out.
 */
public final class MostOrders {
    private MostOrders() {}

    /** On one pair of Spot, by the account's tier. */
    public static int ofSpot(Tier tier) {
        return (int) (Points.of(tier.pairMost()) / PairAction.ADD.costIn(PairAction.ADD.columns()));
    }

    /** On Futures. */
    public static int ofFutures() {
        return CostWindow.DERIVATIVES_BUDGET / FuturesCosts.trading("sendorder");
    }
}
