package dev.colibri.api.order.draft;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

import dev.colibri.api.model.Require;
import dev.colibri.api.order.Contingency;
import dev.colibri.api.order.SelfTradeMode;
import dev.colibri.api.order.VenueOptions;

/**
 * What a draft of any type may say.
 *
 * @param <D> the draft's own type
 */
public abstract sealed class DraftOptions<D extends DraftOptions<D>> extends OrderDraft
        permits FreeDraft, ImmediateDraft, LimitDraft, MarketDraft, RestingLimitDraft, TriggeredDraft,
        TriggeredLimitDraft {

    DraftOptions(DraftContent content) {
        super(content);
    }

    /** Only as far as it makes a position smaller. */
    public final D reduceOnly() {
        content().reduceOnly = true;
        return self();
    }

    /** On spot margin with this leverage, which is 1 or more. */
    public final D leverage(BigDecimal leverage) {
        content().leverage = Optional.of(Require.present("leverage", leverage));
        return self();
    }

    /** On spot margin with this leverage, which is 1 or more. */
    public final D leverage(int leverage) {
        return leverage(BigDecimal.valueOf(leverage));
    }

    /** What happens when it would trade with another order of the same owner; without this, what the venue does. */
    public final D selfTrade(SelfTradeMode mode) {
        content().selfTradeMode = Require.present("self-trade mode", mode);
        return self();
    }

    /** How long the venue may take to begin working on it. */
    public final D deadline(Duration deadline) {
        content().deadline = Optional.of(Require.present("deadline", deadline));
        return self();
    }

    /** How it depends on other orders. */
    public final D contingency(Contingency contingency) {
        content().contingency = Optional.of(Require.present("contingency", contingency));
        return self();
    }

    /** A word for the journal, of at most 256 characters. */
    public final D tag(String tag) {
        content().tag = Require.present("tag", tag);
        return self();
    }

    /** What only the venue's own orders can say. */
    public final D options(VenueOptions options) {
        content().venueOptions = Optional.of(Require.present("venue options", options));
        return self();
    }

    /** Every subclass is its own {@code D}: they are all in this package, and final. */
    @SuppressWarnings("unchecked")
    final D self() {
        return (D) this;
    }
}
