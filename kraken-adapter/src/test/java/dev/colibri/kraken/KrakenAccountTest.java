package dev.colibri.kraken;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.colibri.api.account.AccountState;
import dev.colibri.api.account.Balance;
import dev.colibri.api.account.MarginMetrics;
import dev.colibri.api.account.OrderReport;
import dev.colibri.api.account.PositionReport;
import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.spi.ConnectionStatus.Limit;
import dev.colibri.api.spi.Finding;
import dev.colibri.api.spi.ReportQuery;
import dev.colibri.kraken.common.rest.ScriptedServer.Answer;
import dev.colibri.kraken.common.rest.ScriptedServer.Asked;

import static org.assertj.core.api.Assertions.assertThat;

/** From a connection to the account of each product, over real sockets: the names are those of the venue's tables. */
class KrakenAccountTest {
    private static final AccountId MAIN = AccountId.parse("kraken/main");
    private static final AccountId EXTERNAL = AccountId.parse("kraken/external");
    private static final ReportQuery ALL = ReportQuery.all(new ConnectionName("kraken"));

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void withoutAKeyThereIsNoAccount() {
        KrakenConnection connection = (KrakenConnection) stage.open(stage.settings());
        assertThat(connection.spotAccount()).isEmpty();
        assertThat(connection.futuresAccount()).isEmpty();
    }

    @Test
    void theSpotAccountIsToldInTheNamesOfTheListing() {
        spot();
        KrakenConnection connection = stage.connected(stage.settings().only(Product.SPOT).spotKey("a-key"));
        AccountState told = stage.node.await(stage.node
                .call(() -> connection.spotAccount().orElseThrow().accountState(MAIN)));
        assertThat(told.balances()).containsExactly(balance("BTC", "1.5", "0.5"), balance("USD", "100.25", "0"),
                balance("BTC.F", "2", "0"));
        assertThat(told.margins()).extracting(MarginMetrics::asset).containsExactly(Asset.USD);
        assertThat(told.account()).isEqualTo(MAIN);
        assertThat(connection.futuresAccount()).isEmpty();
    }

    @Test
    void aSpotOrderIsOfThePairThatTheVenueMeansAndForeign() {
        spot();
        stage.server.on("/0/private/OpenOrders", Answer.json(Stage.spot("""
                {"open":{"OAAAAA-BBBBB-CCCCCC":{"refid":null,"userref":0,"status":"open","opentm":1767605000.5,
                 "starttm":0,"expiretm":0,"descr":{"pair":"XDGUSD","type":"buy","ordertype":"limit","price":"0.1",
                 "price2":"0","leverage":"none","order":"buy 100 XDGUSD @ limit 0.1","close":""},"vol":"100",
                 "vol_exec":"0","cost":"0","fee":"0","price":"0","stopprice":"0","limitprice":"0","misc":"",
                 "oflags":"fciq"}}}""")));
        KrakenConnection connection = stage.connected(stage.settings().only(Product.SPOT).spotKey("a-key"));
        List<OrderReport> orders = stage.node.await(stage.node
                .call(() -> connection.spotAccount().orElseThrow().openOrders(ALL)));
        assertThat(orders).extracting(OrderReport::instrument).containsExactly(InstrumentId.parse("DOGE/USD.KRAKEN"));
        assertThat(orders).extracting(OrderReport::account).containsExactly(EXTERNAL);
    }

    @Test
    void theFuturesAccountIsToldInTheNamesOfTheListing() {
        futures();
        KrakenConnection connection = stage.connected(stage.settings().only(Product.FUTURES).futuresKey("a-key"));
        AccountState told = stage.node.await(stage.node
                .call(() -> connection.futuresAccount().orElseThrow().accountState(MAIN)));
        assertThat(told.balances()).extracting(balance -> balance.asset().code() + " "
                + balance.total().toPlainString()).containsExactly("BTC 0.25", "USD 1000.5");
        List<PositionReport> positions = stage.node.await(stage.node
                .call(() -> connection.futuresAccount().orElseThrow().positions(ALL)));
        assertThat(positions).extracting(PositionReport::instrument)
                .containsExactly(InstrumentId.parse("PF_XBTUSD.KRAKEN"));
        assertThat(connection.spotAccount()).isEmpty();
    }

    @Test
    void readsGoByTheReadingKey() {
        spot();
        futures();
        KrakenConnection connection = stage.connected(stage.settings().spotKey("trades").spotReadKey("reads")
                .futuresKey("trades").futuresReadKey("reads"));
        stage.node.await(stage.node.call(() -> connection.spotAccount().orElseThrow().accountState(MAIN)));
        stage.node.await(stage.node.call(() -> connection.futuresAccount().orElseThrow().positions(ALL)));
        List<Asked> spot = stage.server.asked("/0/private/BalanceEx");
        assertThat(spot).extracting(Stage::spotKey).containsExactly("reads");
        assertThat(stage.server.asked("/derivatives/api/v3/openpositions")).extracting(Stage::futuresKey)
                .containsExactly("reads");
    }

    @Test
    void theDoctorReadsBothAccountsAndTellsNoAmount() {
        spot();
        futures();
        stage.server.on("/0/private/TradeVolume", Answer.json(Stage.spot("{\"currency\":\"ZUSD\",\"volume\":\"7\"}")));
        Map<String, Finding> found = stage.diagnosed(stage.settings().spotKey("a-key").futuresKey("another-key"));
        assertThat(found.get("spot: account").detail()).isEqualTo(
                "can be read; balances of 3 assets; margin: in USD");
        assertThat(found.get("futures: account").detail()).startsWith("can be read; balances of 2 assets; margin: ")
                .doesNotContain("1000");
    }

    @Test
    void theUsersOwnRateIsALimitOfTheConnectionAndItsContactIsShownByTheDoctor() {
        TestSettings settings = stage.settings().orderRate("2.50").contact("desk@example.org");
        assertThat(stage.node.call(stage.open(settings)::status).limits()).last()
                .isEqualTo(new Limit("max_order_rate", 0, 2, "2.5/s"));
        Map<String, Finding> found = stage.diagnosed(settings);
        assertThat(found.get("connection: limit max_order_rate").detail()).contains("0 of 2 used");
        assertThat(found.get("connection: contact").detail()).contains("desk@example.org").contains("never sent");
        assertThat(stage.server.asked()).as("what was sent").isNotEmpty().allSatisfy(asked -> assertThat(
                asked.headers().toString() + asked.query() + asked.body()).doesNotContain("example.org"));
    }

    private void spot() {
        stage.server.on(Stage.KEY_INFO, Answer.json(Stage.keyInfo("mine", "query-funds")))
                .on("/0/private/BalanceEx", Answer.json(Stage.spot("""
                        {"XXBT":{"balance":"1.5","hold_trade":"0.5"},"ZUSD":{"balance":"100.25","hold_trade":"0"},
                         "XBT.F":{"balance":"2","hold_trade":"0"}}""")))
                .on("/0/private/TradeBalance",
                        asked -> Answer.json(asked.body().contains("asset=ZUSD")
                                ? Stage.spot("{\"e\":\"200\",\"m\":\"0\",\"mf\":\"200\",\"n\":\"0\"}")
                                : "{\"error\":[\"EQuery:Unknown asset\"]}"));
    }

    private void futures() {
        stage.server.on(Stage.WALLETS, Answer.json(Stage.futures("""
                "accounts":{"cash":{"type":"cashAccount","balances":{"xbt":"0.25","usd":1000.5}}}""")))
                .on("/derivatives/api/v3/openpositions", Answer.json(Stage.futures("""
                        "openPositions":[{"side":"long","symbol":"pf_xbtusd","price":100000,"size":0.5,
                         "fillTime":"2026-01-05T09:00:00.000Z"}]""")));
    }

    private static Balance balance(String asset, String total, String held) {
        return Balance.ofHeld(Asset.of(asset), new BigDecimal(total), new BigDecimal(held));
    }
}
