package dev.colibri.kraken.common.limits;

/** A Spot account's verification tier, which sets its limits. Master and sub-accounts share one. */
public enum Tier {
    /** The least verified. Kraken's pages of mid-2026 no longer show its REST figures; the earlier ones are used. */
    STARTER(15, 330_000, 60, 1_000_000, 60),
    /** The usual one. */
    INTERMEDIATE(20, 500_000, 125, 2_340_000, 80),
    /** The highest. */
    PRO(20, 1_000_000, 180, 3_750_000, 225);

    private final int restMost;
    private final long restDecay;
    private final int pairMost;
    private final long pairDecay;
    private final int openOrders;

    Tier(int restMost, long restDecay, int pairMost, long pairDecay, int openOrders) {
        this.restMost = restMost;
        this.restDecay = restDecay;
        this.pairMost = pairMost;
        this.pairDecay = pairDecay;
        this.openOrders = openOrders;
    }

    /** How high the counter of REST calls may stand, in points. */
    public int restMost() {
        return restMost;
    }

    /** How fast that counter falls, in micro-points per second. */
    public long restDecay() {
        return restDecay;
    }

    /** How high the trading engine's counter of one pair may stand, in points. */
    public int pairMost() {
        return pairMost;
    }

    /** How fast that counter falls, in micro-points per second. */
    public long pairDecay() {
        return pairDecay;
    }

    /** How many orders of one pair may be open at once. */
    public int openOrdersPerPair() {
        return openOrders;
    }
}
