package dev.colibri.kraken.common.socket;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import io.vertx.core.Future;

import dev.colibri.api.testing.TestNode;
import dev.colibri.kraken.common.rest.BaseUrl;
import dev.colibri.kraken.common.rest.HttpSettings;

/** A session under test, on an event loop of its own, and what it told. */
final class Session implements SocketListener, AutoCloseable {
    static final SocketSettings SETTINGS = new SocketSettings(Duration.ofSeconds(30), Duration.ofSeconds(20),
            Duration.ofSeconds(10), Duration.ofMillis(500), Duration.ofSeconds(30), 10, false);
    static final String PING = "ping!";

    final TestNode node;
    final ConnectBudget budget;
    final SocketSession socket;
    final List<String> told = new CopyOnWriteArrayList<>();
    volatile Consumer<SocketSession> whenOpened = session -> {};
    volatile Consumer<SocketSession> whenLost = session -> {};
    volatile Consumer<SocketSession> whenFrame = session -> {};

    Session(String url) {
        this(url, SETTINGS, HttpSettings.USUAL, new ConnectBudget());
    }

    Session(String url, SocketSettings settings, HttpSettings http, ConnectBudget budget) {
        this(TestNode.named("kraken").onEventLoop().build(), url, settings, http, budget);
    }

    /** One for which time flows fast. */
    static Session fast(String url) {
        return new Session(TestNode.named("kraken").onEventLoop().flow(Duration.ofMillis(50)).build(), url, SETTINGS,
                HttpSettings.USUAL, new ConnectBudget());
    }

    private Session(TestNode node, String url, SocketSettings settings, HttpSettings http, ConnectBudget budget) {
        this.node = node;
        this.budget = budget;
        socket = node.call(() -> new SocketSession(SocketNode.of(node, http), BaseUrl.parse(url, "url"), settings, PING,
                budget, this));
    }

    Session open() {
        node.await(node.call(socket::open));
        return this;
    }

    Future<Void> end() {
        return node.call(socket::close);
    }

    void send(String... texts) {
        node.run(() -> List.of(texts).forEach(socket::send));
    }

    SocketState state() {
        return node.call(socket::state);
    }

    SocketFigures figures() {
        return node.call(socket::figures);
    }

    void until(String what, BooleanSupplier condition) {
        node.until(what, condition);
    }

    void untilTold(String... all) {
        node.until("told " + List.of(all) + ", not " + told, () -> told.equals(List.of(all)));
    }

    @Override
    public void opened() {
        told.add("opened");
        whenOpened.accept(socket);
    }

    @Override
    public void frame(byte[] bytes, int length, long receiveTime) {
        told.add(length > 40 ? length + " bytes" : new String(bytes, 0, length, StandardCharsets.UTF_8));
        whenFrame.accept(socket);
    }

    @Override
    public void lost(String reason) {
        told.add("lost: " + reason);
        whenLost.accept(socket);
    }

    @Override
    public void close() {
        node.await(end());
        node.close();
    }
}
