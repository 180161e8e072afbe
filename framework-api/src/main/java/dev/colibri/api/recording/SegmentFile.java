package dev.colibri.api.recording;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What a segment's bytes are written to; tests put a disk that fails in its place. */
interface SegmentFile extends Closeable {

    /** Writes some or all of the bytes at a place. */
    void write(ByteBuffer bytes, long at) throws IOException;

    /** Cuts off what lies beyond a length. */
    void truncate(long length) throws IOException;

    /** Waits until all that was written is on the disk. */
    void force() throws IOException;

    /** Makes files. */
    @FunctionalInterface
    interface Maker {

        /** Makes a file that is not there yet. */
        SegmentFile make(Path path) throws IOException;
    }

    /** A file of the file system. */
    static SegmentFile make(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new SegmentFile() {
            @Override
            public void write(ByteBuffer bytes, long at) throws IOException {
                channel.write(bytes, at);
            }

            @Override
            public void truncate(long length) throws IOException {
                channel.truncate(length);
            }

            @Override
            public void force() throws IOException {
                channel.force(true);
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }
}
