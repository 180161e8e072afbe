/**
 * The command line: arguments in, rows and sentences out, an exit code at the end. The only place that writes to
 * standard output and standard error.
 *
 * <p>This package knows {@code dev.colibri.api} and {@code dev.colibri.node.runtime}; commands of other modules come by
 * {@link java.util.ServiceLoader} as {@link dev.colibri.api.spi.CommandProvider}s.
 */
@NullMarked
package dev.colibri.node.cli;

import org.jspecify.annotations.NullMarked;
