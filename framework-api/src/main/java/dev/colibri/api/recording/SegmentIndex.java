package dev.colibri.api.recording;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

/** Finds the blocks of a segment by hopping from header to header. */
final class SegmentIndex {
    private SegmentIndex() {}

    /** A block and where its packed bytes begin. */
    record Block(Path segment, long offset, BlockHeader header) {}

    /** Adds a segment's blocks and what is wrong with it. */
    static void read(Path segment, List<Block> blocks, List<Damage> damages) {
        try (FileChannel file = FileChannel.open(segment, StandardOpenOption.READ)) {
            long size = file.size();
            byte[] start = bytes(file, 0, (int) Math.min(size, Segments.HEADER.length));
            if (!Arrays.equals(start, Segments.HEADER)) {
                damages.add(new Damage(segment, 0, size, size < Segments.HEADER.length ? "the file has no whole header"
                        : "the file is no recording of version 1"));
                return;
            }
            long at = Segments.HEADER.length;
            while (at < size) {
                BlockHeader header = size - at < BlockHeader.SIZE ? null
                        : BlockHeader.decode(bytes(file, at, BlockHeader.SIZE));
                if (header == null || at + BlockHeader.SIZE + header.packedLength() > size) {
                    damages.add(new Damage(segment, at, size - at,
                            header == null ? "no block begins here" : "the last block is torn"));
                    return;
                }
                blocks.add(new Block(segment, at + BlockHeader.SIZE, header));
                at += BlockHeader.SIZE + header.packedLength();
            }
        } catch (IOException failure) {
            throw new RecordingException(segment + " cannot be read: " + failure.getMessage(), failure);
        }
    }

    /** The bytes of a file from an offset on; fewer only when the file ends. */
    static byte[] bytes(FileChannel file, long offset, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, offset + buffer.position()) < 0) {
                return Arrays.copyOf(buffer.array(), buffer.position());
            }
        }
        return buffer.array();
    }
}
