package dev.colibri.node.runtime;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.config.Setting;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.random.Seed;
import dev.colibri.api.spi.CommandException;
import dev.colibri.api.spi.ExitCode;
import dev.colibri.api.spi.NodeContext;
import dev.colibri.api.spi.OpenedConnection;
import dev.colibri.api.spi.VenueException;
import dev.colibri.node.config.SettingTree;
import dev.colibri.node.fixture.EchoConnection;
import dev.colibri.node.fixture.EchoConnector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ConnectionsTest {
    private static final ConnectionName WALL = new ConnectionName("wall");

    @TempDir Path home;

    private NodeRuntime runtime;
    private Connections connections;

    @BeforeEach
    void start() {
        runtime = start(7);
        connections = new Connections(runtime);
        EchoConnection.drainClosed();
    }

    private NodeRuntime start(long seed) {
        return NodeRuntime.start(
                name -> name.equals("COLIBRI_HOME") ? Optional.of(home.resolve("state").toString()) : Optional.empty(),
                new Seed(seed));
    }

    @AfterEach
    void end() {
        connections.close();
        runtime.close();
    }

    private OpenedConnection open(String name, String... settings) {
        return connections.open(new EchoConnector(), new ConnectionName(name),
                SettingTree.of(Arrays.stream(settings).map(text -> Setting.parse(text, "--set")).toList()), "");
    }

    private static EchoConnection echo(OpenedConnection opened) {
        return (EchoConnection) opened.ask(Future::succeededFuture);
    }

    @Test
    void everythingHappensOnOneEventLoop() {
        OpenedConnection wall = open("wall", "delay=1ms");
        OpenedConnection hill = open("hill", "delay=1ms");
        wall.ask(connection -> connection.connect());
        hill.ask(Duration.ofSeconds(5), connection -> connection.connect());
        List<String> threads = new ArrayList<>(echo(wall).threads());
        threads.addAll(echo(hill).threads());
        assertThat(threads).hasSize(4).allMatch(name -> name.contains("eventloop")).containsOnly(threads.getFirst());
    }

    @Test
    void aConnectionIsLentTheNode() {
        NodeContext context = echo(open("wall")).context();
        assertThat(context.name()).isEqualTo(WALL);
        assertThat(context.stateDirectory()).isEqualTo(home.resolve("state")).isDirectory();
        assertThat(context.replay()).isEmpty();
        assertThat(context.environment().get("COLIBRI_HOME")).isPresent();
        assertThat(context.clock().nanos()).isPositive();
    }

    @Test
    void chanceDependsOnSeedConnectionAndPurposeAlone() {
        NodeContext wall = echo(open("wall")).context();
        NodeContext hill = echo(open("hill")).context();
        assertThat(wall.seed("backoff")).isEqualTo(wall.seed("backoff")).isNotEqualTo(wall.seed("ids"))
                .isNotEqualTo(hill.seed("backoff"));
        try (NodeRuntime again = start(7); NodeRuntime other = start(8)) {
            assertThat(seedOf(again)).isEqualTo(wall.seed("backoff"));
            assertThat(seedOf(other)).isNotEqualTo(wall.seed("backoff"));
        }
    }

    private static Seed seedOf(NodeRuntime runtime) {
        return echo(new Connections(runtime).open(new EchoConnector(), WALL, SettingTree.of(List.of()), "")).context()
                .seed("backoff");
    }

    @Test
    void eventsReachEveryListenerInOrder() {
        OpenedConnection wall = open("wall");
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        wall.onMarket(event -> first.add(((VenueStatus) event).detail()));
        wall.onMarket(event -> second.add(((VenueStatus) event).detail()));
        wall.tell(connection -> {
            ((EchoConnection) connection).tell("a");
            ((EchoConnection) connection).tell("b");
        });
        assertThat(first).containsExactly("a", "b");
        assertThat(second).containsExactly("a", "b");
    }

    @Test
    void aListenerThatThrowsFailsWhoeverWaitsAndNotTheConnection() {
        OpenedConnection wall = open("wall");
        CompletableFuture<String> others = new CompletableFuture<>();
        wall.onMarket(event -> {
            throw new IllegalStateException("nobody reads");
        });
        wall.onMarket(event -> others.complete("heard"));
        assertThatIllegalStateException().isThrownBy(() -> wall.<Void>ask(connection -> {
            ((EchoConnection) connection).tell("a");
            return Promise.<Void>promise().future();
        })).withMessage("nobody reads");
        assertThat(others).succeedsWithin(Duration.ofSeconds(10)).isEqualTo("heard");
    }

    @Test
    void aRequestThatTakesTooLongEndsWithTheCodeForThat() {
        OpenedConnection wall = open("wall", "delay=1h");
        assertThatExceptionOfType(CommandException.class)
                .isThrownBy(() -> wall.ask(Duration.ofMillis(5), connection -> connection.connect()))
                .withMessage("No answer within 5 ms")
                .satisfies(e -> assertThat(e.exitCode()).isEqualTo(ExitCode.TIMEOUT));
    }

    @Test
    void aRequestFailsAsTheConnectionDoes() {
        OpenedConnection wall = open("wall");
        assertThatExceptionOfType(VenueException.class).isThrownBy(() -> wall.ask(connection -> connection.diagnose()))
                .withMessage("There is no wall (EHOST)");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> wall.tell(connection -> connection.instruments()));
    }

    @Test
    void theEventLoopMayNotWaitForItself() {
        OpenedConnection wall = open("wall");
        assertThatIllegalStateException().isThrownBy(() -> wall.tell(connection -> wall.tell(inner -> {})))
                .withMessageContaining("cannot wait for itself");
    }

    @Test
    void aNameIsGivenOnce() {
        open("wall");
        assertThatExceptionOfType(ConfigException.class).isThrownBy(() -> open("wall"))
                .withMessage("wall: is the name of a connection that is open already");
    }

    @Test
    void aConnectorsRefusalToOpenReachesWhoeverAsked() {
        assertThatExceptionOfType(ConfigException.class).isThrownBy(() -> open("wall", "loudness=11"))
                .withMessage("wall: is too loud");
        open("wall");
    }

    @Test
    void theLastOpenedIsClosedFirstAndEachOnce() {
        open("wall").close();
        open("hill", "delay=1ms");
        open("valley", "of=hill");
        connections.close();
        connections.close();
        assertThat(EchoConnection.drainClosed()).containsExactly("wall", "valley", "hill");
    }

    @Test
    void theNameOfAClosedConnectionIsFree() {
        open("wall").close();
        open("wall");
    }

    @Test
    void nothingIsOpenedAfterTheEnd() {
        connections.close();
        assertThatExceptionOfType(CommandException.class).isThrownBy(() -> open("wall"))
                .withMessage("The node is ending, and opens no connection any more");
    }
}
