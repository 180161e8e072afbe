package dev.colibri.node.cli.market;

import java.io.IOException;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.node.cli.CommandLineRun;
import dev.colibri.node.cli.MarketRun;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for all commands that look at a market, and those that make one request. */
class MarketCommandsTest {
    @TempDir Path home;
    private MarketRun toy;

    @BeforeEach
    void install() throws IOException {
        toy = new MarketRun(home, ToyConnector.class);
    }

    private CommandLineRun run(String arguments) {
        return toy.run(arguments.split(" "));
    }

    private JsonNode json(String arguments) throws IOException {
        CommandLineRun run = run(arguments + " -o json");
        assertThat(run.code()).as(run.error()).isZero();
        return new ObjectMapper().readTree(run.output());
    }

    @ParameterizedTest
    @ValueSource(strings = {"instruments", "candles", "trades", "book", "ticker", "watch", "doctor"})
    void everyCommandIsListedAndExplainsItself(String command) {
        assertThat(run("--help").outputLines()).anyMatch(line -> line.matches(" +" + command + " +[A-Z].*"));
        assertThat(run(command + " --help").output()).contains("CONNECTOR", "--set=KEY=VALUE", "--output=FORMAT");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", value = {
            "ticker toi BTC/USD => There is no connector toi, did you mean toy?",
            "book => Missing required parameters: 'CONNECTOR', 'INSTRUMENT'; colibri book --help says more",
            "ticker toy => Missing required parameter: 'INSTRUMENT'; colibri ticker --help says more",
            "book toy BTC/UDS => There is no instrument BTC/UDS at toy, did you mean BTC/USD.KRAKEN?",
            "ticker toy BTC/USD DOGE/USB => There is no instrument DOGE/USB at toy, did you mean DOGE/USD.KRAKEN?",
            "candles toy zzzzzz => There is no instrument zzzzzz at toy; colibri instruments toy lists them",
            "trades toy_test zzzzzz => There is no instrument zzzzzz at toy_test; colibri instruments toy_test lists "
                    + "them",
            "ticker toy 261225 => 261225 may mean FF_XBTUSD_261225.KRAKEN or FI_XBTUSD_261225.KRAKEN at toy; say which",
            "book toy BTC/USD --depth 0 => --depth must be a whole number from 1 to 1000, but was 0",
            "book toy BTC/USD --depth 1001 => --depth must be a whole number from 1 to 1000, but was 1001",
            "book toy BTC/USD --depth 99999999999 => --depth must be a whole number from 1 to 1000, "
                    + "but was 99999999999",
            "book toy BTC/USD --depth ten => --depth must be a whole number from 1 to 1000, but was ten",
            "book toy BTC/USD --depth -5 => --depth must be a whole number from 1 to 1000, but was -5",
            "candles toy BTC/USD --interval 5x => --interval must be a length of time up to 366 days, such as 1m, 15m, "
                    + "1h, 1d or 1w; there are no months, but was 5x",
            "candles toy BTC/USD --interval 100tick => --interval must be a length of time up to 366 days, such as 1m, "
                    + "15m, 1h, 1d or 1w; there are no months, but was 100tick",
            "candles toy BTC/USD --interval 1M => --interval must be a length of time up to 366 days, such as 1m, 15m, "
                    + "1h, 1d or 1w; there are no months, but was 1M",
            "candles toy BTC/USD --interval 367d => --interval must be a length of time up to 366 days, such as 1m, "
                    + "15m, 1h, 1d or 1w; there are no months, but was 367d",
            "candles toy BTC/USD --price mid => --price must be last, mark or index, but was mid",
            "trades toy BTC/USD --from soon => --from must be a date such as 2026-01-02, a time in UTC such as "
                    + "2026-01-02T03:04 or 2026-01-02T03:04:05Z, how long ago such as 7d, 12h or 90m, now, or seconds "
                    + "or milliseconds since the epoch, but was soon",
            "trades toy BTC/USD --from 2200-01-01 => --from must lie in the past, but was 2200-01-01T00:00:00Z",
            "trades toy BTC/USD --from 2025-01-02 --to 2025-01-01 => --from must be before --to, which is "
                    + "2025-01-01T00:00:00Z, but was 2025-01-02T00:00:00Z",
            "trades toy BTC/USD --limit 0 => --limit without --from must be a whole number from 1 to 100000, but was 0",
            "trades toy BTC/USD --limit 100001 => --limit without --from must be a whole number from 1 to 100000, "
                    + "but was 100001",
            "trades toy BTC/USD --limit 1e3 --from 2025-01-01 => --limit must be a whole number from 1 to 999999999, "
                    + "but was 1e3",
            "instruments toy zzzzzz => No instrument at toy matches zzzzzz",
            "instruments toy DOGEUSB => No instrument at toy matches DOGEUSB, did you mean DOGE/USD.KRAKEN?",
            "instruments toy --base ZZZ --product spot => No instrument at toy matches --product spot --base ZZZ",
            "instruments toy --product options => --product must be spot or futures, but was options"})
    void aWrongCommandLineIsOneSentenceAndExitCodeTwo(String arguments, String sentence) {
        assertThat(run(arguments)).isEqualTo(new CommandLineRun(2, "", "colibri: " + sentence + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"instruments toy", "candles toy BTC/USD", "trades toy BTC/USD", "book toy BTC/USD",
            "ticker toy BTC/USD", "doctor toy"})
    void aVenueThatCannotBeReachedIsOneSentenceAndExitCodeOne(String arguments) {
        assertThat(run(arguments + " --set offline=true")).isEqualTo(
                new CommandLineRun(1, "", "colibri: The toy venue cannot be reached (no route)\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", value = {
            "trades toy BTC/USD --set cannot=trade-history => toy has no trade history: The toy venue was not "
                    + "made for that",
            "candles toy BTC/USD --set cannot=bar-history => toy has no bar history: The toy venue was not made "
                    + "for that",
            "candles toy BTC/USD --price index => toy has no bars of the index price: Pairs have no index",
            "book toy BTC/USD --set cannot=book-request => toy has no book request: The toy venue was not made "
                    + "for that",
            "ticker toy BTC/USD --set cannot=ticker-request => toy has no ticker request: The toy venue was not "
                    + "made for that",
            "ticker toy BTC/USD --set data=false => toy gives no market data"})
    void whatCannotBeHadIsNamedInOneSentenceAndExitCodeOne(String arguments, String sentence) {
        assertThat(run(arguments)).isEqualTo(new CommandLineRun(1, "", "colibri: " + sentence + "\n"));
    }

    @Test
    void aWrongSettingIsExitCodeFour() {
        assertThat(run("ticker toy BTC/USD --set offlin=true")).isEqualTo(new CommandLineRun(4, "",
                "colibri: --set: offlin: is not a known setting, did you mean offline?\n"));
    }

    @Test
    void theBookStandsSideBySide() {
        assertThat(run("book toy xbtusd --depth 3")).isEqualTo(new CommandLineRun(0, """
                LEVEL  BID QUANTITY      BID      ASK  ASK QUANTITY
                    1          0.10  50000.0  50000.2          2.00
                    2          0.11  49999.9  50000.3          2.01
                    3          0.12  49999.8  50000.4          2.02
                """, "colibri: BTC/USD.KRAKEN at 2025-01-01T00:00:05Z\n"));
        assertThat(run("book toy BTC/USD").outputLines()).hasSize(11);
    }

    @Test
    void aSideOfTheBookThatEndsEarlierLeavesItsCellsEmpty() throws IOException {
        JsonNode levels = json("book toy BTC/USD --depth 50");
        assertThat(levels).hasSize(12);
        assertThat(levels.get(9).get("ask").asText()).isEqualTo("50001.1");
        assertThat(levels.get(11).get("ask").isNull()).isTrue();
        assertThat(levels.get(11).get("bid").asText()).isEqualTo("49998.9");
        assertThat(levels.get(11).get("level").isInt()).isTrue();
    }

    @Test
    void aTableOfTickersLeavesOutWhatNoneOfThemHas() {
        assertThat(run("ticker toy BTC/USD ETH-EUR")).isEqualTo(new CommandLineRun(0, """
                INSTRUMENT          BID  BID QUANTITY      ASK  ASK QUANTITY     LAST     OPEN     HIGH      LOW     \
                VWAP  VOLUME  TIME
                BTC/USD.KRAKEN  50000.0          0.10  50000.2          2.00  50000.1  49000.0  50500.0  48800.0  \
                49876.5  1234.5  2025-01-01T00:00:05Z
                ETH/EUR.KRAKEN  50000.0          0.10  50000.2          2.00  50000.1  49000.0  50500.0  48800.0  \
                49876.5  1234.5  2025-01-01T00:00:05Z
                """, ""));
    }

    @Test
    void aTickerForProgramsHasEveryFigure() throws IOException {
        JsonNode pair = json("ticker toy BTC/USD").get(0);
        assertThat(pair.get("mark").isNull()).isTrue();
        assertThat(pair.get("change").isNull()).isTrue();
        JsonNode perpetual = json("ticker toy PF_XBTUSD").get(0);
        assertThat(perpetual.get("mark").asText()).isEqualTo("50001.5");
        assertThat(perpetual.get("index").asText()).isEqualTo("50002.25");
        assertThat(perpetual.get("funding_rate").asText()).isEqualTo("0.0000125");
        assertThat(perpetual.get("next_funding_time").asText()).isEqualTo("2025-01-01T01:00:00Z");
        assertThat(perpetual.get("open_interest").asText()).isEqualTo("321.5");
        assertThat(run("ticker toy BTC/USD -o csv").outputLines().getFirst()).isEqualTo("instrument,bid,bid_quantity,"
                + "ask,ask_quantity,last,open,high,low,vwap,volume,change,change_percent,mark,index,funding_rate,"
                + "next_funding_rate,next_funding_time,open_interest,time");
    }

    @Test
    void aDoctorWhoFindsNothingBadEndsWell() {
        assertThat(run("doctor toy")).isEqualTo(new CommandLineRun(0, """
                CHECK                    VERDICT  DETAIL                  REMEDY
                reachability             ok       answered in 12 ms
                clock skew               warning  our clock is 2.1 s ahead  let a time service set the clock
                permission: query funds  skipped  no key is configured
                """.replace("DETAIL                  ", "DETAIL                    "),
                "colibri: 3 checks: 0 failed, 1 warning, 1 skipped\n"));
    }

    @Test
    void aDoctorWhoFindsAFailureEndsWithExitCodeOne() {
        CommandLineRun run = run("doctor toy --set ill=true -o ndjson");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.outputLines()).hasSize(3).last().isEqualTo("{\"check\": \"permission: query funds\", "
                + "\"verdict\": \"failed\", \"detail\": \"refused by the venue\", "
                + "\"remedy\": \"tick Query Funds in the key's permissions\"}");
        assertThat(run.error()).isEqualTo("colibri: 3 checks: 1 failed, 1 warning, 0 skipped\n");
    }
}
