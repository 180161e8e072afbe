package dev.colibri.kraken.futures.rest;

import java.nio.charset.StandardCharsets;

import dev.colibri.kraken.common.auth.ApiKey;
import dev.colibri.kraken.common.auth.KeyedHash;

/**
 * Signs Futures requests: HMAC-SHA-512 over the SHA-256 of parameters, nonce and path. The parameters are those of the
 * address and of the body exactly as they are sent, encoded; the path is without a leading {@code /derivatives}. Not
 * thread-safe.
 */
public final class FuturesSigner {
    private static final byte[] NOTHING = {};

    private final KeyedHash hash;

    public FuturesSigner(ApiKey key) {
        hash = new KeyedHash(key);
    }

    /**
     * The value of {@code Authent}.
     *
     * @param parameters holds the encoded parameters in its first {@code length} bytes
     * @param nonce as it is sent in the header; empty when none is sent
     * @param path as {@link FuturesMethod#signedPath} gives it, as ASCII
     */
    public String sign(byte[] parameters, int length, byte[] nonce, byte[] path) {
        hash.digest(parameters, 0, length);
        hash.digest(nonce, 0, nonce.length);
        hash.digest(path, 0, path.length);
        return hash.sign();
    }

    /** Signs a challenge of the WebSocket. */
    public String signChallenge(String challenge) {
        return sign(NOTHING, 0, NOTHING, challenge.getBytes(StandardCharsets.UTF_8));
    }
}
