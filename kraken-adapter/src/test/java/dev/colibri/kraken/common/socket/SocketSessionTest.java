package dev.colibri.kraken.common.socket;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.WebSocketFrame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.colibri.api.spi.VenueException;
import dev.colibri.api.spi.VenueException.Advice;
import dev.colibri.api.spi.VenueException.Category;
import dev.colibri.kraken.common.rest.HttpSettings;

import static org.assertj.core.api.Assertions.assertThat;

/** Against a real server on a real socket. */
class SocketSessionTest {
    private final SocketServer server = new SocketServer();
    private final Session session = new Session(server.url());

    @AfterEach
    void close() {
        session.close();
        server.close();
    }

    private void serverSays(String text) {
        SocketServer.await(server.link().writeTextMessage(text));
    }

    @Test
    void theFirstFrameIsNeverLostAndComesAfterTheNewsOfTheLink() {
        server.onOpen(link -> {
            link.writeTextMessage("status");
            link.writeTextMessage("more");
        });
        session.open();
        session.untilTold("opened", "status", "more");
        assertThat(session.state()).isEqualTo(SocketState.OPEN);
    }

    @Test
    void theFirstFrameIsNeverLostHoweverOftenALinkIsMade() {
        server.onOpen(link -> {
            link.writeTextMessage("status");
            link.close((short) 1012);
        });
        SocketSettings hasty = new SocketSettings(Session.SETTINGS.heartbeat(), Session.SETTINGS.idleTimeout(),
                Session.SETTINGS.connectTimeout(), Duration.ofMillis(1), Duration.ofMillis(5), 10, false);
        try (Session other = new Session(server.url(), hasty, HttpSettings.USUAL, new ConnectBudget())) {
            other.open();
            other.until("many links", () -> other.told.size() >= 60);
            assertThat(other.told.subList(0, 60)).isEqualTo(Stream.generate(() -> List.of("opened", "status",
                    "lost: the server closed the connection with code 1012")).limit(20).flatMap(List::stream).toList());
        }
    }

    @Test
    void theRequestOfTheLinkNamesThisSideAndThePath() {
        session.open();
        assertThat(server.requests()).hasSize(1);
        assertThat(server.requests().getFirst().path()).isEqualTo("/v2");
        assertThat(server.requests().getFirst().getHeader("user-agent")).isEqualTo("colibri");
        assertThat(server.requests().getFirst().getHeader("sec-websocket-extensions")).isNull();
    }

    @Test
    void aMessageOfTwoMegabytesInManyFramesArrivesWholeAndPingsBetweenItsFramesDoNoHarm() {
        session.open();
        Buffer part = Buffer.buffer("x".repeat(50_000));
        server.link().writeFrame(WebSocketFrame.textFrame(part.toString(), false));
        for (int i = 0; i < 40; i++) {
            server.link().writeFrame(WebSocketFrame.continuationFrame(part, false));
            if (i % 10 == 0) {
                server.link().writePing(Buffer.buffer("between"));
            }
        }
        server.link().writeFrame(WebSocketFrame.continuationFrame(Buffer.buffer("end"), true));
        serverSays("small");
        session.untilTold("opened", "2050003 bytes", "small");
        assertThat(session.figures().bytes()).isEqualTo(2_050_008);
        assertThat(session.figures().messages()).isEqualTo(2);
    }

    @Test
    void oneFrameOfTwoMegabytesAndABinaryOneAreMessagesToo() {
        session.open();
        server.link().writeFinalTextFrame("y".repeat(2_000_000));
        server.link().writeFinalBinaryFrame(Buffer.buffer("binary"));
        session.untilTold("opened", "2000000 bytes", "binary");
    }

    @Test
    void aFrameBeyondAllMeasureCostsTheLinkAndNotTheSession() {
        session.open();
        server.link().writeFinalTextFrame("z".repeat(5_000_000));
        session.until("a second link", () -> session.figures().opened() == 2);
        assertThat(session.told).hasSize(3);
        assertThat(session.told.get(1)).startsWith("lost: the connection broke");
    }

    @Test
    void aMessageBeyondAllMeasureCostsTheLinkAndNotTheSession() {
        session.open();
        Buffer part = Buffer.buffer("x".repeat(4_000_000));
        server.link().writeFrame(WebSocketFrame.textFrame(part.toString(), false));
        for (int i = 0; i < 4; i++) {
            server.link().writeFrame(WebSocketFrame.continuationFrame(part, false));
        }
        session.untilTold("opened", "lost: a message had more than 16777216 bytes", "opened");
    }

    @Test
    void pingsOfTheProtocolAreAnswered() {
        List<String> pongs = new CopyOnWriteArrayList<>();
        server.onOpen(link -> link.pongHandler(pong -> pongs.add(pong.toString())).writePing(Buffer.buffer("there?")));
        session.open();
        session.until("a pong", () -> pongs.equals(List.of("there?")));
    }

    /** Whether a minute passes without a loss, while the server answers each ping so. */
    private void holdsForAMinute(Consumer<ServerWebSocket> answer) {
        server.onOpen(link -> link.frameHandler(frame -> answer.accept(link)));
        try (Session fast = Session.fast(server.url())) {
            fast.open();
            long start = fast.node.call(() -> fast.node.clock().nanos());
            fast.until("a minute", () -> fast.node.call(() -> fast.node.clock().nanos()) - start
                    > Duration.ofMinutes(1).toNanos());
            assertThat(fast.figures().lost()).isZero();
        }
        assertThat(server.texts()).hasSizeGreaterThan(3).containsOnly(Session.PING);
    }

    @Test
    void pongsOfTheProtocolAreSignsOfLife() {
        holdsForAMinute(link -> link.writePong(Buffer.buffer()));
    }

    @Test
    void theQuestionKeepsALinkThatAnswersIt() {
        holdsForAMinute(link -> link.writeTextMessage("pong"));
    }

    @Test
    void aLinkThatBringsNothingIsAskedAndThenMadeAgain() {
        server.onOpen(link -> link.pause());
        try (Session fast = Session.fast(server.url())) {
            fast.open();
            fast.untilTold("opened", "lost: nothing came for 20 s", "opened");
            assertThat(fast.figures().lost()).isEqualTo(1);
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void whateverCodeTheServerClosesWithTheLinkIsMadeAgain() {
        session.open();
        server.link().close((short) 1001, "going away");
        session.until("a second link", () -> session.figures().opened() == 2);
        server.link().close((short) 4000, "token <b>AAAAAAAAAABBBBBBBBBBCCCCCCCCCCDDDDDDDDDDEEEEEEEEEE</b>");
        session.until("a third link", () -> session.figures().opened() == 3);
        assertThat(session.told).containsExactly(
                "opened", "lost: the server closed the connection with code 1001: going away",
                "opened", "lost: the server closed the connection with code 4000: token ***", "opened");
    }

    @Test
    void aServerThatDoesNotWantUsIsLeftAloneForAWhile() {
        session.open();
        server.link().close((short) 1008, "policy");
        session.until("the loss", () -> session.told.size() == 2);
        assertThat(session.state()).isEqualTo(SocketState.WAITING);
        session.node.advance(Duration.ofSeconds(20));
        assertThat(session.state()).isEqualTo(SocketState.WAITING);
        assertThat(server.requests()).hasSize(1);
        session.until("a second link", () -> session.figures().opened() == 2);
    }

    @Test
    void aServerThatIsKilledAndComesBackAtItsPortIsFoundAgain() {
        session.open();
        serverSays("one");
        session.untilTold("opened", "one");
        server.kill();
        session.until("attempts in vain", () -> session.figures().failedAttempts() >= 3);
        assertThat(session.told).containsExactly("opened", "one", "lost: the connection broke without a goodbye");
        server.start();
        session.until("a second link", () -> session.figures().opened() == 2);
        session.send("again");
        session.until("a text", () -> server.texts().equals(List.of("again")));
    }

    @Test
    void restartDropsTheLinkAndMakesANewOneAtOnce() {
        session.open();
        ServerWebSocket first = server.link();
        session.node.run(() -> session.socket.restart("the token was refused"));
        session.untilTold("opened", "lost: the token was refused", "opened");
        session.until("the first link closed", () -> first.isClosed());
        assertThat(first.closeStatusCode()).isEqualTo((short) 1000);
    }

    @Test
    void restartInsideACallbackIsSafeAndWithoutALinkDoesNothing() {
        server.onOpen(link -> link.writeTextMessage("status"));
        session.whenFrame = socket -> {
            if (session.told.size() == 2) {
                socket.restart("not this one");
                socket.restart("twice");
            }
        };
        session.whenLost = socket -> socket.restart("there is none");
        session.open();
        session.untilTold("opened", "status", "lost: not this one", "opened", "status");
    }

    @Test
    void aFloodOfTextsIsPacedAndReadingGoesOnMeanwhile() {
        session.open();
        String[] flood = new String[100];
        for (int i = 0; i < flood.length; i++) {
            flood[i] = "text " + i;
        }
        session.send(flood);
        assertThat(session.figures().waiting()).isEqualTo(90);
        serverSays("read");
        session.until("reading", () -> session.told.contains("read"));
        assertThat(session.figures().waiting()).isPositive();
        session.until("all texts", () -> server.texts().size() == 100);
        assertThat(server.texts()).containsExactly(flood);
    }

    @Test
    void whatWaitsWhenTheLinkIsLostIsDropped() {
        session.whenOpened = socket -> {
            for (int i = 0; i < 15; i++) {
                socket.send(session.figures().opened() + "/" + i);
            }
        };
        session.open();
        session.until("the first share", () -> server.texts().size() == 10);
        session.node.run(() -> session.socket.restart("for the test"));
        session.until("the whole of the second", () -> server.texts().contains("2/14"));
        assertThat(server.texts()).filteredOn(text -> text.startsWith("1/")).hasSize(10);
        assertThat(server.texts()).filteredOn(text -> text.startsWith("2/")).hasSize(15);
    }

    @Test
    void aTextWithoutALinkGoesNowhere() {
        session.send("too early");
        session.open();
        session.send("in time");
        session.until("a text", () -> !server.texts().isEmpty());
        assertThat(server.texts()).containsExactly("in time");
    }

    @Test
    void figuresSayHowTheLinkFares() {
        assertThat(session.figures()).isEqualTo(new SocketFigures(OptionalLong.empty(),
                OptionalLong.empty(), 0, 0, 0, 0, 0, 0));
        session.open();
        serverSays("word");
        session.until("a word", () -> session.told.contains("word"));
        SocketFigures figures = session.figures();
        assertThat(figures.connectedSince()).isPresent();
        assertThat(figures.lastMessage().getAsLong()).isGreaterThanOrEqualTo(figures.connectedSince().getAsLong());
        assertThat(figures).extracting(SocketFigures::opened, SocketFigures::lost, SocketFigures::messages,
                SocketFigures::bytes, SocketFigures::failedAttempts).containsExactly(1L, 0L, 1L, 4L, 0L);
    }

    @Test
    void closeSaysGoodbyeTellsNothingAndLeavesNoTimer() {
        session.open();
        Future<Void> first = session.end();
        assertThat(session.state()).isEqualTo(SocketState.CLOSED);
        assertThat(session.end()).isSameAs(first);
        session.node.await(first);
        session.until("the goodbye", () -> server.link().isClosed());
        assertThat(server.link().closeStatusCode()).isEqualTo((short) 1000);
        assertThat(session.node.activeTimers()).isZero();
        assertThat(session.told).containsExactly("opened");
        assertThat(session.node.awaitFailure(session.node.call(session.socket::open)))
                .isInstanceOfSatisfying(VenueException.class,
                        failure -> assertThat(failure.code()).isEqualTo("kraken.closed"));
    }

    @Test
    void closeDoesNotWaitForEverForTheOtherSide() {
        server.onOpen(link -> link.pause());
        session.open();
        session.node.await(session.end());
        assertThat(session.node.activeTimers()).isZero();
    }

    @Test
    void closeInsideTheNewsOfALossEndsItAll() {
        session.whenLost = SocketSession::close;
        session.open();
        server.link().close();
        session.until("closed", () -> session.state() == SocketState.CLOSED);
        session.node.await(session.end());
        assertThat(session.node.activeTimers()).isZero();
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void closeBeforeOpenIsDoneAtOnce() {
        assertThat(session.end().succeeded()).isTrue();
    }

    @Test
    void closeWhileItWaitsEndsTheWaiting() {
        session.open();
        server.kill();
        session.until("an attempt in vain", () -> session.figures().failedAttempts() >= 1);
        session.node.await(session.end());
        assertThat(session.node.activeTimers()).isZero();
    }

    @Test
    void aLinkThatNobodyTakesFailsTheOpeningAndLeavesNothingBehind() {
        server.kill();
        VenueException failure = (VenueException) session.node.awaitFailure(session.node.call(session.socket::open));
        assertThat(failure.code()).isEqualTo("kraken.edge.connection-refused");
        assertThat(failure.category()).isEqualTo(Category.NETWORK);
        assertThat(failure.advice()).isEqualTo(Advice.RETRY_LATER);
        assertThat(session.state()).isEqualTo(SocketState.CLOSED);
        assertThat(session.node.activeTimers()).isZero();
        server.start();
        session.open();
        session.untilTold("opened");
    }

    @Test
    void aRefusedUpgradeFailsTheOpeningInTheCataloguesWords() {
        server.refuse(502, "text/html", "<html><title>502 Bad Gateway</title>" + "x".repeat(50_000) + "</html>");
        VenueException failure = (VenueException) session.node.awaitFailure(session.node.call(session.socket::open));
        assertThat(failure.code()).isEqualTo("kraken.edge.socket-refused");
        assertThat(failure.category()).isEqualTo(Category.NETWORK);
        assertThat(failure.advice()).isEqualTo(Advice.RETRY_LATER);
        assertThat(failure.venueText()).contains("HTTP 502: 502 Bad Gateway");
        server.refuse(429, "text/plain", "slow down");
        failure = (VenueException) session.node.awaitFailure(session.node.call(session.socket::open));
        assertThat(failure.code()).isEqualTo("kraken.edge.too-many-requests");
        assertThat(failure.advice()).isEqualTo(Advice.RETRY_LATER);
        assertThat(session.node.activeTimers()).isZero();
    }

    @Test
    void aRefusedUpgradeLaterIsBackedOff() {
        session.open();
        server.refuse(403, "text/html", "<html><title>Access denied</title></html>");
        server.link().close();
        session.until("a refusal", () -> session.figures().failedAttempts() == 1);
        session.node.advance(Duration.ofSeconds(29));
        assertThat(server.requests()).hasSize(2);
        server.accept();
        session.until("a second link", () -> session.figures().opened() == 2);
        assertThat(session.told).hasSize(3);
    }

    @Test
    void aServerThatNeverAnswersFailsTheOpeningInTime() {
        try (SocketServer.Mute mute = new SocketServer.Mute(); Session other = new Session(mute.url())) {
            Future<Void> opening = other.node.call(other.socket::open);
            other.until("a connection", () -> mute.open() == 1);
            VenueException failure = (VenueException) other.node.awaitFailure(opening);
            assertThat(failure.code()).isEqualTo("kraken.edge.connect-timeout");
            assertThat(other.state()).isEqualTo(SocketState.CLOSED);
            assertThat(other.node.activeTimers()).isZero();
            other.until("the connection closed", () -> mute.open() == 0);
        }
    }

    @Test
    void closeWhileTheFirstLinkIsMadeFailsTheOpeningAndClosesTheConnection() {
        try (SocketServer.Mute mute = new SocketServer.Mute(); Session other = new Session(mute.url())) {
            Future<Void> opening = other.node.call(other.socket::open);
            assertThat(other.node.call(other.socket::open)).isSameAs(opening);
            other.until("a connection", () -> mute.open() == 1);
            other.node.await(other.end());
            assertThat(((VenueException) other.node.awaitFailure(opening)).code()).isEqualTo("kraken.closed");
            assertThat(other.node.activeTimers()).isZero();
            other.until("the connection closed", () -> mute.open() == 0);
            assertThat(other.told).isEmpty();
        }
    }

    @Test
    void attemptsKeepToTheSharedBudget() {
        ConnectBudget budget = new ConnectBudget(2, Duration.ofMinutes(10));
        try (Session other = new Session(server.url(), Session.SETTINGS, HttpSettings.USUAL, budget)) {
            other.open();
            server.link().close();
            other.until("a second link", () -> other.figures().opened() == 2);
            server.link().close();
            other.until("the loss", () -> other.figures().lost() == 2);
            other.node.advance(Duration.ofMinutes(9));
            assertThat(other.state()).isEqualTo(SocketState.WAITING);
            assertThat(server.requests()).hasSize(2);
            other.node.advance(Duration.ofSeconds(59));
            other.until("a third link", () -> other.figures().opened() == 3);
        }
    }

    @Test
    void anOpeningBeyondTheBudgetFailsAtOnce() {
        ConnectBudget budget = new ConnectBudget(1, Duration.ofMinutes(10));
        try (Session other = new Session(server.url(), Session.SETTINGS, HttpSettings.USUAL, budget)) {
            other.node.run(() -> budget.pay(other.node.clock().ticks()));
            VenueException failure = (VenueException) other.node.awaitFailure(other.node.call(other.socket::open));
            assertThat(failure.code()).isEqualTo("kraken.connect-budget");
            assertThat(failure.getMessage()).contains("in 600 s");
            assertThat(other.state()).isEqualTo(SocketState.CLOSED);
        }
    }
}
