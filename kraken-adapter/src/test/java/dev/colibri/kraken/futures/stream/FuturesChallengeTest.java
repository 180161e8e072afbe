package dev.colibri.kraken.futures.stream;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import dev.colibri.api.config.Secret;
import dev.colibri.kraken.common.auth.ApiKey;
import dev.colibri.kraken.common.wire.Json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** The signature is the venue's own vector. */
class FuturesChallengeTest {
    private static final String SECRET =
            "7zxMEF5p/Z8l2p2U7Ghv6x14Af+Fx+92tPgUdVQ748FOIrEoT9bgT+bTRfXc5pz8na+hL/QdrCVG7bh9KpT0eMTm";
    private static final String CHALLENGE = "c100b894-1729-464d-ace1-52dbce11db42";
    private static final String SIGNED =
            "4JEpF3ix66GA2B+ooK128Ift4XQVtc137N9yeg4Kqsn9PI0Kpzbysl9M1IeCEdjg0zl00wkVqcsnG4bmnlMb3A==";
    private static final String PROOF = ",\"api_key\":\"publicKey123\",\"original_challenge\":\"" + CHALLENGE
            + "\",\"signed_challenge\":\"" + SIGNED + "\"}";

    private final FuturesChallenge challenge = new FuturesChallenge(key("publicKey123"));

    @Test
    void aChallengeIsAskedForByTheKeyAlone() {
        assertThat(challenge.request()).isEqualTo("{\"event\":\"challenge\",\"api_key\":\"publicKey123\"}");
        assertThat(challenge.isSigned()).isFalse();
    }

    @Test
    void feedsAreAskedForAndGivenBackWithTheChallengeSigned() {
        challenge.request();
        challenge.accept(new FuturesEvent.Challenge(CHALLENGE));
        assertThat(challenge.isSigned()).isTrue();
        assertThat(challenge.subscribe("open_orders", List.of())).isEqualTo(
                "{\"event\":\"subscribe\",\"feed\":\"open_orders\"" + PROOF);
        assertThat(challenge.subscribe("fills", List.of("PF_XBTUSD", "PF_ETHUSD"))).isEqualTo(
                "{\"event\":\"subscribe\",\"feed\":\"fills\",\"product_ids\":[\"PF_XBTUSD\",\"PF_ETHUSD\"]" + PROOF);
        assertThat(challenge.unsubscribe("open_orders", List.of())).isEqualTo(
                "{\"event\":\"unsubscribe\",\"feed\":\"open_orders\"" + PROOF);
    }

    @Test
    void eachLinkNeedsAChallengeOfItsOwn() {
        assertUnsigned();
        challenge.accept(new FuturesEvent.Challenge(CHALLENGE));
        challenge.forget();
        assertUnsigned();
        challenge.accept(new FuturesEvent.Challenge(CHALLENGE));
        challenge.request();
        assertUnsigned();
        challenge.accept(new FuturesEvent.Challenge("another"));
        assertThat(challenge.subscribe("fills", List.of())).contains("\"original_challenge\":\"another\"")
                .doesNotContain(SIGNED);
    }

    @Test
    void nothingBreaksOutOfItsText() throws IOException {
        String odd = "a\",\"x\":\"\\";
        FuturesChallenge other = new FuturesChallenge(key(odd));
        assertThat(Json.MAPPER.readTree(other.request()).path("api_key").asText()).isEqualTo(odd);
        other.accept(new FuturesEvent.Challenge(odd));
        JsonNode asked = Json.MAPPER.readTree(other.subscribe("fills", List.of(odd)));
        assertThat(asked.path("original_challenge").asText()).isEqualTo(odd);
        assertThat(asked.at("/product_ids/0").asText()).isEqualTo(odd);
        assertThat(asked.has("x")).isFalse();
    }

    @Test
    void itPrintsNothingThatIsSecret() {
        challenge.accept(new FuturesEvent.Challenge(CHALLENGE));
        assertThat(challenge).hasToString("FuturesChallenge[key=publ..., signed=true]");
        assertThat(challenge.subscribe("fills", List.of())).doesNotContain(SECRET);
    }

    private void assertUnsigned() {
        assertThat(challenge.isSigned()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> challenge.subscribe("fills", List.of()))
                .withMessage("Feed fills needs a challenge");
        assertThatIllegalStateException().isThrownBy(() -> challenge.unsubscribe("fills", List.of()))
                .withMessage("Feed fills needs a challenge");
    }

    private static ApiKey key(String id) {
        return new ApiKey(id, Secret.of(SECRET), Optional.empty(), "test");
    }
}
