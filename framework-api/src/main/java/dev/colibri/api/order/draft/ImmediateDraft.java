package dev.colibri.api.order.draft;

/** A limit order that trades at once or not at all, and so has nothing to say about resting. */
public final class ImmediateDraft extends DraftOptions<ImmediateDraft> {

    ImmediateDraft(DraftContent content) {
        super(content);
    }
}
