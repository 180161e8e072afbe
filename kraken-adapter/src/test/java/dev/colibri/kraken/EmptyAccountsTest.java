package dev.colibri.kraken;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.vertx.core.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.colibri.api.account.AccountState;
import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.api.spi.ReportQuery;
import dev.colibri.kraken.common.account.FeeTier;
import dev.colibri.kraken.common.rest.ScriptedServer.Answer;
import dev.colibri.kraken.common.rest.ScriptedServer.Asked;
import dev.colibri.kraken.futures.account.FuturesAccount;
import dev.colibri.kraken.spot.account.KeyInfo;
import dev.colibri.kraken.spot.account.SpotAccount;
import dev.colibri.kraken.spot.account.StreamToken;

import static org.assertj.core.api.Assertions.assertThat;

/** Every read of an account in which nothing ever happened, over sockets: each call goes out and is signed. */
class EmptyAccountsTest {
    private static final AccountId MAIN = AccountId.parse("kraken/main");
    private static final ReportQuery ALL = ReportQuery.all(new ConnectionName("kraken"));
    private static final Instant NOW = Instant.parse("2026-01-05T09:30:00Z");
    private static final ReportQuery LATELY = new ReportQuery(ALL.connection(), Optional.empty(),
            Optional.of(NOW.minus(Duration.ofHours(1))), Optional.of(NOW));
    private static final ClientOrderId NOBODYS = new ClientOrderId("abcdefghijklmnopqr");

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void spotTellsThatThereIsNothing() {
        stage.server.on(Stage.KEY_INFO, Answer.json(Stage.keyInfo("mine", "query-funds")));
        spot("BalanceEx", "{}");
        spot("TradeBalance", "{\"e\":\"0\"}");
        spot("OpenOrders", "{\"open\":{}}");
        spot("ClosedOrders", "{\"closed\":{},\"count\":0}");
        spot("TradesHistory", "{\"trades\":{},\"count\":0}");
        spot("OpenPositions", "[]");
        spot("Ledgers", "{\"ledger\":{},\"count\":0}");
        spot("TradeVolume", "{\"currency\":\"ZUSD\",\"volume\":\"0\",\"fees\":null}");
        spot("GetWebSocketsToken", "{\"token\":\"a-token\",\"expires\":900}");
        KrakenConnection connection = stage.connected(stage.settings().only(Product.SPOT).spotKey("a-key"));
        SpotAccount account = connection.spotAccount().orElseThrow();
        none(account, of -> of.accountState(MAIN).map(AccountState::balances));
        none(account, of -> of.openOrders(ALL));
        none(account, of -> of.closedOrders(ALL));
        none(account, of -> of.order(NOBODYS).map(order -> order.stream().toList()));
        none(account, of -> of.fills(ALL));
        none(account, of -> of.positions(ALL));
        none(account, of -> of.ledgers(HistoryRange.newest(10)));
        FeeTier tier = ask(account, of -> of.feeTier(List.of()));
        assertThat(tier.volume()).isEqualTo(BigDecimal.ZERO);
        StreamToken token = ask(account, SpotAccount::webSocketToken);
        assertThat(token.toString()).doesNotContain("a-token");
        KeyInfo key = ask(account, SpotAccount::keyInfo);
        assertThat(key.name()).isEqualTo("mine");
        assertThat(signed("/0/private/")).allSatisfy(asked -> {
            assertThat(asked.method()).isEqualTo("POST");
            assertThat(asked.header("API-Sign")).hasSize(88);
            assertThat(asked.query()).isEmpty();
        }).extracting(asked -> asked.path().substring("/0/private/".length())).contains("GetApiKeyInfo", "BalanceEx",
                "TradeBalance", "OpenOrders", "ClosedOrders", "TradesHistory", "OpenPositions", "Ledgers",
                "TradeVolume",
                "GetWebSocketsToken");
        assertThat(signed("/0/private/")).extracting(asked -> asked.body().replaceAll("^nonce=(\\d+).*$", "$1"))
                .isSorted().doesNotHaveDuplicates();
    }

    @Test
    void futuresTellsThatThereIsNothing() {
        futures("accounts", "\"accounts\":{}");
        futures("openpositions", "\"openPositions\":[]");
        futures("openorders", "\"openOrders\":[]");
        futures("orders/status", "\"orders\":[]");
        futures("fills", "\"fills\":[]");
        futures("leveragepreferences", "\"leveragePreferences\":[]");
        futures("feeschedules/volumes", "\"volumesByFeeSchedule\":{}");
        for (String log : List.of("executions", "orders", "triggers")) {
            stage.server.on("/api/history/v3/" + log, Answer.json("{\"accountUid\":\"u\",\"len\":0,\"elements\":[]}"));
        }
        stage.server.on("/api/history/v3/account-log", Answer.json("{\"accountUid\":\"u\",\"logs\":[]}"));
        KrakenConnection connection = stage.connected(stage.settings().only(Product.FUTURES).futuresKey("a-key"));
        FuturesAccount account = connection.futuresAccount().orElseThrow();
        none(account, of -> of.accountState(MAIN).map(AccountState::balances));
        none(account, FuturesAccount::wallets);
        none(account, of -> of.openOrders(ALL));
        none(account, of -> of.closedOrders(LATELY));
        none(account, of -> of.order(NOBODYS).map(order -> order.stream().toList()));
        none(account, of -> of.fills(LATELY));
        none(account, of -> of.positions(ALL));
        none(account, of -> of.ledgers(HistoryRange.newest(10)));
        FeeTier tier = ask(account, of -> of.feeTier(List.of()));
        assertThat(tier.volume()).isEqualTo(BigDecimal.ZERO);
        none(account, FuturesAccount::leveragePreferences);
        assertThat(stage.server.asked()).filteredOn(asked -> !Stage.futuresKey(asked).isEmpty()).allSatisfy(asked -> {
            assertThat(asked.method()).isIn("GET", "POST");
            assertThat(asked.header("Authent")).hasSize(88);
            assertThat(asked.headers()).doesNotContainKey("nonce");
        }).extracting(Asked::path).contains("/derivatives/api/v3/accounts", "/derivatives/api/v3/openpositions",
                "/derivatives/api/v3/openorders", "/derivatives/api/v3/orders/status", "/derivatives/api/v3/fills",
                "/derivatives/api/v3/leveragepreferences", "/derivatives/api/v3/feeschedules/volumes",
                "/api/history/v3/executions", "/api/history/v3/orders", "/api/history/v3/triggers",
                "/api/history/v3/account-log");
    }

    private <A, T> T ask(A account, Function<A, Future<T>> question) {
        return stage.node.await(stage.node.call(() -> question.apply(account)));
    }

    private <A> void none(A account, Function<A, ? extends Future<? extends List<?>>> question) {
        Future<? extends List<?>> asked = stage.node.call(() -> question.apply(account));
        assertThat(new ArrayList<Object>(stage.node.await(asked))).isEmpty();
    }

    private List<Asked> signed(String prefix) {
        return stage.server.asked().stream().filter(asked -> asked.path().startsWith(prefix)).toList();
    }

    private void spot(String method, String result) {
        stage.server.on("/0/private/" + method, Answer.json(Stage.spot(result)));
    }

    private void futures(String path, String fields) {
        stage.server.on("/derivatives/api/v3/" + path, Answer.json(Stage.futures(fields)));
    }
}
