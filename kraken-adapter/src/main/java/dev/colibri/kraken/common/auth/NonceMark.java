package dev.colibri.kraken.common.auth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The highest nonce that may have been used with a key, in a file of the state directory, so that a later process goes
 * on above it even when the machine's clock was set back. Processes exclude each other by a lock on the file. The
 * file's name tells nothing of the key. Blocking.
 */
final class NonceMark {
    private static final String FOLDER = "nonces";
    private static final int NAME_BYTES = 8;

    private final Path file;

    NonceMark(Path stateDirectory, String keyId) {
        file = stateDirectory.resolve(FOLDER).resolve(fingerprint(keyId));
    }

    /**
     * Reserves nonces for this process. While nobody else raised the mark, what the process holds stays its own and is
     * only made longer; after somebody did, it goes on above the mark.
     *
     * @param next the nonce that is wanted
     * @param heldTo the last one reserved by the process before; negative for none
     * @param span how many to reserve from the first on
     */
    Lease renew(long next, long heldTo, long span) {
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = openLocked()) {
                long mark = read(channel);
                long first = mark == heldTo ? next : Math.max(next, mark + 1);
                long last = Math.max(mark, Math.addExact(first, span) - 1);
                write(channel, last);
                return new Lease(first, last);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot keep the nonce mark in " + file + ": " + broken.getMessage(),
                    broken);
        }
    }

    /** Nonces from the first to the last, both included. */
    record Lease(long first, long last) {}

    /**
     * Gives back what was reserved and not used: lowers the mark from {@code reservedTo}, if nobody raised it since.
     */
    void giveBack(long reservedTo, long lastUsed) {
        try (FileChannel channel = openLocked()) {
            if (read(channel) == reservedTo) {
                write(channel, lastUsed);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot keep the nonce mark in " + file + ": " + broken.getMessage(),
                    broken);
        }
    }

    /** Closing the channel gives the lock back. */
    private FileChannel openLocked() throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        try {
            channel.lock();
            return channel;
        } catch (IOException | RuntimeException refused) {
            channel.close();
            throw refused;
        }
    }

    private long read(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(32);
        channel.read(buffer, 0);
        String text = new String(buffer.array(), 0, buffer.position(), StandardCharsets.US_ASCII).strip();
        if (text.isEmpty()) {
            return 0;
        }
        try {
            return Math.max(0, Long.parseLong(text));
        } catch (NumberFormatException damaged) {
            throw new IOException("it holds no number; remove it if the machine's clock is right", damaged);
        }
    }

    private static void write(FileChannel channel, long mark) throws IOException {
        // Of one length always, so that a torn write cannot leave digits of the old mark behind the new.
        byte[] text = "%019d\n".formatted(mark).getBytes(StandardCharsets.US_ASCII);
        channel.write(ByteBuffer.wrap(text), 0);
        channel.force(false);
    }

    private static String fingerprint(String keyId) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(keyId.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, NAME_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
