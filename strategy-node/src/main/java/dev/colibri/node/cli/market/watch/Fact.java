package dev.colibri.node.cli.market.watch;

/**
 * A figure beside the book.
 *
 * @param isLive whether it is the present
 */
record Fact(String label, String text, boolean isLive) {}
