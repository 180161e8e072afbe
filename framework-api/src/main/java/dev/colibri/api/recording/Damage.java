package dev.colibri.api.recording;

import java.nio.file.Path;

/**
 * A hole in a recording: a stretch that cannot be read and is passed over, or a place before which events are missing.
 *
 * @param segment which file
 * @param offset where in it the hole begins
 * @param bytes how long it is; zero where the events never came to be in the file, or the whole file is missing
 * @param problem what is wrong: no whole block, a wrong checksum, events that the writer lost
 */
public record Damage(Path segment, long offset, long bytes, String problem) {}
