/** The market commands, run against a venue in memory. */
@NullMarked
package dev.colibri.node.cli.market.watch;

import org.jspecify.annotations.NullMarked;
