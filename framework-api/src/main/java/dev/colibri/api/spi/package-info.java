/**
 * What a venue's connector implements and a node calls. A connector is found by {@link java.util.ServiceLoader} as a
 * {@link dev.colibri.api.spi.Connector}, opens {@link dev.colibri.api.spi.Connection}s, and reports everything that
 * happens to the sinks of its {@link dev.colibri.api.spi.NodeContext}.
 *
 * <p>Commands return nothing and never throw: every outcome is an event. Requests and lifecycle answer by {@link
 * io.vertx.core.Future}. All calls and all events happen on the connection's event loop.
 */
@NullMarked
package dev.colibri.api.spi;

import org.jspecify.annotations.NullMarked;
