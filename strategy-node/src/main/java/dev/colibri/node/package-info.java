/**
 * The host of strategies: configuration, lifecycle, orders, risk, reconciliation, portfolio, journal and command line.
 *
 * <p>
 * It knows {@code dev.colibri.api} alone. Connectors, strategies and their commands come by {@link
 * java.util.ServiceLoader}; no venue is named here.
 */
@NullMarked
package dev.colibri.node;

import org.jspecify.annotations.NullMarked;
