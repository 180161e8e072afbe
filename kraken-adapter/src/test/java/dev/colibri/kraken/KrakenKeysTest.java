package dev.colibri.kraken;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.spi.ConnectionStatus;
import dev.colibri.api.spi.Finding;
import dev.colibri.api.spi.Finding.Verdict;
import dev.colibri.api.spi.VenueException;
import dev.colibri.kraken.common.rest.ScriptedServer.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** Every key that is configured is proved, the one for reads and the one for trading, and each is named. */
class KrakenKeysTest {
    private static final String TRADING = "the-key-that-trades";
    private static final String READING = "the-key-that-reads";
    private static final String WALLETS = Stage.futures("\"accounts\":{}");

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aTradingKeyThatCanWithdrawIsRefusedBesideAReadingKeyThatCannot() {
        stage.spotKeys(Map.of(TRADING, Stage.keyInfo("t", "modify-trades", "withdraw-funds"), READING,
                Stage.keyInfo("r", "query-funds")));
        assertThat(stage.notConnected(both())).isInstanceOfSatisfying(ConfigException.class, refused -> {
            assertThat(refused.path()).isEqualTo("spot.api_key");
            assertThat(refused).hasMessageContaining("withdraw").hasMessageContaining("trading key")
                    .hasMessageContaining("allow_withdrawal_keys");
        });
    }

    @Test
    void aReadingKeyThatCanWithdrawIsRefusedByItsOwnName() {
        stage.spotKeys(Map.of(TRADING, Stage.keyInfo("t", "modify-trades"), READING,
                Stage.keyInfo("r", "query-funds", "withdraw-funds")));
        assertThat(stage.notConnected(both())).isInstanceOfSatisfying(ConfigException.class, refused -> {
            assertThat(refused.path()).isEqualTo("spot.read_key");
            assertThat(refused).hasMessageContaining("reading key");
        });
    }

    @Test
    void keysThatCanWithdrawAreTakenWhereThatIsAllowed() {
        stage.spotKeys(Map.of(TRADING, Stage.keyInfo("t", "withdraw-funds"), READING,
                Stage.keyInfo("r", "withdraw-funds")));
        KrakenConnection connection = stage.connected(both().withdrawalKeys());
        assertThat(stage.node.call(connection::status).state()).isEqualTo(ConnectionStatus.State.READY);
        assertThat(stage.server.asked(Stage.KEY_INFO)).extracting(Stage::spotKey).containsExactlyInAnyOrder(TRADING,
                READING);
    }

    @Test
    void aTradingKeyThatIsNotAcceptedFailsTheConnectionThoughTheReadingKeyIs() {
        stage.spotKeys(Map.of(READING, Stage.keyInfo("r", "query-funds")));
        assertThat(stage.notConnected(both())).isInstanceOfSatisfying(VenueException.class, refused -> {
            assertThat(refused.category()).isEqualTo(VenueException.Category.AUTH);
            assertThat(refused.venueText()).contains("EAPI:Invalid key");
            assertThat(refused.getMessage()).startsWith("The trading key of Spot ").endsWith(" (EAPI:Invalid key)")
                    .containsOnlyOnce("EAPI:Invalid key");
        });
    }

    @Test
    void theDoctorLooksAtEachSpotKeyByWhatItIsFor() {
        stage.spotKeys(Map.of(TRADING, Stage.keyInfo("t", "modify-trades", "close-trades", "withdraw-funds"), READING,
                Stage.keyInfo("r", "query-funds", "modify-trades")));
        stage.server.on("/0/private/BalanceEx", Answer.json(Stage.spot("{}")))
                .on("/0/private/TradeBalance", Answer.json("{\"error\":[\"EGeneral:Permission denied\"]}"))
                .on("/0/private/TradeVolume", Answer.json(Stage.spot("{\"currency\":\"ZUSD\",\"volume\":\"1\"}")));
        Map<String, Finding> found = stage.diagnosed(both());
        assertThat(verdicts(found, "spot: trading key")).containsExactlyInAnyOrder("spot: trading key OK",
                "spot: trading key: query funds OK", "spot: trading key: query open trades OK",
                "spot: trading key: query closed trades OK", "spot: trading key: modify trades OK",
                "spot: trading key: close trades OK", "spot: trading key: query ledger OK",
                "spot: trading key: create ws token WARNING", "spot: trading key: withdraw funds FAILED",
                "spot: trading key: expiry OK", "spot: trading key: addresses OK",
                "spot: trading key: nonce window OK");
        assertThat(verdicts(found, "spot: reading key")).containsExactlyInAnyOrder("spot: reading key OK",
                "spot: reading key: query funds OK", "spot: reading key: query open trades WARNING",
                "spot: reading key: query closed trades WARNING", "spot: reading key: modify trades WARNING",
                "spot: reading key: close trades OK", "spot: reading key: query ledger WARNING",
                "spot: reading key: create ws token WARNING", "spot: reading key: withdraw funds OK",
                "spot: reading key: expiry OK", "spot: reading key: addresses OK",
                "spot: reading key: nonce window OK");
        assertThat(found.get("spot: reading key: modify trades").remedy()).contains("Clear the box");
        assertThat(found).doesNotContainKeys("spot: key", "spot: query funds");
    }

    @Test
    void theDoctorNamesTheSpotKeyThatIsRefusedAndGoesOnWithTheOther() {
        stage.spotKeys(Map.of(TRADING, Stage.keyInfo("t", "modify-trades")));
        Map<String, Finding> found = stage.diagnosed(both());
        assertThat(found.get("spot: reading key").verdict()).isEqualTo(Verdict.FAILED);
        assertThat(found.get("spot: reading key").detail()).contains("EAPI:Invalid key");
        assertThat(found.get("spot: trading key").verdict()).isEqualTo(Verdict.OK);
        assertThat(found).as("what only the reading key could have read").doesNotContainKey("spot: account");
    }

    @Test
    void everyFuturesKeyIsProvedAndARefusedOneIsNamed() {
        stage.server.on(Stage.WALLETS, asked -> Answer.json(Stage.futuresKey(asked).equals(READING) ? WALLETS
                : "{\"result\":\"error\",\"error\":\"authenticationError\",\"serverTime\":\"" + Stage.TIME + "\"}"));
        TestSettings settings = stage.settings().only(Product.FUTURES).futuresKey(TRADING).futuresReadKey(READING);
        assertThat(stage.notConnected(settings)).isInstanceOf(VenueException.class)
                .hasMessageStartingWith("The trading key of Futures ").hasMessageContaining("authenticationError");
        Map<String, Finding> found = stage.diagnosed(settings);
        assertThat(verdicts(found, "futures: trading key")).containsExactly("futures: trading key FAILED");
        assertThat(verdicts(found, "futures: reading key")).containsExactly("futures: reading key OK",
                "futures: reading key: trading SKIPPED", "futures: reading key: withdrawals SKIPPED");
        assertThat(found.get("futures: account").verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void bothFuturesKeysAreAskedWhenBothAreAccepted() {
        stage.server.on(Stage.WALLETS, Answer.json(WALLETS));
        stage.connected(stage.settings().only(Product.FUTURES).futuresKey(TRADING).futuresReadKey(READING));
        assertThat(stage.server.asked(Stage.WALLETS)).extracting(Stage::futuresKey).containsExactlyInAnyOrder(TRADING,
                READING);
    }

    private TestSettings both() {
        return stage.settings().only(Product.SPOT).spotKey(TRADING).spotReadKey(READING);
    }

    private static List<String> verdicts(Map<String, Finding> found, String check) {
        return found.values().stream().filter(finding -> finding.check().startsWith(check))
                .map(finding -> finding.check() + " " + finding.verdict()).toList();
    }
}
