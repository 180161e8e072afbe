/**
 * Markets as they move: what streams tell, as lines for programs and people, or as a screen that is drawn again and
 * again. Events come in on the event loop, texts are taken out by a thread that may wait for the reader of the output.
 *
 * <p>This package knows {@code dev.colibri.api} and {@code dev.colibri.node.cli.text}.
 */
@NullMarked
package dev.colibri.node.cli.market.watch;

import org.jspecify.annotations.NullMarked;
