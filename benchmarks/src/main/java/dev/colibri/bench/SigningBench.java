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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import dev.colibri.api.config.Secret;
import dev.colibri.kraken.common.auth.ApiKey;
import dev.colibri.kraken.common.wire.FormWriter;
import dev.colibri.kraken.spot.rest.SpotSigner;

/** Encoding and signing an order for Kraken Spot, beside the bare hashes over the same bytes. One operation is one. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class SigningBench {
    private static final String SECRET =
            "kQH5HW/8p1uGOVjbgWA7FunAmGO8lsSUXNsu3eow76sz84Q18fWxnyRzBHCd3pd5nE9qa99HAZtuZuj6F1huXg==";
    private static final byte[] PATH = "/0/private/AddOrder".getBytes(StandardCharsets.US_ASCII);

    private final SpotSigner signer = new SpotSigner(
            new ApiKey("key", Secret.of(SECRET), Optional.empty(), "benchmark"));
    private final FormWriter form = new FormWriter();
    private final MessageDigest sha256;
    private final Mac hmac;
    private final byte[] body;
    private final byte[] digits = "1616492376594000".getBytes(StandardCharsets.US_ASCII);
    private long nonce = 1_616_492_376_594_000L;

    /** Keeps the hashes, as the reference may. */
    public SigningBench() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
            hmac = Mac.getInstance("HmacSHA512");
            hmac.init(new SecretKeySpec(Base64.getDecoder().decode(SECRET), "HmacSHA512"));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
        encode();
        body = form.toBytes();
    }

    /** Ours: parameters to encoded bytes, and their signature as text. */
    @Benchmark
    public String encodeAndSign() {
        nonce++;
        encode();
        return signer.sign(PATH, nonce, form.array(), form.length());
    }

    /** Reference: SHA-256 and HMAC-SHA-512 of bytes that exist already, to bytes. */
    @Benchmark
    public byte[] bareHashes() {
        sha256.update(digits);
        byte[] digest = sha256.digest(body);
        hmac.update(PATH);
        return hmac.doFinal(digest);
    }

    private void encode() {
        form.clear().add("nonce", nonce).add("ordertype", "limit").add("pair", "XXBTZUSD").add("type", "buy")
                .add("price", "37500.0").add("volume", "1.25000000").add("cl_ord_id", "ab1Cd00lq3k2m9f0a1")
                .add("timeinforce", "GTC").add("oflags", "post").add("deadline", "2026-01-05T09:30:05.000Z");
    }
}
