/**
 * What a node runs on: one event loop, a clock and its timers, the state directory, chance, the connectors and
 * strategies that are installed, and the context that each connection is lent.
 *
 * <p>This package knows {@code dev.colibri.api} and {@code dev.colibri.node.config}.
 */
@NullMarked
package dev.colibri.node.runtime;

import org.jspecify.annotations.NullMarked;
