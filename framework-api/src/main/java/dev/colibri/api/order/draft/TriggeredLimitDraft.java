package dev.colibri.api.order.draft;

import java.time.Instant;

/** An order that waits for a trigger and then is a limit order. */
public final class TriggeredLimitDraft extends DraftOptions<TriggeredLimitDraft> {

    TriggeredLimitDraft(DraftContent content) {
        super(content);
    }

    /** Only as a maker: what would take when the trigger fires is refused. */
    public TriggeredLimitDraft postOnly() {
        content().postOnly = true;
        return this;
    }

    /** Waiting and resting until this time. */
    public TriggeredLimitDraft goodTill(Instant expiry) {
        content().goodTill(expiry);
        return this;
    }
}
