/**
 * The command line: the only place that writes to standard output and standard error.
 */
@NullMarked
package dev.colibri.node.cli;

import org.jspecify.annotations.NullMarked;
