package dev.colibri.api.strategy;

/** Drafts orders at the instrument's scale; written against {@code OrderDraft}. */
public interface OrderFactory {}
