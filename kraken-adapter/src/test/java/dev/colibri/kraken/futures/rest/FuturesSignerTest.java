package dev.colibri.kraken.futures.rest;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.colibri.api.config.Secret;
import dev.colibri.kraken.common.auth.ApiKey;

import static org.assertj.core.api.Assertions.assertThat;

/** Vectors computed from the venue's description, and the venue's own for the challenge. */
class FuturesSignerTest {
    private static final String SECRET =
            "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+Pw==";
    private static final String ORDER_ID = "179f9af8-e45e-469d-b3e9-2fd4675cb7d0";

    private final FuturesSigner signer = new FuturesSigner(key(SECRET));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "``|1415957147987|/derivatives/api/v3/accounts"
                    + "|LVqnLfJRGPMS35HnKMh450lyVzAr1ZLSv5KCzdB5HGJ4lvOQrU9V4pGp/a8vj7epsibODPuVLOmoIlRWdaRQgQ==",
            "``|``|/derivatives/api/v3/accounts"
                    + "|QBye7cezp0pKjoos3UxEPd8Y4zfzoNG4k2coPuQvof0HlKBQn7RFH8fqt7jPNYVUD32XTYNtlcH/m28djrR8KA==",
            "orderType=lmt&symbol=PF_XBTUSD&side=buy&size=0.001&limitPrice=50000|1415957147987"
                    + "|/derivatives/api/v3/sendorder"
                    + "|6/uJLhy4unflNnp/qCQTUiX9YoWSdZs378gyqB3i1hJlWVJiHXyXqvwgB+usO/lQs7KgcCtm9ffttr9yojOz/Q==",
            "lastFillTime=2026-01-01T00%3A00%3A00.000Z|1415957147987|/derivatives/api/v3/fills"
                    + "|9Y8D4AS9HVGWhTee7UAyp8TOc9leUDM0lxHdIiYfj+RyqfuqanGWWnjO4P7RbllaMkjwSMz5V7aP0SjgCz6h7w==",
            "count=500&sort=asc|``|/api/history/v3/account-log"
                    + "|/G0rHwX3PuD4Gl7IIC2+u4pVHvgiNF7DUVSkM9uQquORDjvxfFwbREKDf1DDDJ4/ofOlZGzJx9xdS4HBKx4BOQ==",
            "json=%7B%22batchOrder%22%3A%5B%7B%22order%22%3A%22cancel%22%2C%22order_id%22%3A%22" + ORDER_ID
                    + "%22%7D%5D%7D|1415957147987|/derivatives/api/v3/batchorder"
                    + "|Lwr3cEHcvQZ38y3ILpMQ3qzdyXCg0PCUro6J2n/UKwzJfMXIek/LlB3EgKlMt5tB+WN9Bz8S2cJOZGTAr7sfZQ==",
            "json={\"batchOrder\":[{\"order\":\"cancel\",\"order_id\":\"" + ORDER_ID
                    + "\"}]}|``|/derivatives/api/v3/batchorder"
                    + "|BlBWk9FrO5YOL6KladOc+YxqIS05uPaVEtS9LW3Zy8fwQD4MbIeogJLWL8kYuCSq3HxCuznPMzWonkl0J9+PWA=="})
    void theSignatureIsThatOfTheVector(String parameters, String nonce, String path, String signature) {
        byte[] sent = bytes(parameters);
        assertThat(signer.sign(sent, sent.length, bytes(nonce), bytes(FuturesMethod.signedPath(path))))
                .isEqualTo(signature);
    }

    @Test
    void theChallengeIsSignedAsTheVenueSays() {
        FuturesSigner other = new FuturesSigner(
                key("7zxMEF5p/Z8l2p2U7Ghv6x14Af+Fx+92tPgUdVQ748FOIrEoT9bgT+bTRfXc5pz8na+hL/QdrCVG7bh9KpT0eMTm"));
        assertThat(other.signChallenge("c100b894-1729-464d-ace1-52dbce11db42")).isEqualTo(
                "4JEpF3ix66GA2B+ooK128Ift4XQVtc137N9yeg4Kqsn9PI0Kpzbysl9M1IeCEdjg0zl00wkVqcsnG4bmnlMb3A==");
    }

    @Test
    void onlyALeadingDerivativesIsLeftOut() {
        assertThat(FuturesMethod.signedPath("/derivatives/api/v3/accounts")).isEqualTo("/api/v3/accounts");
        assertThat(FuturesMethod.signedPath("/api/history/v3/orders")).isEqualTo("/api/history/v3/orders");
        assertThat(FuturesMethod.signedPath("/api/derivatives/v3")).isEqualTo("/api/derivatives/v3");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ApiKey key(String secret) {
        return new ApiKey("key", Secret.of(secret), Optional.empty(), "test");
    }
}
