/**
 * Market events on disk: a recording is a directory of segments, each a chain of compressed, checksummed blocks.
 *
 * <p>{@link dev.colibri.api.recording.RecordingWriter} writes one, {@link dev.colibri.api.recording.RecordingReader}
 * reads it from any moment on, and {@link dev.colibri.api.recording.RecordingSource} walks it in virtual time. The
 * format is described in {@code docs/recording-format.md}; it holds exactly what a {@link
 * dev.colibri.api.spi.MarketSink} was given, in the same order. This package knows the vocabulary, {@code api.book} and
 * {@code api.time}.
 */
@NullMarked
package dev.colibri.api.recording;

import org.jspecify.annotations.NullMarked;
