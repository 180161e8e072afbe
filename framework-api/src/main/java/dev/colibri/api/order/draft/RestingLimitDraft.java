package dev.colibri.api.order.draft;

import java.time.Instant;
import java.util.Optional;

import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Require;

/** A limit order that rests in the book. */
public final class RestingLimitDraft extends DraftOptions<RestingLimitDraft> {

    RestingLimitDraft(DraftContent content) {
        super(content);
    }

    /** Only as a maker: what would take is refused. */
    public RestingLimitDraft postOnly() {
        content().postOnly = true;
        return this;
    }

    /** Until this time. */
    public RestingLimitDraft goodTill(Instant expiry) {
        content().goodTill(expiry);
        return this;
    }

    /** Showing no more than this at a time. */
    public RestingLimitDraft display(Quantity quantity) {
        content().display = Optional.of(Require.present("display quantity", quantity));
        return this;
    }
}
