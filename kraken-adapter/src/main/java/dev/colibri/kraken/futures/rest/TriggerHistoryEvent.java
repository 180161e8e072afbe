package dev.colibri.kraken.futures.rest;

import org.jspecify.annotations.Nullable;

/** What happened to a trigger, as the history tells it. */
public sealed interface TriggerHistoryEvent {

    /** It was placed. */
    record Placed(HistoryTrigger trigger, @Nullable String reason) implements TriggerHistoryEvent {}

    /** It was changed, or moved with its reference. */
    record Updated(HistoryTrigger trigger, @Nullable String reason) implements TriggerHistoryEvent {}

    /** It ended without having fired. */
    record Cancelled(HistoryTrigger trigger, @Nullable String reason) implements TriggerHistoryEvent {}

    /** It fired. */
    record Activated(HistoryTrigger trigger) implements TriggerHistoryEvent {}

    /**
     * Something that changed no trigger.
     *
     * @param name the venue's word
     */
    record Nothing(String name) implements TriggerHistoryEvent {}
}
