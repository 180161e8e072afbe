package dev.colibri.kraken.spot.account;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.config.Secret;
import dev.colibri.kraken.spot.rest.SpotMethod;
import dev.colibri.kraken.spot.rest.WebSocketsToken;

import static dev.colibri.kraken.common.account.Waited.refusal;
import static dev.colibri.kraken.common.account.Waited.value;
import static org.assertj.core.api.Assertions.assertThat;

class SpotKeyTest {
    private static final String CAMEL = """
            {"apiKeyName":"desk","apiKey":"PUBLICPARTOFTHEKEY","nonce":"1763640000000","nonceWindow":"0",
             "permissions":["query-funds","modify-trades","something-new"],"iban":"AA11 BB22","validUntil":"0",
             "queryFrom":"0","queryTo":"0","createdTime":"1760000000","modifiedTime":"1760000000",
             "ipAllowlist":["10.0.0.1"],"lastUsed":"1763639000"}""";
    private static final String SNAKE = """
            {"api_key_name":"desk","api_key":"PUBLICPARTOFTHEKEY","nonce":"1763640000000","nonce_window":0,
             "permissions":["query-funds","modify-trades","something-new"],"iban":"AA11 BB22","valid_until":"0",
             "query_from":"0","query_to":"0","created_time":"1760000000","modified_time":"1760000000",
             "ip_allowlist":["10.0.0.1"],"last_used":"1763639000"}""";

    private final SpotSession session = new SpotSession();

    @ParameterizedTest
    @ValueSource(strings = {CAMEL, SNAKE})
    void theKeyTellsWhatItMayDoInEitherSpelling(String json) {
        session.venue.answer(SpotMethod.GET_API_KEY_INFO, json);

        KeyInfo key = value(session.account.keyInfo());

        assertThat(key.name()).isEqualTo("desk");
        assertThat(key.may(KeyPermission.QUERY_FUNDS)).isTrue();
        assertThat(key.may(KeyPermission.WITHDRAW_FUNDS)).isFalse();
        assertThat(key.permissions()).contains("something-new");
        assertThat(key.nonceWindow()).isEqualByComparingTo("0");
        assertThat(key.validUntil()).isEmpty();
        assertThat(key.allowedAddresses()).containsExactly("10.0.0.1");
        assertThat(key.lastUsed()).contains(Instant.ofEpochSecond(1_763_639_000));
        assertThat(key.toString()).doesNotContain("PUBLICPART");
    }

    @Test
    void aTokenIsASecretAndEndsWhenTheVenueSays() {
        session.venue.answer(SpotMethod.GET_WEB_SOCKETS_TOKEN, "{\"token\":\"t0psecret/T0ken=\",\"expires\":900}");

        StreamToken token = value(session.account.webSocketToken());

        assertThat(token.token()).isEqualTo(Secret.of("t0psecret/T0ken="));
        assertThat(token.useBefore()).isEqualTo("2026-11-20T12:15:00Z");
        assertThat(token.toString()).doesNotContain("t0psecret");
        assertThat(new WebSocketsToken(token.token(), 900).toString()).doesNotContain("t0psecret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"token\":\"t0psecret\"}", "{\"token\":\"t0psecret\",\"expires\":\"soon\"}",
            "{\"token\":\"t0psecret\",\"expires\":{\"a\":1}}", "[\"t0psecret\"]", "{\"token\":\"t0psecret",
            "{\"expires\":900,\"token\":\"\"}", "{\"expires\":900,\"token\":[\"t0psecret\"]}"})
    void aTokenThatCannotBeReadIsAFailureThatDoesNotShowIt(String json) {
        session.venue.answer(SpotMethod.GET_WEB_SOCKETS_TOKEN, json);

        assertThat(refusal(session.account.webSocketToken()).getMessage()).doesNotContain("t0psecret");
    }
}
