package dev.colibri.api.order.draft;

import java.time.Instant;

import dev.colibri.api.model.Quantity;
import dev.colibri.api.order.TimeInForce;

/**
 * A limit order of which it is still open whether it rests or trades at once; with nothing said, it rests until it is
 * filled or cancelled.
 */
public final class LimitDraft extends DraftOptions<LimitDraft> {

    LimitDraft(DraftContent content) {
        super(content);
    }

    /** Only as a maker: what would take is refused. */
    public RestingLimitDraft postOnly() {
        return resting().postOnly();
    }

    /** Until this time. */
    public RestingLimitDraft goodTill(Instant expiry) {
        return resting().goodTill(expiry);
    }

    /** Showing no more than this at a time. */
    public RestingLimitDraft display(Quantity quantity) {
        return resting().display(quantity);
    }

    /** What it can at once; the rest is cancelled. */
    public ImmediateDraft immediateOrCancel() {
        content().timeInForce = TimeInForce.IOC;
        return new ImmediateDraft(content());
    }

    /** All of it at once, or nothing. */
    public ImmediateDraft fillOrKill() {
        content().timeInForce = TimeInForce.FOK;
        return new ImmediateDraft(content());
    }

    private RestingLimitDraft resting() {
        return new RestingLimitDraft(content());
    }
}
