package dev.colibri.kraken;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.config.Secret;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.ConnectionStatus;
import dev.colibri.api.spi.Finding;
import dev.colibri.api.spi.Finding.Verdict;
import dev.colibri.api.spi.VenueException;
import dev.colibri.api.testing.TestNode;
import dev.colibri.kraken.common.limits.Tier;
import dev.colibri.kraken.common.rest.HttpSettings;
import dev.colibri.kraken.common.rest.QuietSockets;
import dev.colibri.kraken.common.rest.ScriptedServer;
import dev.colibri.kraken.common.rest.ScriptedServer.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A whole connection over real sockets, against a server that answers from a script. */
class KrakenConnectionTest {
    private static final InstrumentId BITCOIN = InstrumentId.parse("BTC/USD.KRAKEN");

    private final ScriptedServer server = new ScriptedServer();
    private final TestNode.Builder builder = TestNode.named("kraken").onEventLoop();
    private @Nullable TestNode node;

    @AfterEach
    void close() {
        TestNode open = node;
        if (open != null) {
            open.close();
        }
        server.close();
    }

    @Test
    void connectingProvesTheKeyLoadsInstrumentsAndIsReady() {
        script("\"query-funds\"");
        Connection connection = open(settings(Optional.of("a-real-key"), Product.SPOT));
        node().await(node().call(connection::connect));
        ConnectionStatus status = node().call(connection::status);
        assertThat(status.state()).isEqualTo(ConnectionStatus.State.READY);
        assertThat(status.limits()).extracting(ConnectionStatus.Limit::name).contains("spot private", "spot public");
        assertThat(node().call(() -> connection.instruments().find(BITCOIN))).isPresent();
        node().await(node().call(connection::close));
        assertThat(node().call(connection::status).state()).isEqualTo(ConnectionStatus.State.CLOSED);
        assertThat(node().activeTimers()).isZero();
    }

    @Test
    void aKeyThatCanWithdrawIsRefused() {
        script("\"query-funds\",\"withdraw-funds\"");
        Connection connection = open(settings(Optional.of("a-real-key"), Product.SPOT));
        assertThat(node().awaitFailure(node().call(connection::connect))).isInstanceOf(ConfigException.class)
                .hasMessageContaining("withdraw").hasMessageContaining("allow_withdrawal_keys");
        assertThat(node().call(connection::status).state()).isEqualTo(ConnectionStatus.State.FAILED);
    }

    @Test
    void aKeyThatIsNotAcceptedFailsTheConnection() {
        script("\"query-funds\"");
        server.on("/0/private/GetApiKeyInfo", Answer.json("{\"error\":[\"EAPI:Invalid key\"]}"));
        Connection connection = open(settings(Optional.of("a-real-key"), Product.SPOT));
        assertThat(node().awaitFailure(node().call(connection::connect))).isInstanceOfSatisfying(VenueException.class,
                refused -> assertThat(refused.category()).isEqualTo(VenueException.Category.AUTH));
    }

    @Test
    void everyPermissionIsNamedWithTheBoxToTick() {
        script("\"query-funds\",\"query-open-trades\"");
        Map<String, Finding> found = diagnose(settings(Optional.of("a-real-key"), Product.SPOT));
        assertThat(found).containsKeys("spot: reachable", "spot: clock", "spot: status", "spot: key", "spot: tier",
                "spot: nonce window", "spot: limit spot private");
        assertThat(found.get("spot: query funds").verdict()).isEqualTo(Verdict.OK);
        assertThat(found.get("spot: query ledger").verdict()).isEqualTo(Verdict.WARNING);
        assertThat(found.get("spot: query ledger").remedy()).contains("Query Ledger Entries");
        assertThat(found.get("spot: withdraw funds").verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void aRefusedKeyIsOneFailedCheckAndHidesNoOther() {
        script("\"query-funds\"");
        server.on("/0/private/GetApiKeyInfo", Answer.json("{\"error\":[\"EAPI:Invalid signature\"]}"));
        Map<String, Finding> found = diagnose(settings(Optional.of("a-real-key"), Product.SPOT));
        assertThat(found.get("spot: key").verdict()).isEqualTo(Verdict.FAILED);
        assertThat(found.get("spot: key").detail()).contains("EAPI:Invalid signature");
        assertThat(found.get("spot: status").verdict()).isEqualTo(Verdict.OK);
        assertThat(found).containsKey("spot: limit spot private");
    }

    @Test
    void whereKrakenDoesNotTellPermissionsEachIsTriedByAHarmlessCall() {
        script("\"query-funds\"");
        server.on("/0/private/GetApiKeyInfo", Answer.json("{\"error\":[\"EGeneral:Unknown method\"]}"));
        server.on("/0/private/Balance", Answer.json("{\"error\":[],\"result\":{}}"));
        for (String method : List.of("OpenOrders", "ClosedOrders", "Ledgers", "GetWebSocketsToken")) {
            server.on("/0/private/" + method, Answer.json("{\"error\":[\"EGeneral:Permission denied\"]}"));
        }
        Map<String, Finding> found = diagnose(settings(Optional.of("a-real-key"), Product.SPOT));
        assertThat(found.get("spot: query funds").verdict()).isEqualTo(Verdict.OK);
        assertThat(found.get("spot: query ledger").verdict()).isEqualTo(Verdict.WARNING);
        assertThat(found.get("spot: modify trades").verdict()).isEqualTo(Verdict.SKIPPED);
    }

    @Test
    void aClockThatIsWrongIsMeasured() {
        script("\"query-funds\"");
        server.on("/0/public/Time",
                Answer.json("{\"error\":[],\"result\":{\"unixtime\":1767605700,\"rfc1123\":\"x\"}}"));
        Finding clock = diagnose(settings(Optional.empty(), Product.SPOT)).get("spot: clock");
        assertThat(clock.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(clock.detail()).contains("behind");
        assertThat(clock.remedy()).contains("NTP");
    }

    @Test
    void withoutAKeyOnlyTheAccountIsLeftOut() {
        script("");
        Map<String, Finding> found = diagnose(settings(Optional.empty(), Product.SPOT, Product.FUTURES));
        assertThat(found.get("spot: key").verdict()).isEqualTo(Verdict.SKIPPED);
        assertThat(found.get("spot: key").remedy()).contains("KRAKEN_API_KEY");
        assertThat(found.get("spot: reachable").verdict()).isEqualTo(Verdict.OK);
        assertThat(found.get("futures: reachable").verdict()).as("%s", found.get("futures: reachable"))
                .isEqualTo(Verdict.OK);
    }

    @Test
    void aStreamThatIsAskedForBeforeConnectingIsPendingAndToldAfterTheCall() {
        script("");
        Connection connection = open(settings(Optional.empty(), Product.SPOT));
        Subscription trades = new Subscription.Trades(BITCOIN);
        node().run(() -> {
            connection.data().orElseThrow().subscribe(trades);
            assertThat(node().market().events()).isEmpty();
        });
        node().until("news of the stream", () -> !node().market().all(StreamHealth.class, event -> true).isEmpty());
        assertThat(node().market().all(StreamHealth.class, event -> true)).extracting(StreamHealth::state)
                .containsExactly(StreamHealth.State.PENDING);
        assertThat(node().call(() -> connection.data().orElseThrow().subscriptions())).containsExactly(trades);
    }

    @Test
    void theRetiredDemoIsAnsweredInOneSentence() {
        node = builder.build();
        KrakenSettings usual = settings(Optional.empty(), Product.FUTURES);
        KrakenSettings demo = new KrakenSettings(List.of(Product.FUTURES), VenueEnvironment.DEMO, usual.spot(),
                futures("https://futures.kraken.com"), usual.http(), usual.instrumentRefresh(), Optional.empty(), false,
                false, Optional.empty(), usual.streams(), usual.trading());
        assertThatThrownBy(() -> open(demo)).isInstanceOf(ConfigException.class).hasMessageContaining("July 2026");
    }

    @Test
    void twoDifferentKeysForOneThingAreRefused() {
        builder.variable("KRAKEN_API_KEY", "one").variable("KRAKEN_API_SECRET", "AAECAwQFBgc=")
                .variable("KRAKEN_SPOT_API_KEY", "two").variable("KRAKEN_SPOT_API_SECRET", "AAECAwQFBgc=");
        assertThatThrownBy(() -> open(settings(Optional.empty(), Product.SPOT))).isInstanceOf(ConfigException.class)
                .hasMessageContaining("KRAKEN_SPOT_API_KEY").hasMessageContaining("KRAKEN_API_KEY");
    }

    @Test
    void halfAKeyIsRefusedByTheNameOfItsOtherHalf() {
        builder.variable("KRAKEN_API_KEY", "one");
        assertThatThrownBy(() -> open(settings(Optional.empty(), Product.SPOT))).isInstanceOf(ConfigException.class)
                .hasMessageContaining("KRAKEN_API_SECRET");
    }

    @Test
    void aPaperKeyIsNotSentToKraken() {
        KrakenSettings usual = settings(Optional.of("PAPER-1234"), Product.SPOT);
        KrakenSettings real = new KrakenSettings(List.of(Product.SPOT), VenueEnvironment.LIVE,
                spot(Optional.of("PAPER-1234"), "https://api.kraken.com"), usual.futures(), usual.http(),
                usual.instrumentRefresh(), Optional.empty(), false, false, Optional.empty(), usual.streams(),
                usual.trading());
        assertThatThrownBy(() -> open(real)).isInstanceOf(ConfigException.class).hasMessageContaining("paper");
    }

    private void script(String permissions) {
        server.on("/0/public/Time",
                Answer.json("{\"error\":[],\"result\":{\"unixtime\":1767605400,\"rfc1123\":\"x\"}}"))
                .on("/0/public/SystemStatus", Answer.json(
                        "{\"error\":[],\"result\":{\"status\":\"online\",\"timestamp\":\"2026-01-05T09:30:00Z\"}}"))
                .on("/0/public/Assets", asked -> tokenised(asked.query(), """
                        {"XXBT":{"aclass":"currency","altname":"XBT","decimals":10,"display_decimals":5},
                         "ZUSD":{"aclass":"currency","altname":"USD","decimals":4,"display_decimals":2}}"""))
                .on("/0/public/AssetPairs", asked -> tokenised(asked.query(), """
                        {"XXBTZUSD":{"altname":"XBTUSD","wsname":"XBT/USD","aclass_base":"currency","base":"XXBT",
                         "aclass_quote":"currency","quote":"ZUSD","pair_decimals":1,"cost_decimals":5,
                         "lot_decimals":8,"ordermin":"0.00005","costmin":"0.5","tick_size":"0.1",
                         "status":"online"}}"""))
                .on("/0/private/GetApiKeyInfo", Answer.json("{\"error\":[],\"result\":{\"apiKeyName\":\"mine\","
                        + "\"nonceWindow\":\"0\",\"permissions\":[" + permissions + "],\"validUntil\":\"0\","
                        + "\"ipAllowlist\":[]}}"))
                .on("/0/private/TradeVolume", Answer.json(
                        "{\"error\":[],\"result\":{\"currency\":\"ZUSD\",\"volume\":\"12.5\"}}"))
                .on("/0/private/BalanceEx", Answer.json("{\"error\":[],\"result\":{}}"))
                .on("/0/private/TradeBalance", Answer.json("{\"error\":[],\"result\":{\"e\":\"0\"}}"))
                .on("/derivatives/api/v3/instruments", Answer.json("{\"result\":\"success\","
                        + "\"serverTime\":\"2026-01-05T09:30:00.000Z\",\"instruments\":[]}"))
                .on("/derivatives/api/v3/instruments/status", Answer.json("{\"result\":\"success\","
                        + "\"serverTime\":\"2026-01-05T09:30:00.000Z\",\"instrumentStatus\":[]}"))
                .on("/derivatives/api/v3/tickers/PF_XBTUSD", Answer.json("{\"result\":\"success\","
                        + "\"serverTime\":\"2026-01-05T09:30:00.000Z\",\"ticker\":{\"symbol\":\"PF_XBTUSD\"}}"))
                .on("/derivatives/api/v3/tickers", Answer.json("{\"result\":\"success\","
                        + "\"serverTime\":\"2026-01-05T09:30:00.000Z\",\"tickers\":[]}"));
    }

    private static Answer tokenised(String query, String result) {
        return Answer.json("{\"error\":[],\"result\":" + (query.contains("tokenized") ? "{}" : result) + "}");
    }

    private Map<String, Finding> diagnose(KrakenSettings settings) {
        Connection connection = open(settings);
        Map<String, Finding> found = new LinkedHashMap<>();
        node().await(node().call(connection::diagnose)).forEach(finding -> found.put(finding.check(), finding));
        return found;
    }

    private Connection open(KrakenSettings settings) {
        TestNode open = node == null ? builder.build() : node;
        node = open;
        return open.call(() -> new KrakenConnector().open(settings, open));
    }

    private TestNode node() {
        TestNode open = node;
        if (open == null) {
            throw new IllegalStateException("nothing is open");
        }
        return open;
    }

    private KrakenSettings settings(Optional<String> key, Product... products) {
        return new KrakenSettings(List.of(products), VenueEnvironment.LIVE, spot(key, server.url()),
                futures(server.url()), HttpSettings.USUAL, Duration.ofHours(1), Optional.empty(), false, false,
                Optional.empty(), StreamSettings.USUAL,
                new TradingSettings(true, Duration.ofSeconds(5), TradingSettings.SpotAccountType.CASH,
                        java.math.BigDecimal.ONE, dev.colibri.api.model.Asset.USD, false, List.of(),
                        Optional.empty()));
    }

    private static SpotSettings spot(Optional<String> key, String url) {
        return new SpotSettings(key, key.map(id -> Secret.of("AAECAwQFBgc=")), Optional.empty(), Optional.empty(),
                Optional.empty(), Tier.PRO, 1, url, QuietSockets.url(url, "/v2"), QuietSockets.url(url, "/v2"),
                QuietSockets.url(url, "/v2"));
    }

    private static FuturesSettings futures(String url) {
        return new FuturesSettings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, 4,
                url,
                QuietSockets.url(url, "/ws/v1"));
    }
}
