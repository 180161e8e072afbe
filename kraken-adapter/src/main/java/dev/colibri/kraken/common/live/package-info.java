/**
 * From the venue's streams to what strategies asked for: what each asking was told of its health, the channels that
 * several askings share, and the watches by which each takes its part. Channels judge what comes by {@code
 * common.book},
 * {@code common.bars} and {@code common.trades}; each wing says which of its streams serves which asking, and how its
 * messages are to be read.
 */
@NullMarked
package dev.colibri.kraken.common.live;

import org.jspecify.annotations.NullMarked;
