package dev.colibri.node.runtime;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.random.Seed;
import dev.colibri.api.spi.Capabilities;
import dev.colibri.api.spi.CommandException;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.Connector;
import dev.colibri.api.spi.ExitCode;
import dev.colibri.api.spi.NodeContext;
import dev.colibri.node.config.SettingNode;
import dev.colibri.node.fixture.EchoConnection;
import dev.colibri.node.fixture.EchoConnector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** What a connector does to others that does not come back from its opening: nothing that lasts. */
@Timeout(60)
class HeldUpConnectionsTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(5);
    private static final ConnectionName WALL = new ConnectionName("wall");

    @TempDir Path home;

    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);
    private final ListAppender<ILoggingEvent> told = new ListAppender<>();
    private final Logger log = (Logger) LoggerFactory.getLogger(LiveConnection.class);
    private NodeRuntime runtime;
    private Connections connections;

    /** A connector that opens when the test lets it. */
    private final class Stuck implements Connector<EchoConnector.Settings> {
        private final EchoConnector echo = new EchoConnector();

        @Override
        public String type() {
            return "stuck";
        }

        @Override
        public String description() {
            return "";
        }

        @Override
        public Class<EchoConnector.Settings> settings() {
            return EchoConnector.Settings.class;
        }

        @Override
        public List<Capabilities> capabilities() {
            return List.of();
        }

        @Override
        public Connection open(EchoConnector.Settings settings, NodeContext context) {
            entered.countDown();
            try {
                release.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return echo.open(settings, context);
        }
    }

    @BeforeEach
    void listen() {
        EchoConnection.drainClosed();
        told.start();
        log.addAppender(told);
        log.setAdditive(false);
    }

    private void start(Duration opening, Duration closing) {
        runtime = NodeRuntime.start(
                name -> name.equals("COLIBRI_HOME") ? Optional.of(home.resolve("state").toString()) : Optional.empty(),
                new Seed(7), new Patience(opening, LONG, closing));
        connections = new Connections(runtime);
    }

    @AfterEach
    void end() {
        release.countDown();
        connections.close();
        runtime.close();
        log.detachAppender(told);
        log.setAdditive(true);
    }

    private void open(Connector<?> connector, ConnectionName name) {
        connections.open(connector, name, SettingNode.Group.empty(""), "");
    }

    /** Opens the wall by a thread that gets stuck. What it is thrown in the end. */
    private CompletableFuture<Throwable> openElsewhere() throws InterruptedException {
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                open(new Stuck(), WALL);
                thrown.complete(new AssertionError("it opened"));
            } catch (RuntimeException e) {
                thrown.complete(e);
            }
        });
        entered.await();
        return thrown;
    }

    @Test
    void aConnectorThatDoesNotOpenInTimeIsNamedAndWhatItOpensLaterIsClosed() {
        start(SHORT, LONG);
        assertThatExceptionOfType(CommandException.class).isThrownBy(() -> open(new Stuck(), WALL))
                .withMessage("The connection wall of the connector stuck did not open within 5 ms")
                .satisfies(e -> assertThat(e.exitCode()).isEqualTo(ExitCode.TIMEOUT));
        release.countDown();
        await().until(() -> EchoConnection.drainClosed().equals(List.of("wall")));
    }

    @Test
    void whoWaitsForOneConnectorKeepsNobodyElseFromAsking() throws Exception {
        start(LONG, SHORT);
        openElsewhere();
        assertThatExceptionOfType(ConfigException.class).isThrownBy(() -> open(new EchoConnector(), WALL))
                .withMessage("wall: is the name of a connection that is open already");
    }

    @Test
    void theEndDoesNotWaitForAConnectorThatIsStillOpening() throws Exception {
        start(LONG, SHORT);
        CompletableFuture<Throwable> thrown = openElsewhere();
        connections.close();
        assertThat(told.list).extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly(
                        "The connection wall of the connector stuck did not close in order: it is still opening, "
                                + "no end within 5 ms");
        release.countDown();
        assertThat(thrown).succeedsWithin(LONG).asString().contains("The node is ending");
        await().until(() -> EchoConnection.drainClosed().equals(List.of("wall")));
    }

    @Test
    void oneThatHoldsTheLoopUpCostsTheOthersTheirEndButNotTheirNames() throws Exception {
        start(LONG, SHORT);
        open(new EchoConnector(), new ConnectionName("hill"));
        open(new EchoConnector(), new ConnectionName("valley"));
        openElsewhere();
        connections.close();
        assertThat(told.list).extracting(ILoggingEvent::getFormattedMessage).satisfiesExactly(
                line -> assertThat(line).startsWith("The connection wall of the connector stuck did not close"),
                line -> assertThat(line).isEqualTo("The connection valley of the connector echo did not close in "
                        + "order: another one holds the event loop up"),
                line -> assertThat(line).startsWith("The connection hill of the connector echo did not close"));
        runtime.close();
    }
}
