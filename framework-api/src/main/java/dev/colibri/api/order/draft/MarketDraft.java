package dev.colibri.api.order.draft;

import dev.colibri.api.order.TimeInForce;

/** A market order. It never rests; what is not there to be taken is cancelled unless the venue knows better. */
public final class MarketDraft extends DraftOptions<MarketDraft> {

    MarketDraft(DraftContent content) {
        super(content);
    }

    /** Says outright that what cannot trade at once is cancelled. */
    public MarketDraft immediateOrCancel() {
        content().timeInForce = TimeInForce.IOC;
        return this;
    }

    /** All of it at once, or nothing. */
    public MarketDraft fillOrKill() {
        content().timeInForce = TimeInForce.FOK;
        return this;
    }
}
