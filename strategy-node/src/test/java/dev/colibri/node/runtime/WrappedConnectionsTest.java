package dev.colibri.node.runtime;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.vertx.core.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.config.Setting;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.random.Seed;
import dev.colibri.api.spi.CommandException;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.ConnectionStatus.State;
import dev.colibri.api.spi.ExitCode;
import dev.colibri.api.spi.OpenedConnection;
import dev.colibri.node.config.SettingNode;
import dev.colibri.node.config.SettingTree;
import dev.colibri.node.fixture.EchoConnection;
import dev.colibri.node.fixture.EchoConnector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Connections that need others: those are open and connected before. */
class WrappedConnectionsTest {
    private static final ConnectionName WALL = new ConnectionName("wall");
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir Path home;

    private NodeRuntime runtime;
    private Connections connections;

    @BeforeEach
    void start() {
        start(LONG);
    }

    private void start(Duration connecting) {
        runtime = NodeRuntime.start(
                name -> name.equals("COLIBRI_HOME") ? Optional.of(home.resolve("state").toString()) : Optional.empty(),
                new Seed(7), new Patience(LONG, connecting, LONG));
        connections = new Connections(runtime);
        EchoConnection.drainClosed();
    }

    @AfterEach
    void end() {
        connections.close();
        runtime.close();
    }

    private static SettingNode.Group settings(String... settings) {
        return SettingTree.of(Arrays.stream(settings).map(text -> Setting.parse(text, "--set")).toList());
    }

    private OpenedConnection open(String name, String... settings) {
        return connections.open(new EchoConnector(), new ConnectionName(name), settings(settings), "");
    }

    private static WantedConnection<?> wanted(String name, String... settings) {
        return new WantedConnection<>(new EchoConnector(), new ConnectionName(name), settings(settings),
                "connections." + name);
    }

    private String refusal(WantedConnection<?>... wanted) {
        String message = assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> connections.connect(List.of(wanted))).actual().getMessage();
        connections.close();
        assertThat(EchoConnection.drainClosed()).as("connections that were opened").isEmpty();
        return message;
    }

    private static EchoConnection echo(OpenedConnection opened) {
        return (EchoConnection) opened.ask(Future::succeededFuture);
    }

    private static State state(OpenedConnection opened) {
        return opened.ask(connection -> Future.succeededFuture(connection.status().state()));
    }

    @Test
    void whatIsWrappedIsConnectedBeforeItsWrapperIsOpened() {
        OpenedConnection wall = open("wall", "delay=1ms");
        assertThat(state(wall)).isEqualTo(State.CLOSED);
        OpenedConnection twin = open("twin", "of=wall");
        assertThat(state(wall)).isEqualTo(State.READY);
        assertThat(state(twin)).isEqualTo(State.CLOSED);
        Connection found = twin.ask(connection -> Future.succeededFuture(
                ((EchoConnection) connection).context().connection(WALL)));
        assertThat(found).isSameAs(echo(wall));
    }

    @Test
    void whatIsConnectedAlreadyIsNotConnectedAgain() {
        OpenedConnection wall = open("wall", "delay=1ms");
        wall.ask(connection -> connection.connect());
        open("twin", "of=wall");
        open("triplet", "of=wall");
        assertThat(echo(wall).threads()).as("once opened, once connected").hasSize(2);
    }

    @Test
    void aConnectionIsLentNoneThatItsSettingsDoNotWrap() {
        open("wall", "delay=1ms");
        OpenedConnection hill = open("hill");
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> hill.tell(connection -> ((EchoConnection) connection).context().connection(WALL)))
                .withMessage("hill: asks for the connection wall, which its settings do not wrap");
    }

    @Test
    void whatIsWrappedMustBeOpenedFirst() {
        assertThatExceptionOfType(ConfigException.class).isThrownBy(() -> open("twin", "of=wall"))
                .withMessage("twin: wraps the connection wall, which must be opened first");
        open("wall").close();
        assertThatExceptionOfType(ConfigException.class).isThrownBy(() -> open("twin", "of=wall"))
                .withMessage("twin: wraps the connection wall, which must be opened first");
    }

    @Test
    void aWrappedConnectionThatDoesNotConnectInTimeIsNamedAndItsWrapperNotOpened() {
        end();
        start(Duration.ofMillis(5));
        open("wall", "delay=1h");
        assertThatExceptionOfType(CommandException.class).isThrownBy(() -> open("twin", "of=wall"))
                .withMessage("The connection wall of the connector echo did not connect within 5 ms")
                .satisfies(e -> assertThat(e.exitCode()).isEqualTo(ExitCode.TIMEOUT));
        assertThatExceptionOfType(CommandException.class).isThrownBy(() -> open("twin", "of=wall"))
                .satisfies(e -> assertThat(e.exitCode()).isEqualTo(ExitCode.TIMEOUT));
        connections.close();
        assertThat(EchoConnection.drainClosed()).containsExactly("wall");
    }

    @Test
    void aWrappedConnectionThatSomebodyElseIsConnectingIsNotConnectedTwice() {
        OpenedConnection wall = open("wall", "delay=1h");
        assertThatExceptionOfType(CommandException.class)
                .isThrownBy(() -> wall.ask(Duration.ofMillis(5), connection -> connection.connect()));
        assertThatExceptionOfType(CommandException.class).isThrownBy(() -> open("twin", "of=wall"))
                .withMessage("The connection wall of the connector echo is still connecting")
                .satisfies(e -> assertThat(e.exitCode()).isEqualTo(ExitCode.NOT_RUNNING));
    }

    @Test
    void severalAreOpenedAndConnectedInTheOrderOfTheirNeed() {
        List<OpenedConnection> opened = connections.connect(List.of(wanted("twin", "of=hill", "delay=1ms"),
                wanted("valley", "delay=1ms"), wanted("hill", "of=wall", "delay=1ms"), wanted("wall", "delay=1ms")));
        assertThat(opened).extracting(each -> echo(each).name().value())
                .containsExactly("wall", "hill", "twin", "valley");
        assertThat(opened).extracting(WrappedConnectionsTest::state).containsOnly(State.READY);
    }

    @Test
    void aCircleIsRefusedWithItsChain() {
        assertThat(refusal(wanted("wall"), wanted("a", "of=b"), wanted("b", "of=c"), wanted("c", "of=b"))).isEqualTo(
                "b: wraps itself, in a circle that nothing can open: b → c → b");
        assertThat(refusal(wanted("wall", "of=wall"))).isEqualTo(
                "wall: wraps itself, in a circle that nothing can open: wall → wall");
    }

    @Test
    void whatIsNotDeclaredCannotBeWrapped() {
        assertThat(refusal(wanted("wall"), wanted("twin", "of=wal"))).isEqualTo(
                "twin: wraps the connection wal, which is not declared, did you mean wall?");
    }

    @Test
    void allWrongSettingsAreToldAtOnceWithTheirPaths() {
        assertThat(refusal(wanted("wall", "loudness=12"), wanted("hill", "dely=1s"), wanted("wood"), wanted("wood")))
                .hasLineCount(3).contains("connections.wall.loudness", "connections.hill.dely",
                        "wood: is the name of two connections");
    }
}
