package dev.colibri.kraken;

import java.util.List;

import io.vertx.core.http.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.ConnectionStatus;
import dev.colibri.api.spi.VenueException;
import dev.colibri.api.testing.TestNode;
import dev.colibri.kraken.common.rest.QuietSockets;
import dev.colibri.kraken.common.rest.ScriptedServer.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is told at opening, before anything is sent. */
class KrakenConnectorTest {
    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @CsvSource({"SPOT, 180, 180.001", "FUTURES, 50, 50.1"})
    void anOrderRateAboveTheVenuesIsRefusedByItsPlace(Product product, String most, String more) {
        stage.open(stage.settings().only(product).orderRate(most));
        assertThatThrownBy(() -> stage.open(stage.settings().only(product).orderRate(more)))
                .isInstanceOfSatisfying(ConfigException.class, refused -> {
                    assertThat(refused.path()).isEqualTo("max_order_rate");
                    assertThat(refused.problem()).contains("to " + most + " orders per second").contains(more)
                            .hasLineCount(1);
                });
        assertThat(stage.server.asked()).isEmpty();
    }

    @Test
    void theOrdersOfBothProductsBoundARateForBoth() {
        stage.open(stage.settings().orderRate("230"));
        assertThatThrownBy(() -> stage.open(stage.settings().orderRate("231"))).isInstanceOf(ConfigException.class)
                .hasMessage("max_order_rate: must be from 0.001 to 230 orders per second, the most that Kraken takes "
                        + "(180 on a pair of Spot with spot.tier pro, 50 on Futures), but was 231");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KRAKEN", "KRAKEN_SPOT", "KRAKEN_FUTURES"})
    void aSecretThatIsNoBase64IsToldBeforeTheFirstRequest(String prefix) {
        try (TestNode node = TestNode.named("kraken").onEventLoop().variable(prefix + "_API_KEY", "a-key")
                .variable(prefix + "_API_SECRET", "hidden-and-not-base64").build()) {
            KrakenSettings settings = stage.settings().build();
            assertThatThrownBy(() -> node.call(() -> new KrakenConnector().open(settings, node)))
                    .isInstanceOfSatisfying(ConfigException.class,
                            refused -> assertThat(refused.path()).isEqualTo(prefix + "_API_SECRET"))
                    .hasMessageNotContaining("hidden-and-not-base64");
            assertThat(node.activeTimers()).isZero();
        }
        assertThat(stage.server.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KRAKEN", "KRAKEN_FUTURES"})
    void aKeyOfTheEnvironmentIsSentToItsProductAlone(String prefix) {
        stage.server.on(Stage.KEY_INFO, Answer.json(Stage.keyInfo("mine", "query-funds")))
                .on(Stage.WALLETS, Answer.json(Stage.futures("\"accounts\":{}")));
        try (TestNode node = TestNode.named("kraken").onEventLoop().variable(prefix + "_API_KEY", "a-key")
                .variable(prefix + "_API_SECRET", TestSettings.SECRET).build()) {
            KrakenSettings settings = stage.settings().build();
            Connection connection = node.call(() -> new KrakenConnector().open(settings, node));
            node.await(node.call(connection::connect));
        }
        assertThat(stage.server.asked(Stage.KEY_INFO)).extracting(Stage::spotKey)
                .isEqualTo(prefix.equals("KRAKEN") ? List.of("a-key") : List.of());
        assertThat(stage.server.asked(Stage.WALLETS)).extracting(Stage::futuresKey)
                .isEqualTo(prefix.equals("KRAKEN") ? List.of() : List.of("a-key"));
    }

    @Test
    void noncesRiseOverAllConnectionsOfAKeyAndOverTheirRestarts() {
        stage.server.on(Stage.KEY_INFO, Answer.json(Stage.keyInfo("mine", "query-funds")));
        TestSettings settings = stage.settings().only(Product.SPOT).spotKey("one-key");
        Connection first = stage.connected(settings);
        Connection second = stage.connected(settings);
        stage.node.await(stage.node.call(first::close));
        stage.node.await(stage.node.call(second::close));
        stage.connected(settings);
        List<String> nonces = stage.server.asked(Stage.KEY_INFO).stream()
                .map(asked -> asked.body().replaceAll("^nonce=(\\d+).*$", "$1")).toList();
        assertThat(nonces).hasSize(3).isSorted().doesNotHaveDuplicates().allSatisfy(
                nonce -> assertThat(nonce).matches("\\d{16}"));
    }

    @Test
    void nobodyThereIsOneSentenceThatNamesTheKeyWhichCouldNotBeProved() {
        TestSettings settings = stage.settings().only(Product.SPOT).spotKey("a-key");
        stage.server.close();
        assertThat(stage.notConnected(settings)).isInstanceOfSatisfying(VenueException.class, nobody -> {
            assertThat(nobody.category()).isEqualTo(VenueException.Category.NETWORK);
            assertThat(nobody.getMessage()).startsWith("The trading key of Spot could not be proved.")
                    .contains("not accepted").hasLineCount(1).doesNotContain("Exception");
        });
        assertThat(stage.node.activeTimers()).isZero();
    }

    @Test
    void whatCouldNotConnectLeavesNoTimerAndMayTryAgain() {
        stage.server.on("/0/public/SystemStatus", Answer.of(502, "text/html", "<html></html>"));
        Connection connection = stage.open(stage.settings().only(Product.SPOT));
        assertThat(stage.node.awaitFailure(stage.node.call(connection::connect))).isInstanceOf(VenueException.class);
        assertThat(stage.node.call(connection::status).state()).isEqualTo(ConnectionStatus.State.FAILED);
        assertThat(stage.node.activeTimers()).isZero();
        stage.server.on("/0/public/SystemStatus", Answer.json(
                Stage.spot("{\"status\":\"online\",\"timestamp\":\"2026-01-05T09:30:00Z\"}")));
        stage.node.await(stage.node.call(connection::connect));
        assertThat(stage.node.call(connection::status).state()).isEqualTo(ConnectionStatus.State.READY);
    }

    @Test
    void aConnectionOfBothProductsMayTryAgainWhenOneOfThemWasAway() {
        HttpServer door = stage.node.call(() -> stage.node.vertx().createHttpServer());
        int port = stage.node.await(stage.node.call(() -> door.requestHandler(asked -> {}).listen(0, "127.0.0.1")))
                .actualPort();
        stage.node.await(stage.node.call(door::close));
        Connection connection =
                stage.open(stage.settings().futuresSockets("ws://127.0.0.1:" + port + "/ws/v1"));
        stage.node.run(() -> connection.data().orElseThrow()
                .subscribe(new Subscription.Trades(InstrumentId.parse("BTC/USD.KRAKEN"))));
        assertThat(stage.node.awaitFailure(stage.node.call(connection::connect))).isInstanceOf(VenueException.class);
        stage.node.await(stage.node.call(() -> stage.node.vertx().createHttpServer()
                .webSocketHandler(QuietSockets::take).listen(port, "127.0.0.1")));
        stage.node.await(stage.node.call(connection::connect));
        assertThat(stage.node.call(connection::status).state()).isEqualTo(ConnectionStatus.State.READY);
        assertThat(stage.node.call(() -> connection.data().orElseThrow().subscriptions())).hasSize(1);
    }
}
