/**
 * The host of strategies. Configuration, connections and the command line are there; lifecycle, orders, risk,
 * reconciliation, portfolio and journal will come.
 *
 * <p>
 * It knows {@code dev.colibri.api} alone. Connectors, strategies and their commands come by {@link
 * java.util.ServiceLoader}; no venue is named here.
 */
@NullMarked
package dev.colibri.node;

import org.jspecify.annotations.NullMarked;
