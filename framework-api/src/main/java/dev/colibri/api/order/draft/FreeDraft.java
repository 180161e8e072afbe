package dev.colibri.api.order.draft;

import java.time.Instant;
import java.util.Optional;

import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Require;
import dev.colibri.api.order.TimeInForce;

/**
 * An order of a type that is only known when the program runs: everything can be said, and is judged when the order is
 * made.
 */
public final class FreeDraft extends DraftOptions<FreeDraft> {

    FreeDraft(DraftContent content) {
        super(content);
    }

    /** How long it lives; {@code GTC} when nothing is said. */
    public FreeDraft timeInForce(TimeInForce timeInForce) {
        content().timeInForce = Require.present("time in force", timeInForce);
        return this;
    }

    /** Until when, which is for {@code GTD} alone. */
    public FreeDraft expiry(Instant expiry) {
        content().expiry = Optional.of(Require.present("expiry", expiry));
        return this;
    }

    /** Only as a maker: what would take is refused. */
    public FreeDraft postOnly() {
        content().postOnly = true;
        return this;
    }

    /** Showing no more than this at a time. */
    public FreeDraft display(Quantity quantity) {
        content().display = Optional.of(Require.present("display quantity", quantity));
        return this;
    }
}
