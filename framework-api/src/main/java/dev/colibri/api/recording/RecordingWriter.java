package dev.colibri.api.recording;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.Deflater;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.MarketEvent;

/**
 * Writes market events to a recording. Each writer begins a segment of its own behind those that the directory holds,
 * so a recording can be continued, and what an earlier writer left half-written harms nobody.
 *
 * <p>Events are gathered into blocks of about {@value #BLOCK_BYTES} bytes; what is not yet in a block is lost when the
 * process dies, and {@link #flush} bounds that. One thread at a time. Writing a block blocks on the disk: not for an
 * event loop that must not wait.
 */
public final class RecordingWriter implements Closeable {

    /** When a block is full, before packing. */
    static final int BLOCK_BYTES = 1024 * 1024;

    private static final long SEGMENT_BYTES = 256L * 1024 * 1024;

    private final Path directory;
    private final Output out = new Output();
    private final EventEncoder encoder = new EventEncoder(out);
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    private byte[] packed = new byte[64 * 1024];
    private @Nullable FileChannel segment;
    private Path segmentPath;
    private int events;
    private long firstTime;
    private long lastTime = Long.MIN_VALUE;
    private long written;
    private boolean closed;

    private RecordingWriter(Path directory) {
        this.directory = directory;
        this.segmentPath = directory;
        encoder.startBlock();
    }

    /**
     * Begins, or continues, the recording in a directory, which is made when it is not there.
     *
     * @throws RecordingException when the directory cannot be made or listed
     */
    public static RecordingWriter open(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException failure) {
            throw new RecordingException("The recording " + directory + " cannot be made: " + failure.getMessage(),
                    failure);
        }
        Segments.list(directory);
        return new RecordingWriter(directory);
    }

    /**
     * Adds an event. A book view is read at once and not kept.
     *
     * @throws RecordingException when a full block cannot be written; the events of that block are lost, later ones are
     *     not
     */
    public void write(MarketEvent event) {
        if (closed) {
            throw new IllegalStateException("The recording " + directory + " is closed");
        }
        lastTime = Math.max(lastTime, event.receiveTime());
        if (events == 0) {
            firstTime = lastTime;
        }
        encoder.write(event, lastTime);
        events++;
        if (out.size() >= BLOCK_BYTES) {
            flush();
        }
    }

    /** How many bytes of whole blocks have been written, packed. */
    public long bytesWritten() {
        return written;
    }

    /**
     * Writes what has been gathered as a block, and hands it to the operating system. Does nothing when nothing has.
     */
    public void flush() {
        if (events == 0) {
            return;
        }
        int length = pack();
        BlockHeader header = new BlockHeader(length, out.size(), events, firstTime, lastTime,
                BlockHeader.checksumOf(packed, length));
        try {
            FileChannel file = segment(BlockHeader.SIZE + length);
            put(file, ByteBuffer.wrap(header.encoded()));
            put(file, ByteBuffer.wrap(packed, 0, length));
            written += BlockHeader.SIZE + length;
        } catch (IOException failure) {
            throw new RecordingException(segmentPath + " cannot be written: " + failure.getMessage()
                    + "; " + events + " events are lost", failure);
        } finally {
            out.clear();
            events = 0;
            encoder.startBlock();
        }
    }

    /** Writes what has been gathered and ends the recording. A second call does nothing. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            flush();
        } finally {
            deflater.end();
            closeSegment();
        }
    }

    private void closeSegment() {
        FileChannel current = segment;
        if (current == null) {
            return;
        }
        segment = null;
        try (current) {
            current.force(true);
        } catch (IOException failure) {
            throw new RecordingException(segmentPath + " cannot be closed: " + failure.getMessage(), failure);
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

    private FileChannel segment(int more) throws IOException {
        if (segment != null && segment.size() + more > SEGMENT_BYTES) {
            closeSegment();
        }
        FileChannel current = segment;
        if (current == null) {
            segmentPath = Segments.next(directory);
            current = FileChannel.open(segmentPath, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            segment = current;
            put(current, ByteBuffer.wrap(Segments.HEADER));
        }
        return current;
    }

    private static void put(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }
}
