package dev.colibri.kraken.common.socket;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PfxOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.colibri.api.spi.VenueException;
import dev.colibri.api.spi.VenueException.Category;
import dev.colibri.kraken.common.rest.HttpSettings;

import static org.assertj.core.api.Assertions.assertThat;

/** With a certificate made for the test. */
class SocketTlsTest {
    private static final String PASSWORD = "password";

    @TempDir static Path directory;

    @BeforeAll
    static void makeCertificates() throws Exception {
        make("localhost");
        make("elsewhere.example");
    }

    private static void make(String host) throws IOException, InterruptedException {
        keytool("-genkeypair", "-alias", "venue", "-keyalg", "EC", "-dname", "CN=" + host, "-ext", "san=dns:" + host,
                "-validity", "2", "-storetype", "PKCS12", "-keystore", store(host), "-storepass", PASSWORD);
        keytool("-exportcert", "-rfc", "-alias", "venue", "-keystore", store(host), "-storepass", PASSWORD, "-file",
                certificate(host));
    }

    private static void keytool(String... words) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of(words));
        command.addFirst(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
    }

    private static String store(String host) {
        return directory.resolve(host + ".p12").toString();
    }

    private static String certificate(String host) {
        return directory.resolve(host + ".pem").toString();
    }

    private static SocketServer server(String host) {
        return new SocketServer(new HttpServerOptions().setSsl(true)
                .setKeyCertOptions(new PfxOptions().setPath(store(host)).setPassword(PASSWORD)));
    }

    private static Session session(SocketServer server, Optional<String> trustFile) {
        HttpSettings usual = HttpSettings.USUAL;
        return new Session(server.url(), Session.SETTINGS, new HttpSettings(usual.timeout(), usual.connectTimeout(),
                usual.connections(), usual.queue(), usual.maxRequestRate(), usual.maxRetries(), usual.retryDelay(),
                usual.maxRetryDelay(),
                Optional.empty(), Optional.empty(), Optional.empty(), trustFile), new ConnectBudget());
    }

    private static VenueException failure(SocketServer server, Optional<String> trustFile) {
        try (Session session = session(server, trustFile)) {
            VenueException failure =
                    (VenueException) session.node.awaitFailure(session.node.call(session.socket::open));
            assertThat(session.node.activeTimers()).isZero();
            return failure;
        }
    }

    @Test
    void aTrustedCertificateOfTheRightHostOpensTheLink() {
        try (SocketServer server = server("localhost");
                Session session = session(server, Optional.of(certificate("localhost")))) {
            server.onOpen(link -> link.writeTextMessage("status"));
            session.open();
            session.untilTold("opened", "status");
            session.node.await(session.end());
            assertThat(session.node.activeTimers()).isZero();
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() {
        try (SocketServer server = server("localhost")) {
            VenueException failure = failure(server, Optional.empty());
            assertThat(failure.code()).isEqualTo("kraken.edge.tls-failed");
            assertThat(failure.category()).isEqualTo(Category.NETWORK);
        }
    }

    @Test
    void aTrustedCertificateOfAnotherHostIsRefused() {
        try (SocketServer server = server("elsewhere.example")) {
            assertThat(failure(server, Optional.of(certificate("elsewhere.example"))).code())
                    .isEqualTo("kraken.edge.tls-failed");
        }
    }
}
