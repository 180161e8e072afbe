package dev.colibri.kraken.spot.stream;

/**
 * A message of channel {@code instrument}, as text: it is rare and may be large, so it is read elsewhere, off the event
 * loop.
 *
 * @param bytes a copy that may be kept
 */
// Handed over once, compared by nobody; a copy more of megabytes helps no one.
@SuppressWarnings("ArrayRecordComponent")
public record InstrumentText(byte[] bytes) {}
