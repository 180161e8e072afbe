package dev.colibri.api.order;

/**
 * What only one venue's orders can say. A connector defines a record that implements this, and documents it; a
 * connector that is handed another's options denies the order. Never a map of strings.
 */
public interface VenueOptions {}
