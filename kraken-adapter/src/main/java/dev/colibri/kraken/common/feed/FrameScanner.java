package dev.colibri.kraken.common.feed;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Walks over the bytes of a frame that is expected to have a certain form to the letter. Each step says whether what
 * was expected is there; when it is not, the scanner stands nowhere in particular, and the frame is for
 * {@link FrameParser}. So it need not tell what is wrong, and may refuse what is merely unusual. One object serves a
 * connection.
 */
public final class FrameScanner {
    private static final VarHandle EIGHT_BYTES = MethodHandles.byteArrayViewVarHandle(long[].class,
            ByteOrder.LITTLE_ENDIAN);

    /** Any number of so many digits fits a {@code long}. */
    private static final int MOST_DIGITS = 18;

    private byte[] bytes = new byte[0];
    private int length;
    private int at;
    private long mantissa;
    private int scale;

    /**
     * Begins with a frame, {@code frame[0, frameLength)}. Returns whether it ends as an object does, without which no
     * step is valid.
     */
    public boolean begin(byte[] frame, int frameLength) {
        bytes = frame;
        length = frameLength;
        at = 0;
        // Digits and names need not be looked for beyond the end, for they end at this byte at the latest.
        return frameLength > 0 && frame[frameLength - 1] == '}';
    }

    /** Whether all of the frame has been passed. */
    public boolean isAtEnd() {
        return at == length;
    }

    /** Passes a literal, if it is there. */
    public boolean passes(Literal literal) {
        byte[] frame = bytes;
        int from = at;
        int count = literal.bytes.length;
        if (count > length - from) {
            return false;
        }
        boolean same;
        if (count >= Long.BYTES && count <= 2 * Long.BYTES) {
            same = (long) EIGHT_BYTES.get(frame, from) == literal.head
                    && (long) EIGHT_BYTES.get(frame, from + count - Long.BYTES) == literal.tail;
        } else if (count < Long.BYTES && length - from >= Long.BYTES) {
            same = ((long) EIGHT_BYTES.get(frame, from) & literal.mask) == literal.head;
        } else {
            same = Arrays.equals(frame, from, from + count, literal.bytes, 0, count);
        }
        at = same ? from + count : from;
        return same;
    }

    /** Passes one byte, if it is there. */
    public boolean passes(char one) {
        if (at < length && bytes[at] == one) {
            at++;
            return true;
        }
        return false;
    }

    /** Whether a byte is next. */
    public boolean isAt(char one) {
        return at < length && bytes[at] == one;
    }

    /** Passes a number of at most {@value #MOST_DIGITS} digits and without exponent. */
    public boolean number() {
        byte[] frame = bytes;
        int position = at;
        if (position >= length) {
            return false;
        }
        boolean negative = frame[position] == '-';
        if (negative) {
            position++;
        }
        int first = position;
        long value = 0;
        int digit = frame[position] - '0';
        while (digit >= 0 && digit <= 9) {
            value = 10 * value + digit;
            digit = frame[++position] - '0';
        }
        int before = position - first;
        int decimals = 0;
        if (frame[position] == '.') {
            int point = ++position;
            if (point + Long.BYTES <= frame.length) {
                long eight = (long) EIGHT_BYTES.get(frame, point);
                if (EightDigits.are(eight)) {
                    value = 100_000_000 * value + EightDigits.value(eight);
                    position += Long.BYTES;
                }
            }
            digit = frame[position] - '0';
            while (digit >= 0 && digit <= 9) {
                value = 10 * value + digit;
                digit = frame[++position] - '0';
            }
            decimals = position - point;
            if (decimals == 0) {
                return false;
            }
        }
        boolean padded = before > 1 && frame[first] == '0';
        if (before == 0 || before + decimals > MOST_DIGITS || padded) {
            return false;
        }
        mantissa = negative ? -value : value;
        scale = decimals;
        at = position;
        return true;
    }

    /** The digits of the number that was passed last, without the point. */
    public long mantissa() {
        return mantissa;
    }

    /** How many of them are decimals. */
    public int scale() {
        return scale;
    }

    /** Passes a name up to the quote that ends it, which is not passed. */
    public boolean name(WireName name) {
        byte[] frame = bytes;
        int from = at;
        int most = Math.min(length, from + WireName.LONGEST + 1);
        int position = from;
        while (position < most && frame[position] != '"' && frame[position] != '\\') {
            position++;
        }
        if (position == most || frame[position] != '"' || !name.set(frame, from, position)) {
            return false;
        }
        at = position;
        return true;
    }

    /**
     * Passes a time up to the quote that ends it, which is not passed.
     *
     * @return nanoseconds since the epoch, or {@link Scaled#UNFIT} when there is no time
     */
    public long time(WireTime time) {
        byte[] frame = bytes;
        int from = at;
        int most = Math.min(length, from + WireTime.LONGEST + 1);
        // The quote is looked for where times mostly end first.
        int position =
                from + WireTime.USUAL < most && frame[from + WireTime.USUAL] == '"' ? from + WireTime.USUAL : from;
        while (position < most && frame[position] != '"') {
            position++;
        }
        long nanos = position < most ? time.read(frame, from, position) : Scaled.UNFIT;
        at = position;
        return nanos;
    }

    /** Passes a UUID, if it is there. */
    public boolean uuid(WireUuid uuid) {
        int end = at + WireUuid.LENGTH;
        if (end > length || !uuid.read(bytes, at, end)) {
            return false;
        }
        at = end;
        return true;
    }

    /** Bytes that must be there to the letter. */
    public static final class Literal {
        private final byte[] bytes;
        private final long head;
        private final long tail;
        private final long mask;

        private Literal(byte[] bytes) {
            this.bytes = bytes;
            int count = Math.min(bytes.length, Long.BYTES);
            head = (long) EIGHT_BYTES.get(Arrays.copyOf(bytes, Long.BYTES), 0);
            tail = (long) EIGHT_BYTES.get(Arrays.copyOfRange(bytes, bytes.length - count,
                    bytes.length - count + Long.BYTES), 0);
            mask = count == Long.BYTES ? -1L : (1L << (Byte.SIZE * count)) - 1;
        }

        /** A literal of ASCII characters. */
        public static Literal of(String text) {
            return new Literal(text.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
