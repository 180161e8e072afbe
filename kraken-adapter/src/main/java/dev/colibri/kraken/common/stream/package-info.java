/**
 * What is asked of a venue's sockets, and what became of it: streams from wanted to flowing, their refusals, their
 * deadlines, and the connections that carry them. It knows {@code common.socket} and no product; what a message says is
 * for others to read.
 */
@NullMarked
package dev.colibri.kraken.common.stream;

import org.jspecify.annotations.NullMarked;
