package dev.colibri.kraken.common.live;

import java.util.List;

/** A ticker that several kinds of subscriptions share. A watch that comes later is told from the next message on. */
public abstract class TickerChannel extends Channel<TickerWatch> {
    private final TickerFacts facts;

    /** @param facts what the last message says; the same object for the channel's whole life */
    protected TickerChannel(TickerFacts facts) {
        this.facts = facts;
    }

    /** The facts are those of a new message: tells them. */
    protected final void changed() {
        if (!isAsked()) {
            return;
        }
        live();
        List<TickerWatch> all = watches();
        for (int i = 0; i < all.size(); i++) {
            TickerWatch watch = all.get(i);
            if (watch.asked().isLive()) {
                watch.changed(facts);
            }
        }
    }

    @Override
    protected final void attached(TickerWatch watch) {
        watch.attached();
    }

    @Override
    protected void broken() {
        // Every message is whole: nothing is built upon the last one.
    }
}
