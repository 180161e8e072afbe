package dev.colibri.api.recording;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.Deflater;

import dev.colibri.api.market.MarketEvent;

/**
 * Writes market events to a recording. Each writer begins a segment of its own behind those that the directory holds,
 * so a recording can be continued, and what an earlier writer left half-written harms nobody.
 *
 * <p>Events are gathered into blocks of about {@value #BLOCK_BYTES} bytes; what is not yet in a block is lost when the
 * process dies, and {@link #flush} bounds that. One thread at a time. Writing a block blocks on the disk: not for an
 * event loop that must not wait.
 *
 * <p><b>When the disk fails</b>, blocks that were written before stay as they are. The half-written bytes of the block
 * are cut off; where not even that can be done, the segment is given up and the block is tried once more in a new one.
 * A block that cannot be written at all is dropped: its events are told by an {@link EventsLostException}, counted by
 * {@link #eventsLost()}, and the next block that is written tells readers how many are missing before it. The writer
 * can be used on.
 */
public final class RecordingWriter implements Closeable {

    /** When a block is full, before packing. */
    static final int BLOCK_BYTES = 1024 * 1024;

    private static final long SEGMENT_BYTES = 256L * 1024 * 1024;

    private final Path directory;
    private final SegmentChain segments;
    private final Output out = new Output();
    private final EventEncoder encoder = new EventEncoder(out);
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    private byte[] packed = new byte[64 * 1024];
    private int events;
    private long firstTime;
    private long lastTime = Long.MIN_VALUE;
    private long written;
    private long lost;
    // What the next block has to tell: that it does not follow the one before, and how many events are between.
    private boolean broken = true;
    private long lostBefore;
    private boolean closed;

    private RecordingWriter(Path directory, SegmentFile.Maker maker, long segmentBytes) {
        this.directory = directory;
        this.segments = new SegmentChain(directory, maker, segmentBytes);
    }

    /**
     * Begins, or continues, the recording in a directory, which is made when it is not there.
     *
     * @throws RecordingException when the directory cannot be made or listed
     */
    public static RecordingWriter open(Path directory) {
        return open(directory, SegmentFile::make, SEGMENT_BYTES);
    }

    static RecordingWriter open(Path directory, SegmentFile.Maker maker, long segmentBytes) {
        try {
            Files.createDirectories(directory);
        } catch (IOException failure) {
            throw new RecordingException("The recording " + directory + " cannot be made: " + failure.getMessage(),
                    failure);
        }
        Segments.list(directory);
        return new RecordingWriter(directory, maker, segmentBytes);
    }

    /**
     * Adds an event. A book view is read at once and not kept. An event that cannot be read to its end, such as a book
     * view that is guarded and over, leaves nothing in the recording, and its exception goes to the caller.
     *
     * @throws EventsLostException when this event filled a block and the block cannot be written; its events, this one
     *     included, are lost, and later ones are not
     * @throws RecordingException when a full segment cannot be closed; no event of this block is lost
     */
    public void write(MarketEvent event) {
        if (closed) {
            throw new IllegalStateException("The recording " + directory + " is closed");
        }
        long recordTime = Math.max(lastTime, event.receiveTime());
        if (events == 0) {
            startBlock();
        }
        encoder.write(event, recordTime);
        firstTime = events == 0 ? recordTime : firstTime;
        lastTime = recordTime;
        events++;
        if (out.size() >= BLOCK_BYTES) {
            flush();
        }
    }

    /** How many bytes of whole blocks have been written, packed. */
    public long bytesWritten() {
        return written;
    }

    /** How many events were lost because their block could not be written. */
    public long eventsLost() {
        return lost;
    }

    /**
     * Writes what has been gathered as a block, and hands it to the operating system. Does nothing when nothing has.
     *
     * @throws EventsLostException when the block cannot be written; its events are lost, and later ones are not
     * @throws RecordingException when a full segment cannot be closed; no event of this block is lost
     */
    public void flush() {
        if (events == 0) {
            return;
        }
        int count = events;
        int length = pack();
        BlockHeader header = new BlockHeader(length, out.size(), count, firstTime, lastTime,
                BlockHeader.checksumOf(packed, length));
        events = 0;
        boolean kept = false;
        try {
            segments.append(header.encoded(), packed, length);
            kept = true;
        } catch (IOException failure) {
            throw new EventsLostException(segments.path() + " cannot be written: " + failure.getMessage() + "; " + count
                    + " events are lost", count, failure);
        } catch (RecordingException unclosed) {
            kept = true;
            throw unclosed;
        } finally {
            broken = !kept;
            lostBefore = kept ? 0 : lostBefore + count;
            lost += kept ? 0 : count;
            written += kept ? BlockHeader.SIZE + length : 0;
        }
    }

    /** Writes what has been gathered and ends the recording. A second call does nothing. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (segments) {
            flush();
        } finally {
            deflater.end();
        }
    }

    private void startBlock() {
        out.clear();
        encoder.startBlock();
        if (broken) {
            encoder.breakOff(lostBefore);
        }
    }

    private int pack() {
        deflater.reset();
        deflater.setInput(out.array(), 0, out.size());
        deflater.finish();
        int length = 0;
        while (!deflater.finished()) {
            if (length == packed.length) {
                packed = Arrays.copyOf(packed, packed.length * 2);
            }
            length += deflater.deflate(packed, length, packed.length - length);
        }
        return length;
    }
}
