/**
 * What market data costs from the bytes of a frame to the event: made-up sessions in Kraken's shapes, and the lines
 * that
 * read them, ours beside those to measure by.
 *
 * <p>
 * A session is the same at each run, holds a right checksum in every book message, and may be replayed for ever. A line
 * is a {@link dev.colibri.bench.feed.FeedLine}; which lines there are, the enums {@code SpotLine}, {@code MixedLine}
 * and
 * {@code FuturesLine} say, and every benchmark and test takes them from there.
 */
@NullMarked
package dev.colibri.bench.feed;

import org.jspecify.annotations.NullMarked;
