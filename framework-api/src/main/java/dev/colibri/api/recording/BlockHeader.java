package dev.colibri.api.recording;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

import org.jspecify.annotations.Nullable;

/**
 * What stands before each block. Reading the headers alone, hopping over the packed bytes, gives the index of a
 * segment.
 *
 * @param packedLength bytes that follow the header
 * @param length bytes when unpacked
 * @param events how many events
 * @param firstTime record time of the first, nanoseconds since the epoch
 * @param lastTime record time of the last
 * @param checksum CRC-32C of the packed bytes
 */
record BlockHeader(int packedLength, int length, int events, long firstTime, long lastTime, int checksum) {

    /** Bytes of a header: a mark, the fields, and a checksum of both. */
    static final int SIZE = 40;

    /** The longest block that a reader takes for real. */
    static final int LONGEST = 256 * 1024 * 1024;

    private static final int MARK = 0x43_42_4C_4B;

    byte[] encoded() {
        ByteBuffer buffer = ByteBuffer.allocate(SIZE);
        buffer.putInt(MARK).putInt(packedLength).putInt(length).putInt(events).putLong(firstTime).putLong(lastTime)
                .putInt(checksum);
        buffer.putInt(checksumOf(buffer.array(), SIZE - Integer.BYTES));
        return buffer.array();
    }

    /** Whether the mark stands at an index, behind which three bytes follow. */
    static boolean isMark(byte[] bytes, int at) {
        return bytes[at] == 'C' && bytes[at + 1] == 'B' && bytes[at + 2] == 'L' && bytes[at + 3] == 'K';
    }

    /** The header in these bytes, {@code null} when they are none. */
    static @Nullable BlockHeader decode(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        if (buffer.getInt() != MARK || buffer.getInt(SIZE - Integer.BYTES) != checksumOf(bytes, SIZE - Integer.BYTES)) {
            return null;
        }
        BlockHeader header = new BlockHeader(buffer.getInt(), buffer.getInt(), buffer.getInt(), buffer.getLong(),
                buffer.getLong(), buffer.getInt());
        boolean sane = header.packedLength > 0 && header.packedLength <= LONGEST && header.length > 0
                && header.length <= LONGEST && header.events > 0;
        return sane ? header : null;
    }

    static int checksumOf(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
