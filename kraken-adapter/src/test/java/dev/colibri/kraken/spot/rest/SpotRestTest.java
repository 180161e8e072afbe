package dev.colibri.kraken.spot.rest;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import io.vertx.core.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.config.Secret;
import dev.colibri.api.spi.ConnectionStatus.Limit;
import dev.colibri.api.spi.VenueException;
import dev.colibri.api.spi.VenueException.Category;
import dev.colibri.api.testing.TestNode;
import dev.colibri.kraken.common.auth.ApiKey;
import dev.colibri.kraken.common.limits.Tier;
import dev.colibri.kraken.common.rest.BaseUrl;
import dev.colibri.kraken.common.rest.HttpSettings;
import dev.colibri.kraken.common.rest.RestNode;
import dev.colibri.kraken.common.rest.ScriptedServer;
import dev.colibri.kraken.common.rest.ScriptedServer.Answer;
import dev.colibri.kraken.common.rest.ScriptedServer.Asked;
import dev.colibri.kraken.common.rest.ScriptedServer.Manner;
import dev.colibri.kraken.common.wire.FormWriter;

import static org.assertj.core.api.Assertions.assertThat;

class SpotRestTest {
    private static final String BALANCE = "/0/private/Balance";
    private static final String TIME = "/0/public/Time";
    private static final String GOOD = "{\"error\":[],\"result\":{\"XXBT\":\"1.50000\"}}";

    private final ScriptedServer server = new ScriptedServer();
    private final TestNode node = TestNode.named("kraken").onEventLoop().build();
    private @Nullable SpotRest rest;

    @AfterEach
    void close() {
        SpotRest open = rest;
        if (open != null) {
            node.run(open::close);
        }
        node.close();
        server.close();
    }

    @Test
    void aPrivateRequestIsSignedOverWhatIsSent() {
        server.on(BALANCE, Answer.json(GOOD));
        assertThat(ask(SpotMethod.BALANCE)).isEqualTo(Map.of("XXBT", new BigDecimal("1.50000")));
        Asked asked = server.asked(BALANCE).getFirst();
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.header("content-type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(asked.header("api-key")).isEqualTo("public-part");
        assertThat(asked.header("user-agent")).isEqualTo("colibri");
        assertThat(asked.body()).matches("nonce=\\d{16}&asset=a%2Bb&otp=one%20time");
        long nonce = Long.parseLong(asked.body().substring(6, 22));
        assertThat(asked.header("api-sign")).isEqualTo(
                new SpotSigner(key()).sign(BALANCE, nonce,
                        asked.body().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void aPublicRequestCarriesItsParametersInTheAddressAndNoKey() {
        server.on(TIME, Answer.json(GOOD));
        ask(SpotMethod.TIME);
        Asked asked = server.asked(TIME).getFirst();
        assertThat(asked.method()).isEqualTo("GET");
        assertThat(asked.query()).isEqualTo("asset=a%2Bb");
        assertThat(asked.headers()).doesNotContainKeys("api-key", "api-sign");
    }

    @Test
    void onlyOnePrivateRequestIsUnderWayAndNoncesArriveInOrder() {
        server.on(BALANCE, Answer.json(GOOD));
        node.run(() -> client(HttpSettings.USUAL));
        List<io.vertx.core.Future<Map<String, BigDecimal>>> answers = node.call(() -> java.util.stream.IntStream
                .range(0, 5).mapToObj(i -> open().send(new Sample(SpotMethod.BALANCE))).toList());
        answers.forEach(node::await);
        assertThat(server.asked(BALANCE)).extracting(Asked::body).isSorted().doesNotHaveDuplicates().hasSize(5);
    }

    @Test
    void withoutAKeyAPrivateRequestIsRefusedBeforeAnythingIsSent() {
        rest = node.call(() -> new SpotRest(restNode(HttpSettings.USUAL), base(), Tier.PRO, Optional.empty(),
                Optional.empty(), 1));
        assertThat(failure(SpotMethod.BALANCE)).isInstanceOf(ConfigException.class)
                .hasMessageContaining("KRAKEN_API_KEY");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void theReadingKeyCarriesTheReads() {
        server.on(BALANCE, Answer.json(GOOD));
        ApiKey reading = new ApiKey("reading", Secret.of("AAECAwQFBgc="), Optional.empty(), "test");
        rest = node.call(() -> new SpotRest(restNode(HttpSettings.USUAL), base(), Tier.PRO, Optional.of(key()),
                Optional.of(reading), 1));
        ask(SpotMethod.BALANCE);
        assertThat(server.asked(BALANCE).getFirst().header("api-key")).isEqualTo("reading");
    }

    @Test
    void aQueryThatFailedIsSentAgainWithANewNonce() {
        server.inTurn(BALANCE, Answer.json("{\"error\":[\"EService:Unavailable\"]}"),
                Answer.json("{\"error\":[\"EAPI:Invalid nonce\"]}"), Answer.json(GOOD));
        assertThat(ask(SpotMethod.BALANCE)).containsKey("XXBT");
        assertThat(server.asked(BALANCE)).extracting(Asked::body).doesNotHaveDuplicates().isSorted().hasSize(3);
    }

    @Test
    void aRefusalThatRepetitionCannotMendIsNotSentAgain() {
        server.on(BALANCE, Answer.json("{\"error\":[\"EGeneral:Permission denied\"],\"result\":null}"));
        assertThat(failure(SpotMethod.BALANCE)).isInstanceOfSatisfying(VenueException.class, denied -> {
            assertThat(denied.category()).isEqualTo(Category.PERMISSION);
            assertThat(denied.venueText()).contains("EGeneral:Permission denied");
        });
        assertThat(server.asked(BALANCE)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"error\":[\"EQuery:Unknown asset pair\"]}",
            "{\"error\":[\"EQuery:Unknown asset pair\"],\"result\":null}",
            "{\"error\":[\"EQuery:Unknown asset pair\"],\"result\":{}}",
            "{\"result\":{},\"error\":[\"EQuery:Unknown asset pair\"]}",
            "{\"result\":{\"deep\":{\"er\":[1]}},\"error\":[\"EQuery:Unknown asset pair\"]}",
            "{\"error\":[\"WGeneral:Deprecated\",\"EQuery:Unknown asset pair\"],\"more\":[{}]}"})
    void anErrorIsReadWhateverStandsBesideIt(String body) {
        server.on(TIME, Answer.json(body));
        assertThat(failure(SpotMethod.TIME)).isInstanceOfSatisfying(VenueException.class,
                unknown -> assertThat(unknown.category()).isEqualTo(Category.NOT_FOUND));
    }

    @Test
    void aResultBeforeTheErrorsAndAWarningBesideItIsRead() {
        server.on(TIME, Answer.json("{\"result\":{\"XXBT\":1.50},\"error\":[\"WDatabase:No change\"]}"));
        assertThat(ask(SpotMethod.TIME)).containsEntry("XXBT", new BigDecimal("1.50"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html><title>Just a moment...</title></html>", "{", "{\"error\":[]}", "[]", "null",
            "{\"error\":[],\"result\":{\"XXBT\":\"1\"}} trailing", "{\"error\":[],\"result\":{\"XXBT\":\"one\"}}",
            "{\"error\":[],\"result\":[1,2]}", "{\"error\":[],\"result\":{\"XXBT\":1e9999999999999}}",
            "{\"error\":[],\"result\":{\"XXBT\":\"1e999999999\"}}", "{\"error\":[],\"result\":{\"XXBT\":\"1\"}",
            "{\"error\":[1],\"result\":{}}"})
    void whatIsNoAnswerEndsAsAFailureOfTheVenueAndNeverAsAValue(String body) {
        server.on(TIME, Answer.of(200, "text/html", body));
        assertThat(failure(SpotMethod.TIME)).isInstanceOf(VenueException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 403, 429, 500, 502, 503, 520, 522, 524})
    void anEdgeThatAnswersWithAPageIsAFailureOfTheNetworkOrTheLimits(int status) {
        server.on(TIME, Answer.of(status, "text/html", "<html><body>secret words</body></html>")
                .with("location", "http://127.0.0.1:1/"));
        assertThat(failure(SpotMethod.TIME)).isInstanceOfSatisfying(VenueException.class, edge -> {
            assertThat(edge.getMessage()).contains(Integer.toString(status)).doesNotContain("secret words");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"CUT_OFF", "NEVER", "HANG_UP"})
    void anAnswerThatDoesNotComeWholeIsAFailureOfTheNetwork(String manner) {
        server.on(TIME, Answer.json(GOOD).in(Manner.valueOf(manner)));
        assertThat(failure(SpotMethod.TIME)).isInstanceOfSatisfying(VenueException.class,
                broken -> assertThat(broken.category()).isEqualTo(Category.NETWORK));
    }

    @Test
    void aTimedOutRequestFreesTheKeyForTheNext() {
        server.inTurn(BALANCE, Answer.json(GOOD).in(Manner.NEVER), Answer.json(GOOD));
        assertThat(failure(SpotMethod.BALANCE)).isInstanceOf(VenueException.class);
        assertThat(ask(SpotMethod.BALANCE)).containsKey("XXBT");
    }

    @Test
    void nobodyThereIsOneClearSentence() {
        server.close();
        assertThat(failure(SpotMethod.TIME)).isInstanceOfSatisfying(VenueException.class, nobody -> {
            assertThat(nobody.category()).isEqualTo(Category.NETWORK);
            assertThat(nobody.getMessage()).doesNotContain("Exception").doesNotContain("\n");
        });
    }

    @Test
    void theUsersOwnRateOfQueriesHoldsBothRoadsAndIsShown() {
        server.on(TIME, Answer.json(GOOD)).on(BALANCE, Answer.json(GOOD));
        HttpSettings usual = HttpSettings.USUAL;
        HttpSettings slow = new HttpSettings(usual.timeout(), usual.connectTimeout(), usual.connections(),
                usual.queue(), Optional.of(new BigDecimal("0.5")), usual.maxRetries(), usual.retryDelay(),
                usual.maxRetryDelay(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        node.run(() -> client(slow));
        long start = node.clock().nanos();
        List<Future<Map<String, BigDecimal>>> answers = node.call(() -> Stream
                .of(SpotMethod.TIME, SpotMethod.BALANCE, SpotMethod.TIME)
                .map(method -> open().send(new Sample(method))).toList());
        answers.forEach(node::await);
        assertThat(Duration.ofNanos(node.clock().nanos() - start)).isGreaterThanOrEqualTo(Duration.ofSeconds(4));
        assertThat(node.call(() -> open().limits())).last()
                .isEqualTo(new Limit("spot max_request_rate", 1, 1, "0.5/s"));
    }

    @Test
    void aLongAnswerIsReadOffTheLoopAndWhole() {
        StringBuilder long100k = new StringBuilder("{\"error\":[],\"result\":{\"A0\":\"0\"");
        for (int i = 1; i < 10_000; i++) {
            long100k.append(",\"A").append(i).append("\":\"").append(i).append(".000000001\"");
        }
        server.on(TIME, Answer.json(long100k + "}}"));
        assertThat(ask(SpotMethod.TIME)).hasSize(10_000).containsEntry("A9999", new BigDecimal("9999.000000001"));
    }

    private Map<String, BigDecimal> ask(SpotMethod method) {
        node.run(() -> client(HttpSettings.USUAL));
        return node.await(node.call(() -> open().send(new Sample(method))));
    }

    /** The failure of a request that is not sent again. */
    private Throwable failure(SpotMethod method) {
        HttpSettings once = new HttpSettings(Duration.ofSeconds(1), Duration.ofSeconds(1), 4, 10, Optional.empty(), 0,
                Duration.ofMillis(1), Duration.ofMillis(1), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
        node.run(() -> client(once));
        return node.awaitFailure(node.call(() -> open().send(new Sample(method))));
    }

    private void client(HttpSettings http) {
        if (rest == null) {
            rest = new SpotRest(restNode(http), base(), Tier.PRO, Optional.of(key()), Optional.empty(), 1);
        }
    }

    private SpotRest open() {
        SpotRest open = rest;
        if (open == null) {
            throw new IllegalStateException("no client");
        }
        return open;
    }

    private RestNode restNode(HttpSettings http) {
        return RestNode.of(node, http);
    }

    private BaseUrl base() {
        return BaseUrl.parse(server.url(), "spot.rest_url");
    }

    private static ApiKey key() {
        return new ApiKey("public-part", Secret.of("AAECAwQFBgc="), Optional.of(Secret.of("one time")), "test");
    }

    private record Sample(SpotMethod method) implements SpotRequest<Map<String, BigDecimal>> {
        @Override
        public void write(FormWriter form) {
            form.add("asset", "a+b");
        }

        @Override
        public Map<String, BigDecimal> read(JsonParser parser) throws IOException {
            return dev.colibri.kraken.common.wire.Json.MAPPER.readValue(parser, new TypeReference<>() {});
        }
    }
}
