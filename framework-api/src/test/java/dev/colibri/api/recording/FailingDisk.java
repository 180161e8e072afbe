package dev.colibri.api.recording;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** Makes files that fail when they are told to, and as they are told to. */
final class FailingDisk implements SegmentFile.Maker {
    /** Bytes that may yet be written before a write fails, having written as many as it may. */
    long room = Long.MAX_VALUE;
    boolean makes = true;
    boolean truncates = true;
    boolean forces = true;
    /** Whether a file that once failed to write never writes again, while a new one does. */
    boolean breaksForGood;
    /** The most bytes that one write takes. */
    int atOnce = Integer.MAX_VALUE;

    @Override
    public SegmentFile make(Path path) throws IOException {
        check(makes, "make");
        return new FailingFile(SegmentFile.make(path));
    }

    private static void check(boolean works, String what) throws IOException {
        if (!works) {
            throw new IOException("the disk does not " + what);
        }
    }

    private final class FailingFile implements SegmentFile {
        private final SegmentFile file;
        private boolean broken;

        FailingFile(SegmentFile file) {
            this.file = file;
        }

        @Override
        public void write(ByteBuffer bytes, long at) throws IOException {
            check(!broken, "write");
            int length = (int) Math.min(Math.min(room, atOnce), bytes.remaining());
            file.write(bytes.slice(bytes.position(), length), at);
            bytes.position(bytes.position() + length);
            room -= length;
            if (room == 0 && bytes.hasRemaining()) {
                broken = breaksForGood;
                room = breaksForGood ? Long.MAX_VALUE : 0;
                check(false, "write");
            }
        }

        @Override
        public void truncate(long length) throws IOException {
            check(truncates && !broken, "truncate");
            file.truncate(length);
        }

        @Override
        public void force() throws IOException {
            check(forces, "force");
            file.force();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
