package dev.colibri.kraken.futures.rest;

import org.jspecify.annotations.Nullable;

/** What happened to an order, as the history tells it. */
public sealed interface OrderHistoryEvent {

    /** It was placed; one that traded at once in whole has nothing left here already. */
    record Placed(HistoryOrder order, @Nullable String reason) implements OrderHistoryEvent {}

    /** It traded, or was changed. */
    record Updated(@Nullable HistoryOrder oldOrder, HistoryOrder newOrder, @Nullable String reason)
            implements
            OrderHistoryEvent {}

    /** It ended. */
    record Cancelled(HistoryOrder order, @Nullable String reason) implements OrderHistoryEvent {}

    /** It was refused. */
    record Rejected(HistoryOrder order, @Nullable String orderError, @Nullable String reason)
            implements
            OrderHistoryEvent {}

    /**
     * Something that changed no order: a command for one that was not there, or a change that was refused.
     *
     * @param name the venue's word
     */
    record Nothing(String name) implements OrderHistoryEvent {}
}
