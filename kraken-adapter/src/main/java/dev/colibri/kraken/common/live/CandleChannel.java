package dev.colibri.kraken.common.live;

import dev.colibri.api.market.Bar;
import dev.colibri.kraken.common.bars.BarSink;
import dev.colibri.kraken.common.bars.CandleHold;

/** The venue's bars of one type, told when they are finished. */
public abstract class CandleChannel extends Channel<CandleChannel.CandleWatch> {
    private final FeedCounters counters;
    private final CandleHold hold;

    /** A subscription to the bars. */
    public record CandleWatch(Asked asked) implements Watch {}

    /** @param hold makes the hold that tells the given sink */
    @SuppressWarnings("this-escape") // The hold tells nothing before its first message.
    protected CandleChannel(FeedCounters counters, Holding hold) {
        this.counters = counters;
        this.hold = hold.to(new Told());
    }

    /** Makes a hold. */
    @FunctionalInterface
    protected interface Holding {
        CandleHold to(BarSink sink);
    }

    /** What holds the running candle. */
    protected final CandleHold hold() {
        return hold;
    }

    /** A message was taken: the channel is live unless something is being fetched. */
    protected final void taken() {
        if (hold.isBroken()) {
            heard();
        } else {
            live();
        }
    }

    @Override
    protected final void broken() {
        hold.gap();
    }

    @Override
    protected final void attached(CandleWatch watch) {
        // The next bar that is finished is its first.
    }

    @Override
    protected final void ended() {
        hold.close();
    }

    private final class Told implements BarSink {

        @Override
        public void bar(Bar bar) {
            for (CandleWatch watch : watches()) {
                watch.asked().accept(bar);
            }
            if (!hold.isBroken()) {
                live();
            }
        }

        @Override
        public void repaired() {
            live();
        }

        @Override
        public void lost(long from, long to, String reason) {
            counters.gapLost();
            CandleChannel.this.lost("bars are missing for good: " + reason);
        }
    }
}
