/**
 * Time, as the only thing that may read it: clocks, timers, and the driver of virtual time. Everything else is handed a
 * {@link dev.colibri.api.time.Clock}.
 *
 * <p>This package knows Vert.x, whose timers it wraps, and {@code api.model}.
 */
@NullMarked
package dev.colibri.api.time;

import org.jspecify.annotations.NullMarked;
