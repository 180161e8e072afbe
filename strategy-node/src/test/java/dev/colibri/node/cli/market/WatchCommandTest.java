package dev.colibri.node.cli.market;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.colibri.node.cli.CommandLineRun;
import dev.colibri.node.cli.Main;
import dev.colibri.node.cli.MarketRun;
import dev.colibri.node.runtime.Interruption;

import static org.assertj.core.api.Assertions.assertThat;

/** The command from its line to its exit code, over a venue in memory. */
@Timeout(120)
class WatchCommandTest {
    @TempDir Path home;
    private MarketRun toy;

    @BeforeEach
    void install() throws IOException {
        toy = new MarketRun(home, LiveToyConnector.class);
    }

    @AfterEach
    void forget() {
        LiveToyData.onStep(step -> {});
    }

    private CommandLineRun run(String arguments) {
        return toy.run(arguments.split(" "));
    }

    @Test
    void withoutAChoiceQuotesTradesAndTheBookOfOneInstrumentAreWatched() {
        CommandLineRun run = run("watch toy xbtusd --count 5");
        assertThat(run).isEqualTo(new CommandLineRun(0, """
                2025-01-01T00:00:05Z toy venue online
                2025-01-01T00:00:05Z BTC/USD.KRAKEN quotes PENDING: no data yet
                2025-01-01T00:00:05Z BTC/USD.KRAKEN trades PENDING: no data yet
                2025-01-01T00:00:05Z BTC/USD.KRAKEN book PENDING: no data yet
                2025-01-01T00:00:05Z BTC/USD.KRAKEN quotes LIVE
                2025-01-01T00:00:05Z BTC/USD.KRAKEN quote bid 50000.0 (0.10) ask 50000.2 (2.00)
                2025-01-01T00:00:05Z BTC/USD.KRAKEN trades LIVE
                2025-01-01T00:00:05.001Z BTC/USD.KRAKEN trade buy 0.51 at 50000.1
                2025-01-01T00:00:05.002Z BTC/USD.KRAKEN trade sell 0.52 at 50000.2
                2025-01-01T00:00:05Z BTC/USD.KRAKEN book LIVE
                2025-01-01T00:00:05Z BTC/USD.KRAKEN book bid 50000.0 (0.10) ask 50000.2 (2.00)
                2025-01-01T00:00:05.003Z BTC/USD.KRAKEN book bid 50000.0 (0.75) ask 50000.2 (2.00)
                """, "colibri: 5 events\n"));
    }

    @Test
    void ofSeveralInstrumentsTheBookIsWatchedByChoiceOnly() {
        assertThat(run("watch toy BTC/USD ETH/EUR --count 1").outputLines()).filteredOn(line -> line.contains("PEND"))
                .extracting(line -> line.replaceFirst("^[^ ]* ", "").replaceFirst(" PENDING.*", ""))
                .containsExactly("BTC/USD.KRAKEN quotes", "BTC/USD.KRAKEN trades", "ETH/EUR.KRAKEN quotes",
                        "ETH/EUR.KRAKEN trades");
    }

    @ParameterizedTest
    @CsvSource({"json", "ndjson"})
    void programsGetAnObjectALine(String format) {
        assertThat(run("watch toy BTC/USD --book --bars 1m --count 3 -o " + format).outputLines())
                .extracting(line -> line.replace('"', '\'')).containsExactly(
                        "{'event': 'venue', 'connection': 'toy', 'state': 'ONLINE', 'detail': '', "
                                + "'time': '2025-01-01T00:00:05Z', 'receive_time': '2025-01-01T00:00:05Z'}",
                        health("book", "PENDING"), health("bars 1-MINUTE", "PENDING"), health("book", "LIVE"),
                        "{'event': 'book', 'instrument': 'BTC/USD.KRAKEN', 'change': 'snapshot', "
                                + "'bids': [['50000.0', '0.10'], ['49999.9', '0.11'], ['49999.8', '0.12']], "
                                + "'asks': [['50000.2', '2.00'], ['50000.3', '2.01'], ['50000.4', '2.02']], "
                                + "'time': '2025-01-01T00:00:05Z', 'receive_time': '2025-01-01T00:00:05.001Z'}",
                        "{'event': 'book', 'instrument': 'BTC/USD.KRAKEN', 'change': 'update', "
                                + "'bids': [['50000.0', '0.75']], 'asks': [['50000.3', '0.00']], "
                                + "'time': '2025-01-01T00:00:05.003Z', 'receive_time': '2025-01-01T00:00:05.004Z'}",
                        health("bars 1-MINUTE", "LIVE"),
                        "{'event': 'bar', 'instrument': 'BTC/USD.KRAKEN', 'bars': '1-MINUTE', "
                                + "'open_time': '2025-01-01T00:00:00Z', 'close_time': '2025-01-01T00:01:00Z', "
                                + "'open': '50000.0', 'high': '50000.9', 'low': '49999.7', 'close': '50000.1', "
                                + "'volume': '2.00000000', 'trades': 10, 'vwap': null, 'complete': true, "
                                + "'origin': 'recovered', 'time': '2025-01-01T00:01:00Z', "
                                + "'receive_time': '2025-01-01T00:01:00Z'}");
    }

    /** Comparing texts that are full of quotes is easier without them. */
    private static String health(String stream, String state) {
        return "{'event': 'health', 'instrument': 'BTC/USD.KRAKEN', 'stream': '" + stream + "', 'state': '" + state
                + "', 'reason': '', 'time': '2025-01-01T00:00:05Z', 'receive_time': '2025-01-01T00:00:05Z'}";
    }

    @Test
    void aBookThatBreaksSaysSoAndBeginsAnewWithASnapshot() {
        assertThat(run("watch toy BTC/USD --book --depth 1 --set breaks=true --count 3 -o json").outputLines().stream()
                .skip(2))
                .extracting(line -> line.replace('"', '\'').replaceFirst("'time': .*", "")
                        .replace("'instrument': 'BTC/USD.KRAKEN', ", ""))
                .containsExactly("{'event': 'health', 'stream': 'book', 'state': 'LIVE', 'reason': '', ",
                        "{'event': 'book', 'change': 'snapshot', 'bids': [['50000.0', '0.10']], "
                                + "'asks': [['50000.2', '2.00']], ",
                        "{'event': 'book', 'change': 'update', 'bids': [['50000.0', '0.75']], 'asks': [], ",
                        "{'event': 'health', 'stream': 'book', 'state': 'STALE', "
                                + "'reason': 'the checksum does not match', ",
                        "{'event': 'health', 'stream': 'book', 'state': 'RESYNCING', 'reason': '', ",
                        "{'event': 'health', 'stream': 'book', 'state': 'LIVE', 'reason': '', ",
                        "{'event': 'book', 'change': 'snapshot', 'bids': [['50000.0', '0.10']], "
                                + "'asks': [['50000.2', '2.00']], ");
    }

    @Test
    void rowsOfOneKindKeepWhatIsToldOfStreamsBesideTheData() {
        assertThat(run("watch toy BTC/USD --trades --count 2 -o csv")).isEqualTo(new CommandLineRun(0, """
                instrument,id,side,price,quantity,kind,origin,time,receive_time
                BTC/USD.KRAKEN,1,buy,50000.1,0.51,normal,live,2025-01-01T00:00:05.001Z,2025-01-01T00:00:05.002Z
                BTC/USD.KRAKEN,2,sell,50000.2,0.52,normal,live,2025-01-01T00:00:05.002Z,2025-01-01T00:00:05.003Z
                """, """
                colibri: toy venue online
                colibri: BTC/USD.KRAKEN trades PENDING: no data yet
                colibri: BTC/USD.KRAKEN trades LIVE
                colibri: 2 events
                """));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", value = {
            "watch toy => Missing required parameter: 'INSTRUMENT'; colibri watch --help says more",
            "watch toy BTC/UDS => There is no instrument BTC/UDS at toy, did you mean BTC/USD.KRAKEN?",
            "watch toy BTC/USD --count 0 => --count must be a whole number from 1 to 999999999, but was 0",
            "watch toy BTC/USD --depth 1001 => --depth must be a whole number from 1 to 1000, but was 1001",
            "watch toy BTC/USD --quotes --depth 5 => --depth must come with --book or --order-by-order, but was 5",
            "watch toy BTC/USD --for soon => --for must be a length of time up to 366d, such as 500ms, 30s, 5m, 1h or "
                    + "1d, but was soon",
            "watch toy BTC/USD --for 0s => --for must be a length of time up to 366d, such as 500ms, 30s, 5m, 1h or "
                    + "1d, but was 0s",
            "watch toy BTC/USD --bars 100tick-MARK => --bars must be a length such as 1m, 15m, 1h or 1d, a number of "
                    + "trades such as 100tick, or a volume such as 2.5v, after it -MARK or -INDEX for another price "
                    + "than the last, and -INTERNAL or -EXTERNAL for who makes them, but was 100tick-MARK",
            "watch toy BTC/USD -o csv => CSV holds events of one kind: choose one of --quotes, --trades, --bars, "
                    + "--mark, --index, --funding, --open-interest or --stats, or -o json",
            "watch toy BTC/USD --book -o csv => CSV holds events of one kind: choose one of --quotes, --trades, "
                    + "--bars, --mark, --index, --funding, --open-interest or --stats, or -o json"})
    void aWrongCommandLineIsToldInOneSentence(String line, String sentence) {
        assertThat(run(line)).isEqualTo(new CommandLineRun(2, "", "colibri: " + sentence + "\n"));
    }

    @Test
    void aConnectionThatCannotBeMadeIsToldInOneSentence() {
        assertThat(run("watch toy BTC/USD --set linkless=true")).isEqualTo(new CommandLineRun(1, "",
                "colibri: The toy venue cannot be reached (no route)\n"));
    }

    @Test
    void aConnectionThatDoesNotStandInTimeIsGivenUp() {
        CommandLineRun run = toy.with("COLIBRI_CONNECTING", "1ms").run("watch", "toy", "BTC/USD", "--set",
                "hangs=true");
        assertThat(run).isEqualTo(new CommandLineRun(5, "", "colibri: toy did not connect within 1 ms\n"));
    }

    @Test
    void whenNoStreamIsLeftTheCommandFailsWithTheReasons() {
        CommandLineRun run = run("watch toy BTC/USD --bars 1m --quotes --set cannot=QUOTES,BAR_HISTORY");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.error()).isEqualTo("colibri: No stream is left: BTC/USD.KRAKEN quotes FAILED: The toy venue was "
                + "not made for that; BTC/USD.KRAKEN bars 1-MINUTE FAILED: The toy venue was not made for that; "
                + "--bars 1-MINUTE-INTERNAL makes them here\n");
    }

    @Test
    void whileAStreamIsLeftTheFailedOnesAreToldAndTheOthersGoOn() {
        CommandLineRun run = run("watch toy BTC/USD --quotes --trades --set cannot=QUOTES --count 2");
        assertThat(run.code()).as(run.error()).isZero();
        assertThat(run.output()).contains("quotes FAILED: The toy venue was not made for that\n", "trade sell 0.52");
    }

    @Test
    void aWatchEndsAfterItsTime() {
        assertThat(run("watch toy BTC/USD --quotes --for 1ms")).extracting(CommandLineRun::code).isEqualTo(0);
    }

    @Test
    void aReaderThatGoesAwayEndsItQuietlyAndTheStreamsAreGivenBack() {
        List<String> steps = Collections.synchronizedList(new ArrayList<>());
        LiveToyData.onStep(steps::add);
        CommandLineRun run = toy.readFor(1).run("watch", "toy", "BTC/USD", "--trades", "--set", "endless=true", "-o",
                "json");
        assertThat(run.code()).isZero();
        assertThat(run.error()).isEmpty();
        assertThat(steps).endsWith("closed, asked for []");
    }

    @Test
    void anInterruptionEndsItWithTheTerminalRestoredAndTheStreamsGivenBack() {
        List<String> steps = Collections.synchronizedList(new ArrayList<>());
        CommandLineRun run = interruptedAt("told Trades", steps).onScreen(80, 24).run("watch", "toy", "BTC/USD",
                "--trades");
        assertThat(run.code()).as(run.error()).isZero();
        assertThat(run.output()).startsWith("\u001B[?1049h\u001B[?25l\u001B[?7l")
                .endsWith("\u001B[?7h\u001B[?25h\u001B[?1049l");
        assertThat(run.error()).isEqualTo("colibri: 2 events\n");
        assertThat(steps).endsWith("closed, asked for []");
    }

    @Test
    void anInterruptionDuringConnectingEndsIt() {
        CommandLineRun run = interruptedAt("connecting", new ArrayList<>()).run("watch", "toy", "BTC/USD", "--set",
                "hangs=true");
        assertThat(run).isEqualTo(new CommandLineRun(0, "", ""));
    }

    private MarketRun interruptedAt(String step, List<String> steps) {
        return toy.interruptedBy(interruption -> LiveToyData.onStep(each -> {
            steps.add(each);
            if (each.startsWith(step)) {
                raise(interruption);
            }
        }));
    }

    /** Ctrl-C comes on a thread of its own. */
    private static void raise(Interruption interruption) {
        Thread person = Thread.ofVirtual().start(() -> interruption.raise(Duration.ofMinutes(1)));
        assertThat(person.isDaemon()).isTrue();
    }

    @Test
    void aSignalEndsTheProcessWithoutAFailure() throws Exception {
        Path errors = home.resolve("errors");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                MarketRun.install(home, LiveToyConnector.class) + ":" + System.getProperty("java.class.path"),
                Main.class.getName(), "watch", "toy", "BTC/USD", "--trades", "--set", "endless=true", "-o", "json")
                .redirectError(errors.toFile()).start();
        List<String> rows = new ArrayList<>();
        try (BufferedReader output = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (int i = 0; i < 10; i++) {
                rows.add(output.readLine());
            }
            process.toHandle().destroy();
            output.lines().forEach(rows::add);
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy(row -> assertThat(row).startsWith("{\"event\": \"").endsWith("\"}"));
        assertThat(Files.readString(errors)).matches("colibri: [0-9,]+ events\n");
    }

    @Test
    void aScreenIsDrawnWhereTheOutputIsATerminal() {
        CommandLineRun run = toy.onScreen(60, 12).with("NO_COLOR", "1").run("watch", "toy", "BTC/USD", "--book",
                "--depth", "3", "--for", "300ms");
        assertThat(run.code()).as(run.error()).isZero();
        String last = run.output().substring(run.output().lastIndexOf("\u001B[H"))
                .replaceAll("\u001B\\[[?0-9;]*[A-Za-z]", "").replace("\r", "");
        assertThat(last.lines().skip(1).toList()).startsWith("live: book", "", "   PRICE  QUANTITY  TOTAL");
    }

    @Test
    void coloursAreLeftOutWhereNobodyWantsThem() {
        String[] line = {"watch", "toy", "BTC/USD", "--book", "--for", "300ms"};
        assertThat(toy.onScreen(60, 12).run(line).output()).contains("\u001B[32m");
        assertThat(toy.with("NO_COLOR", "1").run(line).output()).doesNotContain("\u001B[32m", "\u001B[2m", "\u001B[1m");
    }
}
