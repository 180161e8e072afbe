package dev.colibri.kraken.common.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.config.Secret;
import dev.colibri.api.testing.TestNode;
import dev.colibri.kraken.common.errors.ErrorCatalogue;
import dev.colibri.kraken.common.rest.ScriptedServer.Answer;
import dev.colibri.kraken.common.rest.ScriptedServer.Asked;
import dev.colibri.kraken.common.rest.ScriptedServer.Manner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a call meets on its way over real sockets: pools, proxies, certificates and places that send it elsewhere. */
class HttpTransportTest {
    private static final HttpCall CALL = new HttpCall(HttpMethod.GET, "/path?a=b",
            List.of(new HttpCall.Header("API-Key", "k")), Optional.empty());

    @TempDir private Path folder;

    private final ScriptedServer server = new ScriptedServer().on("/path", Answer.json("{}"));
    private final List<AutoCloseable> open = new ArrayList<>();
    private final TestNode node = TestNode.named("kraken").onEventLoop().build();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
        node.close();
        server.close();
    }

    @Test
    void callsShareConnectionsThatStayOpen() {
        HttpTransport transport = transport(server.url(), HttpSettings.USUAL);
        for (int i = 0; i < 5; i++) {
            assertThat(sent(transport).status()).isEqualTo(200);
        }
        assertThat(server.links()).isEqualTo(1);
        List<Future<HttpAnswer>> many = node.call(() -> {
            List<Future<HttpAnswer>> answers = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                answers.add(transport.send(CALL));
            }
            return answers;
        });
        many.forEach(node::await);
        assertThat(server.links()).as("no more than the pool has").isEqualTo(2);
        assertThat(server.asked()).hasSize(25);
    }

    @Test
    void noCallFollowsARedirect() {
        ScriptedServer elsewhere = also(new ScriptedServer().on("/path", Answer.json("{}")));
        server.on("/path", Answer.of(307, "text/plain", "").with("location", elsewhere.url() + "/path"));
        assertThat(sent(transport(server.url(), HttpSettings.USUAL)).status()).isEqualTo(307);
        assertThat(elsewhere.asked()).isEmpty();
    }

    @Test
    void anAnswerMayTakeItsTimeWithinTheTimeout() {
        server.on("/path", Answer.json("{\"a\":[1,2,3]}").in(Manner.DRIPPING));
        HttpAnswer answer = sent(transport(server.url(), HttpSettings.USUAL));
        assertThat(answer.body()).hasToString("{\"a\":[1,2,3]}");
    }

    @Test
    void aConfiguredProxyCarriesEveryCallWithItsUser() {
        ScriptedServer proxy = also(new ScriptedServer().on("/path", Answer.json("{\"by\":\"proxy\"}")));
        HttpTransport transport = transport("http://127.0.0.1:9", through(proxy.url(), Optional.empty()));
        assertThat(sent(transport).body()).hasToString("{\"by\":\"proxy\"}");
        Asked asked = proxy.asked().getFirst();
        assertThat(asked.query()).isEqualTo("a=b");
        assertThat(asked.header("host")).isEqualTo("127.0.0.1:9");
        assertThat(asked.header("proxy-authorization")).startsWith("Basic ");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void aProxyThatIsNotThereIsAFailureOfTheRoad() {
        String nobody = "http://127.0.0.1:" + freePort();
        Throwable failure = failed(transport(server.url(), through(nobody, Optional.empty())));
        assertThat(ErrorCatalogue.transport(failure, false).code()).isEqualTo("kraken.edge.connection-refused");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void aCertificateIsTrustedOnlyWhereTheTrustFileSaysSo() throws Exception {
        TestCertificate certificate = new TestCertificate(folder);
        ScriptedServer secure = also(new ScriptedServer(certificate.server()).on("/path", Answer.json("{}")));
        HttpSettings trusting = through(null, Optional.of(certificate.trustFile().toString()));
        assertThat(sent(transport(secure.url(), trusting)).status()).isEqualTo(200);
        Throwable refused = failed(transport(secure.url(), HttpSettings.USUAL));
        assertThat(ErrorCatalogue.transport(refused, false).code()).isEqualTo("kraken.edge.tls-failed");
        Throwable otherName = failed(transport(secure.url().replace("127.0.0.1", "localhost"), trusting));
        assertThat(ErrorCatalogue.transport(otherName, false).code()).as("a certificate for another name")
                .isEqualTo("kraken.edge.tls-failed");
        assertThat(secure.asked()).hasSize(1);
    }

    @Test
    void aTrustFileThatCannotBeUsedIsToldAtOnceByItsName() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.pem"), "no certificate");
        for (Path file : List.of(folder.resolve("missing.pem"), broken, folder)) {
            assertThatThrownBy(() -> transport(server.url(), through(null, Optional.of(file.toString()))))
                    .isInstanceOf(ConfigException.class).hasMessageContaining("http.trust_file")
                    .hasMessageContaining(file.toString());
        }
    }

    private HttpTransport transport(String url, HttpSettings settings) {
        return node.call(
                () -> new HttpTransport(node.vertx(), node.timers(), BaseUrl.parse(url, "test"), settings, 2));
    }

    private HttpAnswer sent(HttpTransport transport) {
        return node.await(node.call(() -> transport.send(CALL)));
    }

    private Throwable failed(HttpTransport transport) {
        return node.awaitFailure(node.call(() -> transport.send(CALL)));
    }

    private ScriptedServer also(ScriptedServer other) {
        open.add(other);
        return other;
    }

    private static HttpSettings through(@Nullable String proxy, Optional<String> trustFile) {
        return new HttpSettings(Duration.ofSeconds(5), Duration.ofSeconds(1), 4, 10, Optional.empty(), 0,
                Duration.ofMillis(1),
                Duration.ofMillis(1), Optional.ofNullable(proxy), Optional.ofNullable(proxy).map(given -> "user"),
                Optional.ofNullable(proxy).map(given -> Secret.of("word")), trustFile);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
