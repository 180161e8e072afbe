package dev.colibri.kraken.common.auth;

import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.ShortBufferException;
import javax.crypto.spec.SecretKeySpec;

/**
 * The hashes of which both products' signatures are made: SHA-256 of the request, then HMAC-SHA-512 with the key's
 * secret. The two products differ in what goes where; see their signers. Everything is kept between uses, so a
 * signature allocates its own text alone. Not thread-safe.
 */
public final class KeyedHash {
    private static final int DIGEST = 32;
    private static final int MAC = 64;
    private static final int TEXT = 88;

    private final MessageDigest sha256;
    private final Mac hmac;
    private final byte[] digest = new byte[DIGEST];
    private final byte[] signature = new byte[MAC];
    private final byte[] text = new byte[TEXT];

    /** Hashes with a key's secret. */
    public KeyedHash(ApiKey key) {
        byte[] secret = key.decodedSecret();
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
            hmac = Mac.getInstance("HmacSHA512");
            hmac.init(new SecretKeySpec(secret, "HmacSHA512"));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256 and HMAC-SHA-512", impossible);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** Takes bytes into the digest of the request. */
    public void digest(byte[] bytes, int offset, int length) {
        sha256.update(bytes, offset, length);
    }

    /** Takes bytes into the signed message, before the digest. */
    public void message(byte[] bytes) {
        hmac.update(bytes);
    }

    /** Ends the digest, signs it behind the message, and starts anew. */
    public String sign() {
        try {
            sha256.digest(digest, 0, DIGEST);
            hmac.update(digest);
            hmac.doFinal(signature, 0);
        } catch (DigestException | ShortBufferException impossible) {
            throw new IllegalStateException("the buffers have the size of the hashes", impossible);
        }
        int length = Base64.getEncoder().encode(signature, text);
        return new String(text, 0, length, StandardCharsets.ISO_8859_1);
    }
}
