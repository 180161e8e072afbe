package dev.colibri.api.order.draft;

import java.time.Instant;

/** An order that waits for a trigger and then is a market order. */
public final class TriggeredDraft extends DraftOptions<TriggeredDraft> {

    TriggeredDraft(DraftContent content) {
        super(content);
    }

    /** Waiting until this time. */
    public TriggeredDraft goodTill(Instant expiry) {
        content().goodTill(expiry);
        return this;
    }
}
