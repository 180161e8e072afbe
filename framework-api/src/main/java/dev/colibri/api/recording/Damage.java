package dev.colibri.api.recording;

import java.nio.file.Path;

/**
 * A stretch of a recording that cannot be read, and is passed over.
 *
 * @param segment which file
 * @param offset where in it the stretch begins
 * @param bytes how long it is
 * @param problem what is wrong: a torn end, a wrong checksum
 */
public record Damage(Path segment, long offset, long bytes, String problem) {}
