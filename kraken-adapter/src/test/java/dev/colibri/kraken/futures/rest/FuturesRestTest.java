package dev.colibri.kraken.futures.rest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.config.Secret;
import dev.colibri.api.spi.ConnectionStatus.Limit;
import dev.colibri.api.spi.VenueException;
import dev.colibri.api.spi.VenueException.Category;
import dev.colibri.api.testing.TestNode;
import dev.colibri.kraken.common.auth.ApiKey;
import dev.colibri.kraken.common.rest.BaseUrl;
import dev.colibri.kraken.common.rest.HttpSettings;
import dev.colibri.kraken.common.rest.RestNode;
import dev.colibri.kraken.common.rest.ScriptedServer;
import dev.colibri.kraken.common.rest.ScriptedServer.Answer;
import dev.colibri.kraken.common.rest.ScriptedServer.Asked;
import dev.colibri.kraken.common.wire.FormWriter;
import dev.colibri.kraken.common.wire.Json;

import static org.assertj.core.api.Assertions.assertThat;

class FuturesRestTest {
    private static final String FILLS = "/derivatives/api/v3/fills";
    private static final String LOG = "/api/history/v3/account-log";
    private static final String TICKER = "/derivatives/api/v3/tickers/PF_XBTUSD";
    private static final String GOOD = "{\"result\":\"success\",\"serverTime\":\"2026-09-25T17:43:59.000Z\",\"x\":1}";

    private final ScriptedServer server = new ScriptedServer();
    private final TestNode node = TestNode.named("kraken").onEventLoop().build();
    private @Nullable FuturesRest rest;

    @AfterEach
    void close() {
        FuturesRest open = rest;
        if (open != null) {
            node.run(open::close);
        }
        node.close();
        server.close();
    }

    @Test
    void aPrivateRequestIsSignedOverItsQueryWithoutANonce() {
        server.on(FILLS, Answer.json(GOOD));
        open(false);
        assertThat(ask(FuturesMethod.FILLS).path("x").asInt()).isEqualTo(1);
        Asked asked = server.asked(FILLS).getFirst();
        assertThat(asked.method()).isEqualTo("GET");
        assertThat(asked.query()).isEqualTo("lastFillTime=2026-01-01T00%3A00%3A00.000Z");
        assertThat(asked.header("apikey")).isEqualTo("public-part");
        assertThat(asked.headers()).doesNotContainKey("nonce");
        assertThat(asked.header("authent")).isEqualTo(signature(asked.query(), "", "/api/v3/fills"));
    }

    @Test
    void aConfiguredNonceIsSentAndSigned() {
        server.on(FILLS, Answer.json(GOOD));
        open(true);
        ask(FuturesMethod.FILLS);
        Asked asked = server.asked(FILLS).getFirst();
        assertThat(asked.header("nonce")).matches("\\d{16}");
        assertThat(asked.header("authent")).isEqualTo(signature(asked.query(), asked.header("nonce"), "/api/v3/fills"));
    }

    @Test
    void theHistoryPathIsSignedWhole() {
        server.on(LOG, Answer.json("{\"accountUid\":\"u\",\"logs\":[]}"));
        open(false);
        ask(FuturesMethod.ACCOUNT_LOG);
        Asked asked = server.asked(LOG).getFirst();
        assertThat(asked.header("authent")).isEqualTo(signature(asked.query(), "", LOG));
    }

    @Test
    void aPublicRequestFillsItsSubjectInAndCarriesNoKey() {
        server.on(TICKER, Answer.json(GOOD));
        open(false);
        ask(FuturesMethod.TICKER);
        assertThat(server.asked(TICKER).getFirst().headers()).doesNotContainKeys("apikey", "authent");
    }

    @Test
    void withoutNoncesRequestsOverlapAndEachPaysItsBudget() {
        server.on(FILLS, Answer.json(GOOD));
        open(false);
        List<Future<JsonNode>> answers = node.call(() -> IntStream.range(0, 3)
                .mapToObj(i -> client().send(new Sample(FuturesMethod.FILLS))).toList());
        answers.forEach(node::await);
        Limit trading = node.call(() -> client().limits()).getFirst();
        assertThat(trading.name()).isEqualTo("futures trading calls");
        assertThat(trading.used()).isGreaterThanOrEqualTo(6);
    }

    @Test
    void withoutAKeyAPrivateRequestIsRefusedBeforeAnythingIsSent() {
        rest = node.call(() -> new FuturesRest(RestNode.of(node, once()), base(), Optional.empty(), Optional.empty(),
                false, 4));
        assertThat(failure(FuturesMethod.FILLS)).isInstanceOf(ConfigException.class)
                .hasMessageContaining("KRAKEN_FUTURES_API_KEY");
        assertThat(server.asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "200|{\"result\":\"error\",\"error\":\"authenticationError\",\"serverTime\":\"t\"}|AUTH",
            "200|{\"serverTime\":\"t\",\"result\":\"error\",\"errors\":[\"apiLimitExceeded\"]}|RATE_LIMIT",
            "429|{\"result\":\"error\",\"error\":\"apiLimitExceeded\"}|RATE_LIMIT",
            "400|{\"status\":\"BAD_REQUEST\",\"result\":\"error\",\"errors\":[{\"code\":11,"
                    + "\"message\":\"Argument invalid: symbol\"}],\"serverTime\":\"t\"}|VALIDATION",
            "401|{\"status\":\"unauthorized\",\"reason\":\"bad signature\"}|AUTH"})
    void everyShapeOfFailureIsUnderstood(int status, String body, Category category) {
        server.on(FILLS, Answer.of(status, "application/json", body));
        openOnce();
        assertThat(failure(FuturesMethod.FILLS)).isInstanceOfSatisfying(VenueException.class, failure -> {
            assertThat(failure.category()).isEqualTo(category);
            assertThat(failure.venueText()).isPresent();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Invalid tick type", "Invalid resolution", "", "<html><title>Attention</title></html>"})
    void plainTextIsAFailureToo(String body) {
        server.on(FILLS, Answer.of(400, "text/plain", body));
        openOnce();
        assertThat(failure(FuturesMethod.FILLS)).isInstanceOf(VenueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"status\":\"NOT_FOUND\",\"result\":\"error\",\"errors\":[{\"code\":0,\"message\":\"404 NOT_FOUND\"}]}",
            "{\"status\":\"INTERNAL_SERVER_ERROR\",\"result\":\"error\",\"errors\":[{\"code\":92,"
                    + "\"message\":\"INSUFFICIENT_MARGIN\"}]}",
            "{\"unknown\":true}", "[]", "{\"result\":\"error\"}"})
    void aStatusThatIsNotOkIsAlwaysAFailure(String body) {
        server.on(FILLS, Answer.of(500, "application/json", body));
        openOnce();
        assertThat(failure(FuturesMethod.FILLS)).isInstanceOf(VenueException.class);
    }

    @Test
    void theVenueSaysWhenItTakesRequestsAgain() {
        server.on(FILLS, Answer.of(429, "application/json", "{\"result\":\"error\",\"error\":\"apiLimitExceeded\"}")
                .with("rate-limit-reset", "7"));
        openOnce();
        assertThat(failure(FuturesMethod.FILLS)).isInstanceOf(VenueException.class);
        Limit trading = node.call(() -> client().limits()).getFirst();
        assertThat(trading.headroom()).as("nothing may be sent now").isZero();
    }

    private JsonNode ask(FuturesMethod method) {
        return node.await(node.call(() -> client().send(new Sample(method))));
    }

    private Throwable failure(FuturesMethod method) {
        return node.awaitFailure(node.call(() -> client().send(new Sample(method))));
    }

    private void open(boolean nonces) {
        rest = node.call(() -> new FuturesRest(RestNode.of(node, HttpSettings.USUAL), base(), Optional.of(key()),
                Optional.empty(), nonces, 4));
    }

    private void openOnce() {
        rest = node.call(() -> new FuturesRest(RestNode.of(node, once()), base(), Optional.of(key()), Optional.empty(),
                false, 4));
    }

    private FuturesRest client() {
        FuturesRest open = rest;
        if (open == null) {
            throw new IllegalStateException("no client");
        }
        return open;
    }

    private static HttpSettings once() {
        return new HttpSettings(Duration.ofSeconds(5), Duration.ofSeconds(1), 4, 10, Optional.empty(), 0,
                Duration.ofMillis(1),
                Duration.ofMillis(1), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    private BaseUrl base() {
        return BaseUrl.parse(server.url(), "futures.rest_url");
    }

    private static String signature(String query, String nonce, String path) {
        byte[] sent = query.getBytes(StandardCharsets.US_ASCII);
        return new FuturesSigner(key()).sign(sent, sent.length, nonce.getBytes(StandardCharsets.US_ASCII),
                path.getBytes(StandardCharsets.US_ASCII));
    }

    private static ApiKey key() {
        return new ApiKey("public-part", Secret.of("AAECAwQFBgc="), Optional.empty(), "test");
    }

    private record Sample(FuturesMethod method) implements FuturesRequest<JsonNode> {
        @Override
        public String subject() {
            return "PF_XBTUSD";
        }

        @Override
        public void write(FormWriter form) {
            form.add("lastFillTime", "2026-01-01T00:00:00.000Z");
        }

        @Override
        public JsonNode read(JsonParser parser) throws IOException {
            return Json.MAPPER.readTree(parser);
        }
    }
}
