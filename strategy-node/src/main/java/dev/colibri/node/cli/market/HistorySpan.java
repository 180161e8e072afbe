package dev.colibri.node.cli.market;

import java.time.Instant;
import java.util.Optional;

/**
 * Which rows of the past a person wants.
 *
 * @param from first moment; empty: the newest rows before the end
 * @param to first moment after; empty: now
 * @param limit how many at most: the oldest when there is a start, else the newest; zero, with a start only: all
 */
record HistorySpan(Optional<Instant> from, Optional<Instant> to, int limit) {}
