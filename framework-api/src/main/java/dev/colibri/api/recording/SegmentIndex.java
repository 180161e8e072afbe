package dev.colibri.api.recording;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

import org.jspecify.annotations.Nullable;

/**
 * Finds the blocks of a recording by hopping from header to header. Where no header is found, it looks for the next
 * block byte by byte and goes on from there; what was passed over is a hole. A block in front of a hole is believed
 * only if its checksum is right: the end of a torn block lies in the middle of what was written after it.
 */
final class SegmentIndex {
    private static final int CHUNK = 64 * 1024;

    private final Path directory;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Damage> damages = new ArrayList<>();
    // Whether something is missing before the next block.
    private boolean hole;
    private int lastNumber;

    SegmentIndex(Path directory) {
        this.directory = directory;
    }

    /**
     * A block.
     *
     * @param offset where it begins, with its header
     * @param afterHole whether something is missing between this block and the one before it in the list
     */
    record Block(Path segment, long offset, BlockHeader header, boolean afterHole) {

        long packedOffset() {
            return offset + BlockHeader.SIZE;
        }

        long length() {
            return BlockHeader.SIZE + (long) header.packedLength();
        }

        long end() {
            return offset + length();
        }
    }

    /** The blocks found so far, in the order of writing. */
    List<Block> blocks() {
        return blocks;
    }

    /** What is wrong with the files read so far. */
    List<Damage> damages() {
        return damages;
    }

    /** Adds the segment that follows those added before. */
    void add(Path segment) {
        int number = Segments.numberOf(segment);
        if (lastNumber > 0 && number > lastNumber + 1) {
            addHole(Segments.path(directory, lastNumber + 1), 0, 0,
                    number == lastNumber + 2 ? "the file is missing" : "the file is missing, and so are those up to "
                            + segment.getFileName());
        }
        lastNumber = number;
        try (FileChannel file = FileChannel.open(segment, StandardOpenOption.READ)) {
            long size = file.size();
            byte[] start = bytes(file, 0, (int) Math.min(size, Segments.HEADER.length));
            if (Arrays.equals(start, Segments.HEADER)) {
                addBlocks(segment, file, size);
            } else {
                addHole(segment, 0, size, size < Segments.HEADER.length ? "the file has no whole header"
                        : "the file is no recording of version 1");
            }
        } catch (IOException failure) {
            throw new RecordingException(segment + " cannot be read: " + failure.getMessage(), failure);
        }
    }

    private void addBlocks(Path segment, FileChannel file, long size) throws IOException {
        int first = blocks.size();
        long at = Segments.HEADER.length;
        while (at < size) {
            Block block = blockAt(segment, file, at, size);
            if (block != null) {
                blocks.add(block);
                hole = false;
                at = block.end();
                continue;
            }
            long from = at;
            if (blocks.size() > first && !isWhole(file, blocks.getLast())) {
                Block torn = blocks.removeLast();
                from = torn.offset();
            }
            at = nextWhole(segment, file, from + 1, size);
            addHole(segment, from, at - from, at == size ? "no whole block comes any more" : "here is no whole block");
        }
    }

    private void addHole(Path segment, long offset, long bytes, String problem) {
        damages.add(new Damage(segment, offset, bytes, problem));
        hole = true;
    }

    /** The block that begins at a place and ends within the file. */
    private @Nullable Block blockAt(Path segment, FileChannel file, long at, long size) throws IOException {
        if (size - at < BlockHeader.SIZE) {
            return null;
        }
        BlockHeader header = BlockHeader.decode(bytes(file, at, BlockHeader.SIZE));
        Block block = header == null ? null : new Block(segment, at, header, hole);
        return block != null && block.end() <= size ? block : null;
    }

    /** Where the next block begins whose checksums are both right; the end of the file where there is none. */
    private long nextWhole(Path segment, FileChannel file, long from, long size) throws IOException {
        for (long chunkAt = from; size - chunkAt >= BlockHeader.SIZE; chunkAt += CHUNK) {
            byte[] chunk = bytes(file, chunkAt, (int) Math.min(CHUNK + Integer.BYTES - 1, size - chunkAt));
            for (int i = 0; i + Integer.BYTES <= chunk.length; i++) {
                if (BlockHeader.isMark(chunk, i)) {
                    Block block = blockAt(segment, file, chunkAt + i, size);
                    if (block != null && isWhole(file, block)) {
                        return block.offset();
                    }
                }
            }
        }
        return size;
    }

    private static boolean isWhole(FileChannel file, Block block) throws IOException {
        CRC32C crc = new CRC32C();
        int left = block.header().packedLength();
        for (long at = block.packedOffset(); left > 0; at += CHUNK) {
            byte[] chunk = bytes(file, at, Math.min(CHUNK, left));
            if (chunk.length == 0) {
                return false;
            }
            crc.update(chunk);
            left -= chunk.length;
        }
        return (int) crc.getValue() == block.header().checksum();
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
