package dev.colibri.kraken.common.feed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages the bytes of a frame: flips, cuts, inserts, doubles, and puts other values in the place of values. */
public final class Wounds {
    private static final List<String> SPLINTERS = List.of("null", "[]", "{}", "\"\"", "-1", "1e400", "1E-2", "true",
            "\"7\"", "4294967296", "99999999999999999999", "01", "0.10", "-", "[[[[", "{\"a\":", "\\", "\"", ",", ":",
            "}", "]", "}]}", "{", "\"symbol\":\"X/Y\",", "\"type\":\"update\",", "\"channel\":\"trade\",",
            ",\"channel\":\"book\"", ",\"data\":[]", ",\"method\":\"pong\"", "\u0000", "\u007f", "\u00e4", " ",
            "0000000000000000000", ".5", "buy", "Z",
            "\"feed\":\"trade\",", ",\"feed\":\"book\"", "\"product_id\":\"PF_X\",", ",\"event\":\"pong\"",
            ",\"event\":null",
            "9223372036855", "1e99999999999", "_snapshot");

    private Wounds() {}

    public static byte[] any(byte[] frame, Random random) {
        byte[] bytes = frame;
        for (int wounds = 1 + random.nextInt(3); wounds > 0 && bytes.length > 0; wounds--) {
            bytes = one(bytes, random);
        }
        return bytes;
    }

    private static byte[] one(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(random.nextInt(4) == 0 ? 60 : 4));
        byte[] splinter = SPLINTERS.get(random.nextInt(SPLINTERS.size())).getBytes(StandardCharsets.ISO_8859_1);
        return switch (random.nextInt(8)) {
            case 0 -> {
                byte[] flipped = bytes.clone();
                flipped[from] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 1 -> Arrays.copyOf(bytes, from);
            case 2 -> replaced(bytes, from, to, new byte[0]);
            case 3 -> replaced(bytes, from, from, splinter);
            case 4 -> replaced(bytes, from, from, Arrays.copyOfRange(bytes, from, to));
            case 5 -> replaced(bytes, from, to, splinter);
            case 6 -> replaced(bytes, bytes.length, bytes.length, random.nextBoolean() ? splinter : bytes);
            default -> value(bytes, from, splinter);
        };
    }

    /** Another value in the place of one, so that the frame stays JSON. */
    private static byte[] value(byte[] bytes, int near, byte[] splinter) {
        int from = near;
        while (from < bytes.length && bytes[from] != ':') {
            from++;
        }
        int to = from;
        while (to < bytes.length && ",}]".indexOf(bytes[to]) < 0) {
            to++;
        }
        return from == bytes.length ? bytes : replaced(bytes, from + 1, Math.max(from + 1, to), splinter);
    }

    private static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
        byte[] result = Arrays.copyOf(bytes, from + by.length + bytes.length - to);
        System.arraycopy(by, 0, result, from, by.length);
        System.arraycopy(bytes, to, result, from + by.length, bytes.length - to);
        return result;
    }
}
