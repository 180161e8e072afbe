package dev.colibri.kraken.common.book;

import java.util.zip.CRC32;

/** CRC-32 over the text of the asks and then that of the bids, taken again only when one of them may have changed. */
final class SidesSum {
    private final SideText asks;
    private final SideText bids;
    private final CRC32 sum = new CRC32();
    private long value;
    private boolean begun;

    SidesSum(SideText asks, SideText bids) {
        this.asks = asks;
        this.bids = bids;
    }

    long update(int touchedAsk, int touchedBid) {
        boolean asksChanged = asks.update(begun ? touchedAsk : 0);
        boolean bidsChanged = bids.update(begun ? touchedBid : 0);
        begun = true;
        if (asksChanged || bidsChanged) {
            sum.reset();
            asks.addTo(sum);
            bids.addTo(sum);
            value = sum.getValue();
        }
        return value;
    }

    long value() {
        return value;
    }
}
