package dev.colibri.kraken.futures.rest;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.config.Secret;
import dev.colibri.api.spi.VenueException;
import dev.colibri.api.spi.VenueException.Category;
import dev.colibri.api.testing.TestNode;
import dev.colibri.kraken.common.auth.ApiKey;
import dev.colibri.kraken.common.rest.BaseUrl;
import dev.colibri.kraken.common.rest.HttpSettings;
import dev.colibri.kraken.common.rest.RestNode;
import dev.colibri.kraken.common.rest.ScriptedServer;
import dev.colibri.kraken.common.rest.ScriptedServer.Answer;
import dev.colibri.kraken.common.rest.ScriptedServer.Manner;
import dev.colibri.kraken.common.wire.FormWriter;
import dev.colibri.kraken.common.wire.Json;

import static org.assertj.core.api.Assertions.assertThat;

/** Every shape in which Futures, its edge or the road to it fail, over real sockets. */
class FuturesFailuresTest {
    private static final String GOOD = "{\"result\":\"success\",\"serverTime\":\"2026-09-25T17:43:59.000Z\",\"x\":1}";
    private static final HttpSettings ONCE =
            new HttpSettings(Duration.ofSeconds(5), Duration.ofSeconds(1), 4, 10, Optional.empty(), 0,
                    Duration.ofMillis(1), Duration.ofMillis(1), Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.empty());

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

    /** An application's error comes with status 200, in the one word of the envelope or in a list of words. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "accountInactive|account-inactive", "apiLimitExceeded|rate-limit", "authenticationError|authentication",
            "insufficientFunds|insufficient-funds", "invalidAccount|invalid-account", "invalidAmount|invalid-amount",
            "invalidArgument: symbol|invalid-argument", "invalidUnit|invalid-unit",
            "Json Parse Error|invalid-argument", "marketUnavailable|market-closed",
            "nonceBelowThreshold|invalid-nonce", "nonceDuplicate|invalid-nonce", "notFound|order-not-found",
            "requiredArgumentMissing|missing-argument", "Server Error|server-error", "Unavailable|unavailable",
            "unknownError|server-error", "insufficientPrivileges|insufficient-privileges",
            "contractNotFound|unknown-symbol", "somethingNew|unknown"})
    void anApplicationsErrorIsKnownByItsWord(String word, String code) {
        fails(FuturesMethod.ACCOUNTS, Answer.json("{\"result\":\"error\",\"error\":\"" + word
                + "\",\"serverTime\":\"2026-09-25T17:43:59.000Z\"}"), "kraken.futures." + code, word);
        fails(FuturesMethod.ACCOUNTS, Answer.json("{\"serverTime\":\"t\",\"result\":\"error\",\"errors\":[\"" + word
                + "\"]}"), "kraken.futures." + code, word);
    }

    /** The parser of requests answers with a status of its own and a list of codes with messages. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "400|BAD_REQUEST|11|Argument invalid: symbol|invalid-argument",
            "400|BAD_REQUEST|0|400 BAD_REQUEST|invalid-argument",
            "400|BAD_REQUEST|11|invalid order type|invalid-order-type",
            "404|NOT_FOUND|0|404 NOT_FOUND|no-such-path",
            "500|INTERNAL_SERVER_ERROR|92|INSUFFICIENT_MARGIN|insufficient-funds",
            "500|INTERNAL_SERVER_ERROR|7|what nobody knows|unknown"})
    void theParsersErrorsAreKnownByTheirMessages(int status, String word, int number, String message, String code) {
        fails(FuturesMethod.FILLS, Answer.of(status, "application/json", "{\"status\":\"" + word
                + "\",\"result\":\"error\",\"errors\":[{\"code\":" + number + ",\"message\":\"" + message
                + "\"}],\"serverTime\":\"t\"}"), "kraken.futures." + code, message);
    }

    @Test
    void theHistoryRefusesAKeyInAShapeOfItsOwn() {
        fails(FuturesMethod.ACCOUNT_LOG, Answer.of(401, "application/json",
                "{\"status\":\"unauthorized\",\"reason\":\"bad signature\"}"), "kraken.futures.authentication",
                "unauthorized: bad signature");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Invalid tick type", "Invalid resolution"})
    void theChartsRefuseInPlainText(String text) {
        fails(FuturesMethod.CANDLES, Answer.of(400, "text/plain", text), "kraken.futures.invalid-chart",
                "HTTP 400: " + text);
    }

    @Test
    void anExhaustedBudgetIsARateLimitWithStatus429WithAnEnvelopeOrWithout() {
        Answer envelope = Answer.of(429, "application/json", "{\"result\":\"error\",\"error\":\"apiLimitExceeded\"}");
        fails(FuturesMethod.TICKERS, envelope, "kraken.futures.rate-limit", "apiLimitExceeded");
        VenueException bare = fails(FuturesMethod.TICKERS,
                Answer.of(429, "text/plain", "").with("rate-limit-reset", "7"), "kraken.edge.too-many-requests",
                "HTTP 429");
        assertThat(bare.category()).isEqualTo(Category.RATE_LIMIT);
        assertThat(bare).hasMessageContaining("7 s");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "502|<html><title>502 Bad Gateway</title></html>|server-error|HTTP 502: 502 Bad Gateway",
            "503|<html><title>Scheduled maintenance</title></html>|maintenance|HTTP 503: Scheduled maintenance",
            "520|<!DOCTYPE html><title>Unknown error</title>|server-error|HTTP 520: Unknown error",
            "403|<html><title>Just a moment...</title></html>|forbidden|HTTP 403: Just a moment...",
            "301|<html><title>Moved</title></html>|redirected|HTTP 301: Moved",
            "200|<html><title>Sign in</title></html>|not-data|HTTP 200: Sign in"})
    void aPageOfTheEdgeIsNamedByItsStatusAndTitleAlone(int status, String page, String code, String words) {
        fails(FuturesMethod.INSTRUMENTS, Answer.of(status, "text/html", page + "<p>words of a stranger</p>"),
                "kraken.edge." + code, words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"result\":\"success\"", "{\"result\":\"success\"} more", "{\"result\":",
            "{\"accounts\""})
    void anAnswerThatIsNotWholeIsMalformed(String body) {
        fails(FuturesMethod.ACCOUNTS, Answer.json(body), "kraken.edge.malformed", "");
    }

    @ParameterizedTest
    @EnumSource(value = Manner.class, names = {"CUT_OFF", "NEVER", "HANG_UP"})
    void anAnswerThatDoesNotComeIsAFailureOfTheNetwork(Manner manner) {
        VenueException failure = fails(FuturesMethod.ACCOUNTS, Answer.json(GOOD).in(manner),
                manner == Manner.NEVER ? "kraken.edge.timeout" : "kraken.edge.connection-lost", "");
        assertThat(failure.category()).isEqualTo(Category.NETWORK);
    }

    @Test
    void anAnswerThatDripsIsReadWhole() {
        server.on(path(FuturesMethod.ACCOUNTS), Answer.json(GOOD).in(Manner.DRIPPING));
        open();
        assertThat(node.await(send(FuturesMethod.ACCOUNTS)).path("x").asInt()).isEqualTo(1);
    }

    private VenueException fails(FuturesMethod method, Answer answer, String code, String words) {
        server.on(path(method), answer);
        open();
        Throwable failure = node.awaitFailure(send(method));
        assertThat(failure).isInstanceOf(VenueException.class);
        VenueException refusal = (VenueException) failure;
        assertThat(refusal.code()).as("%s", refusal).isEqualTo(code);
        assertThat(refusal.venueText().orElse("")).isEqualTo(words);
        assertThat(refusal.getMessage()).hasLineCount(1).doesNotContain("words of a stranger", "Exception");
        return refusal;
    }

    private io.vertx.core.Future<JsonNode> send(FuturesMethod method) {
        FuturesRest open = rest;
        if (open == null) {
            throw new IllegalStateException("no client");
        }
        return node.call(() -> open.send(new Plain(method)));
    }

    /** A client of its own for each request, so that no budget that was used up holds the next one. */
    private void open() {
        FuturesRest before = rest;
        if (before != null) {
            node.run(before::close);
        }
        ApiKey key = new ApiKey("public-part", Secret.of("AAECAwQFBgc="), Optional.empty(), "test");
        rest = node.call(() -> new FuturesRest(RestNode.of(node, ONCE), BaseUrl.parse(server.url(), "test"),
                Optional.of(key), Optional.empty(), false, 4));
    }

    private static String path(FuturesMethod method) {
        return method.path("trade/PF_XBTUSD/1m");
    }

    private record Plain(FuturesMethod method) implements FuturesRequest<JsonNode> {
        @Override
        public String subject() {
            return "trade/PF_XBTUSD/1m";
        }

        @Override
        public void write(FormWriter form) {
            // It has no parameters.
        }

        @Override
        public JsonNode read(JsonParser parser) throws IOException {
            return Json.MAPPER.readTree(parser);
        }
    }
}
