package dev.colibri.kraken.common.trades;

/** What a product's trade ids say of the order of trades. */
public enum TradeIds {
    /**
     * Numbers that count an instrument's trades one by one, as those of Spot. The order of a snapshot does not matter.
     */
    COUNTED,
    /**
     * Numbers drawn at random, as those of Futures: trades are in the order of their arrival. A snapshot is newest
     * first, as documented, unless the times of its first and last trade say the contrary.
     */
    RANDOM
}
