package dev.colibri.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import dev.colibri.api.config.Secret;
import dev.colibri.kraken.common.auth.ApiKey;
import dev.colibri.kraken.common.wire.FormWriter;
import dev.colibri.kraken.spot.rest.SpotSigner;

/**
 * Encoding and signing an order for Kraken Spot, beside the bare hashes over the same bytes. One operation is one
 * order, with a nonce of its own. Run with {@code -prof gc} for bytes per operation.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class SigningBench {
    private static final String PATH = "/0/private/AddOrder";
    private static final long FIRST_NONCE = 1_767_605_400_000_000L;
    /** Made for this benchmark; it opens nothing. */
    private static final String SECRET = Base64.getEncoder().encodeToString(new byte[64]);

    private final SpotSigner signer =
            new SpotSigner(new ApiKey("benchmark", Secret.of(SECRET), Optional.empty(), "benchmark"));
    private final FormWriter form = new FormWriter();
    private final byte[] path = PATH.getBytes(StandardCharsets.US_ASCII);
    private final byte[] digits = Long.toString(FIRST_NONCE).getBytes(StandardCharsets.US_ASCII);
    private long nonce = FIRST_NONCE;
    private MessageDigest sha256;
    private Mac hmac;
    private byte[] body;

    /** Keeps the hashes, as the reference may, and makes sure that both lines sign alike. */
    @Setup
    public void keepHashes() throws GeneralSecurityException {
        sha256 = MessageDigest.getInstance("SHA-256");
        hmac = Mac.getInstance("HmacSHA512");
        hmac.init(new SecretKeySpec(Base64.getDecoder().decode(SECRET), "HmacSHA512"));
        encode(FIRST_NONCE);
        body = form.toBytes();
        String ours = signer.sign(PATH.getBytes(StandardCharsets.US_ASCII), FIRST_NONCE, form.array(), form.length());
        if (!ours.equals(Base64.getEncoder().encodeToString(bareHashes()))) {
            throw new IllegalStateException("the two lines do not sign alike");
        }
    }

    /** Ours: parameters to encoded bytes, and the text of their signature. */
    @Benchmark
    public String encodeAndSign() {
        nonce++;
        encode(nonce);
        // The path becomes bytes at each call, as in the client.
        return signer.sign(PATH.getBytes(StandardCharsets.US_ASCII), nonce, form.array(), form.length());
    }

    /** Reference: SHA-256 and HMAC-SHA-512 of bytes that exist already, to bytes. */
    @Benchmark
    public byte[] bareHashes() {
        sha256.update(digits);
        sha256.update(body);
        hmac.update(path);
        return hmac.doFinal(sha256.digest());
    }

    private void encode(long withNonce) {
        form.clear().add("nonce", withNonce).add("ordertype", "limit").add("type", "buy").add("volume", "1.25000000")
                .add("pair", "XXBTZUSD").add("price", "37500.0").add("cl_ord_id", "ab1Cd00lq3k2m9f0a1")
                .add("timeinforce", "GTC").add("oflags", "post").add("deadline", "2026-01-05T09:30:05.000Z");
    }
}
