package dev.colibri.api.recording;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * Puts whole blocks on disk, in one segment after another. A block is there whole or not at all: what a write leaves
 * half done is cut off again; where that fails too, the segment is given up as it is, with all blocks before the torn
 * one, and the block is tried once more in a new segment.
 */
final class SegmentChain implements Closeable {
    private final Path directory;
    private final SegmentFile.Maker maker;
    private final long segmentBytes;
    private @Nullable SegmentFile segment;
    private Path path;
    // Where the last whole block ends. Nothing before it is ever touched again.
    private long end;

    SegmentChain(Path directory, SegmentFile.Maker maker, long segmentBytes) {
        this.directory = directory;
        this.maker = maker;
        this.segmentBytes = segmentBytes;
        this.path = directory;
    }

    /** The segment that was written to last; the directory as long as there is none. */
    Path path() {
        return path;
    }

    /**
     * Adds a block.
     *
     * @throws IOException when it could not be written; it is then not in the recording
     * @throws RecordingException when it was written, but the segment before it could not be closed
     */
    void append(byte[] header, byte[] packed, int length) throws IOException {
        RecordingException unclosed = null;
        if (segment != null && end + header.length + length > segmentBytes) {
            unclosed = closed();
        }
        try {
            write(header, packed, length);
        } catch (IOException failure) {
            if (unclosed != null) {
                failure.addSuppressed(unclosed);
            }
            throw failure;
        }
        if (unclosed != null) {
            throw unclosed;
        }
    }

    private void write(byte[] header, byte[] packed, int length) throws IOException {
        SegmentFile present = segment;
        if (present == null) {
            put(begun(), header, packed, length);
            return;
        }
        try {
            put(present, header, packed, length);
        } catch (IOException failure) {
            if (segment != null) {
                throw failure;
            }
            try {
                put(begun(), header, packed, length);
            } catch (IOException again) {
                failure.addSuppressed(again);
                throw failure;
            }
        }
    }

    private void put(SegmentFile file, byte[] header, byte[] packed, int length) throws IOException {
        try {
            long packedAt = put(file, ByteBuffer.wrap(header), end);
            end = put(file, ByteBuffer.wrap(packed, 0, length), packedAt);
        } catch (IOException failure) {
            cutBack(file, failure);
            throw failure;
        }
    }

    private static long put(SegmentFile file, ByteBuffer bytes, long at) throws IOException {
        long end = at + bytes.remaining();
        while (bytes.hasRemaining()) {
            file.write(bytes, end - bytes.remaining());
        }
        return end;
    }

    private void cutBack(SegmentFile file, IOException failure) {
        try {
            file.truncate(end);
        } catch (IOException uncut) {
            failure.addSuppressed(uncut);
            segment = null;
            release(file, failure);
        }
    }

    private SegmentFile begun() throws IOException {
        Path next = Segments.next(directory);
        SegmentFile file = maker.make(next);
        path = next;
        try {
            end = put(file, ByteBuffer.wrap(Segments.HEADER), 0);
        } catch (IOException failure) {
            release(file, failure);
            delete(next, failure);
            throw failure;
        }
        segment = file;
        return file;
    }

    private static void release(SegmentFile file, IOException failure) {
        try {
            file.close();
        } catch (IOException unclosed) {
            failure.addSuppressed(unclosed);
        }
    }

    private static void delete(Path path, IOException failure) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException undeleted) {
            failure.addSuppressed(undeleted);
        }
    }

    /**
     * Ends the segment, if there is one.
     *
     * @throws RecordingException when the disk refuses to keep it
     */
    @Override
    public void close() {
        RecordingException unclosed = closed();
        if (unclosed != null) {
            throw unclosed;
        }
    }

    private @Nullable RecordingException closed() {
        SegmentFile file = segment;
        if (file == null) {
            return null;
        }
        segment = null;
        try (file) {
            file.force();
            return null;
        } catch (IOException failure) {
            return new RecordingException(path + " cannot be closed: " + failure.getMessage()
                    + "; its last blocks may not be on the disk", failure);
        }
    }
}
