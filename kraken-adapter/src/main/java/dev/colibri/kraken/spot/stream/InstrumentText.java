package dev.colibri.kraken.spot.stream;

/**
 * A message of channel {@code instrument}, as text: it is rare and may be large, so it is read elsewhere, off the event
 * loop.
 *
 * @param bytes a copy that may be kept
 */
@SuppressWarnings("ArrayRecordComponent") // Handed over once, compared by nobody; a copy more of megabytes helps no one.
public record InstrumentText(byte[] bytes) {}
