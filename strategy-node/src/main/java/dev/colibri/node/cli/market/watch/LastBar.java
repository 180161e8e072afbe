package dev.colibri.node.cli.market.watch;

import java.util.Optional;

import dev.colibri.api.market.Bar;

/**
 * The bar of a stream that closed last.
 *
 * @param bar empty when none has closed since the beginning
 */
record LastBar(StreamState stream, Optional<Bar> bar) {}
