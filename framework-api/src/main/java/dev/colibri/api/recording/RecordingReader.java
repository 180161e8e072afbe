package dev.colibri.api.recording;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.MarketEvent;

/**
 * Reads a recording, event by event, in the order in which it was written. Memory grows with the number of its blocks,
 * not with that of its events.
 *
 * <p>Damage is passed over and told: see {@link #damages()}. After a hole, wherever it lies, reading goes on with the
 * next whole block. Books start anew from there: a book that an event shows is the one that the venue had then, but
 * what changed since the event before the hole is in no list of changes. One thread at a time.
 */
public final class RecordingReader {
    private final List<SegmentIndex.Block> blocks;
    private final Set<Damage> damages;
    private final EventDecoder decoder = new EventDecoder();
    private int nextBlock;
    private boolean inBlock;

    private RecordingReader(SegmentIndex index) {
        blocks = List.copyOf(index.blocks());
        damages = new LinkedHashSet<>(index.damages());
    }

    /**
     * Opens the recording in a directory and reads its index.
     *
     * @throws RecordingException when there is no such directory, it holds no recording, or cannot be read
     */
    public static RecordingReader open(Path directory) {
        List<Path> segments = Segments.list(directory);
        if (segments.isEmpty()) {
            throw new RecordingException(
                    "There is no recording at " + directory + ": it holds no file events-NNNNNN.rec");
        }
        SegmentIndex index = new SegmentIndex(directory);
        segments.forEach(index::add);
        return new RecordingReader(index);
    }

    /**
     * The holes found so far, each once. The index finds missing files and stretches without a whole block at once, in
     * the middle of a file and at its end; a block whose content is damaged, and events that the writer had to drop,
     * show when their block is reached.
     */
    public List<Damage> damages() {
        return List.copyOf(damages);
    }

    /** How many events the index counts, in blocks that may yet prove damaged. */
    public long eventCount() {
        return blocks.stream().mapToLong(block -> block.header().events()).sum();
    }

    /**
     * When the first event was received, nanoseconds since the epoch; {@link Long#MAX_VALUE} for an empty recording.
     */
    public long firstTime() {
        return blocks.isEmpty() ? Long.MAX_VALUE : blocks.getFirst().header().firstTime();
    }

    /** When the last event was received, nanoseconds since the epoch; {@link Long#MIN_VALUE} for an empty recording. */
    public long lastTime() {
        return blocks.isEmpty() ? Long.MIN_VALUE : blocks.getLast().header().lastTime();
    }

    /**
     * The next event, {@code null} when there is none. A book view is valid until the next call.
     *
     * @throws RecordingException when a segment cannot be read at all
     */
    public @Nullable MarketEvent next() {
        while (true) {
            MarketEvent event = inBlock ? decoded() : null;
            if (event != null) {
                return event;
            }
            if (nextBlock == blocks.size()) {
                inBlock = false;
                return null;
            }
            inBlock = enter(blocks.get(nextBlock++));
        }
    }

    /**
     * When the event that {@link #next} last gave was received, but never before the event before it; the order of the
     * recording.
     */
    public long recordTime() {
        return decoder.recordTime();
    }

    /**
     * Goes to the last block that begins no later than a time, or to the first. Events before the time may still come
     * first; books are whole from there on.
     *
     * @param epochNanos nanoseconds since the epoch
     */
    public void seek(long epochNanos) {
        int block = 0;
        while (block + 1 < blocks.size() && blocks.get(block + 1).header().firstTime() <= epochNanos) {
            block++;
        }
        nextBlock = block;
        inBlock = false;
        decoder.forgetBooks();
    }

    private @Nullable MarketEvent decoded() {
        try {
            MarketEvent event = decoder.next();
            long lost = decoder.takeLost();
            if (lost != 0) {
                SegmentIndex.Block block = blocks.get(nextBlock - 1);
                damages.add(new Damage(block.segment(), block.offset(), 0, Long.toUnsignedString(lost)
                        + " events before this block could not be written"));
            }
            return event;
        } catch (RecordingException | IllegalArgumentException | ArithmeticException | IllegalStateException damaged) {
            damaged(blocks.get(nextBlock - 1), "an entry cannot be understood: " + damaged.getMessage());
            return null;
        }
    }

    private boolean enter(SegmentIndex.Block block) {
        BlockHeader header = block.header();
        try (FileChannel file = FileChannel.open(block.segment(), StandardOpenOption.READ)) {
            byte[] packed = SegmentIndex.bytes(file, block.packedOffset(), header.packedLength());
            if (packed.length != header.packedLength()
                    || BlockHeader.checksumOf(packed, packed.length) != header.checksum()) {
                damaged(block, "the block's checksum is wrong");
                return false;
            }
            if (block.afterHole()) {
                decoder.forgetBooks();
            }
            decoder.startBlock(new Input(unpacked(packed, header.length()), header.length()));
            return true;
        } catch (DataFormatException broken) {
            damaged(block, "the block cannot be unpacked: " + broken.getMessage());
            return false;
        } catch (IOException failure) {
            throw new RecordingException(block.segment() + " cannot be read: " + failure.getMessage(), failure);
        }
    }

    private void damaged(SegmentIndex.Block block, String problem) {
        damages.add(new Damage(block.segment(), block.offset(), block.length(), problem));
        decoder.forgetBooks();
    }

    private static byte[] unpacked(byte[] packed, int length) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] bytes = new byte[length];
            int at = 0;
            while (at < length) {
                int more = inflater.inflate(bytes, at, length - at);
                if (more == 0) {
                    throw new DataFormatException("it is shorter than its header says");
                }
                at += more;
            }
            return bytes;
        } finally {
            inflater.end();
        }
    }
}
