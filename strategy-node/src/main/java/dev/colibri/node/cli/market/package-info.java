/**
 * Commands for looking at a market through any connector: what is listed, past bars and trades, the book, the ticker,
 * and what is wrong with the connection. They use requests alone, so they need no key where the venue asks for none.
 * The one that watches connects, and shows streams.
 */
@NullMarked
package dev.colibri.node.cli.market;

import org.jspecify.annotations.NullMarked;
