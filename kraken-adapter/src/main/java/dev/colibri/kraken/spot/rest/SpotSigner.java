package dev.colibri.kraken.spot.rest;

import java.nio.charset.StandardCharsets;

import dev.colibri.kraken.common.auth.ApiKey;
import dev.colibri.kraken.common.auth.KeyedHash;
import dev.colibri.kraken.common.wire.Ascii;

/**
 * Signs Spot requests: HMAC-SHA-512 over the path and the SHA-256 of nonce and body, where the body, form or JSON,
 * holds the nonce once more. Not thread-safe.
 */
public final class SpotSigner {
    private static final int LONGEST_NONCE = 20;

    private final KeyedHash hash;
    private final byte[] digits = new byte[LONGEST_NONCE];

    public SpotSigner(ApiKey key) {
        hash = new KeyedHash(key);
    }

    /**
     * The value of {@code API-Sign}.
     *
     * @param path the path without a host, as ASCII: {@code /0/private/AddOrder}
     * @param nonce the same as in the body
     * @param body holds exactly what is sent in its first {@code length} bytes
     */
    public String sign(byte[] path, long nonce, byte[] body, int length) {
        hash.digest(digits, 0, Ascii.put(nonce, digits, 0));
        hash.digest(body, 0, length);
        hash.message(path);
        return hash.sign();
    }

    /** The same for a path as text. */
    public String sign(String path, long nonce, byte[] body) {
        return sign(path.getBytes(StandardCharsets.US_ASCII), nonce, body, body.length);
    }
}
