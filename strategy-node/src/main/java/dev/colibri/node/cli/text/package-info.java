/**
 * Texts as the command line writes them: values as cells, rows as JSON and CSV, and how wide a text stands on a
 * terminal.
 *
 * <p>This package knows {@code dev.colibri.api} alone.
 */
@NullMarked
package dev.colibri.node.cli.text;

import org.jspecify.annotations.NullMarked;
