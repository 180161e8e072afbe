package dev.colibri.node.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.colibri.api.spi.Terminal.Column;
import dev.colibri.api.spi.Terminal.OutputFormat;
import dev.colibri.api.spi.Terminal.Progress;
import dev.colibri.api.spi.Terminal.Rows;
import dev.colibri.api.time.Clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ConsoleTerminalTest {
    private static final List<Column> COLUMNS = List.of(Column.text("symbol"), Column.decimal("last_price"),
            Column.number("trades"), Column.flag("open"));

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();
    private long ticks;
    private final Clock clock = new Clock() {
        @Override
        public long nanos() {
            return ticks;
        }

        @Override
        public long ticks() {
            return ticks;
        }
    };

    private ConsoleTerminal terminal(OutputFormat format, boolean interactive) {
        ConsoleTerminal terminal = new ConsoleTerminal(
                new Streams(new ByteArrayInputStream(new byte[0]), output, error, () -> interactive),
                name -> name.equals("COLUMNS") ? Optional.of("60") : Optional.empty(), clock);
        terminal.choose(format);
        return terminal;
    }

    private String written(OutputFormat format, List<List<String>> rows) {
        ConsoleTerminal terminal = terminal(format, false);
        terminal.table(COLUMNS, rows);
        terminal.flush();
        return output.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aTableIsAlignedNumbersToTheRight() {
        assertThat(written(OutputFormat.TABLE, List.of(List.of("BTC/USD", "64000.10", "7", "true"),
                List.of("ETH/USD", "3000", "12345", "false"), List.of("XRP/USD", "", "", "")))).isEqualTo("""
                        SYMBOL   LAST PRICE  TRADES  OPEN
                        BTC/USD    64000.10       7  yes
                        ETH/USD        3000   12345  no
                        XRP/USD
                        """);
    }

    @Test
    void aTableKeepsItsColumnsWithWideLettersAndMarks() {
        assertThat(written(OutputFormat.TABLE, List.of(List.of("日本", "1", "1", "true"),
                List.of("é́abc", "2", "2", "true")))).isEqualTo("""
                        SYMBOL  LAST PRICE  TRADES  OPEN
                        日本             1       1  yes
                        é́abc             2       2  yes
                        """);
    }

    @Test
    void aTableShowsNoControlCharacters() {
        assertThat(written(OutputFormat.TABLE, List.of(List.of("a\u001B[31mb\nc\u202Ed", "1", "1", "true"))))
                .contains("a\uFFFD[31mb c\uFFFDd").doesNotContain("\u001B");
    }

    @Test
    void jsonIsOneArrayWithTypedMembers() {
        assertThat(written(OutputFormat.JSON, List.of(List.of("BTC/USD", "64000.10", "7", "true"),
                List.of("a\"b\\c\n", "", "", "")))).isEqualTo("""
                        [
                          {"symbol": "BTC/USD", "last_price": "64000.10", "trades": 7, "open": true},
                          {"symbol": "a\\"b\\\\c\\n", "last_price": null, "trades": null, "open": null}
                        ]
                        """);
    }

    @Test
    void aNumberThatIsNoneIsAStringInJson() {
        assertThat(written(OutputFormat.NDJSON, List.of(List.of("a", "1", "007", "maybe"),
                List.of("b", "1", "-1.5e3", "false"), List.of("c", "1", "+1", "false")))).isEqualTo("""
                        {"symbol": "a", "last_price": "1", "trades": "007", "open": "maybe"}
                        {"symbol": "b", "last_price": "1", "trades": -1.5e3, "open": false}
                        {"symbol": "c", "last_price": "1", "trades": "+1", "open": false}
                        """);
    }

    @Test
    void csvIsQuotedWhereItMustBe() {
        assertThat(written(OutputFormat.CSV, List.of(List.of("a,b", "1", "1", "true"),
                List.of("say \"hi\"", "1", "1", "true"), List.of("two\nlines", " 1 ", "", "")))).isEqualTo("""
                        symbol,last_price,trades,open
                        "a,b",1,1,true
                        "say ""hi\""",1,1,true
                        "two
                        lines", 1 ,,
                        """);
    }

    @Test
    void noRowsAreAnEmptyAnswerInEveryFormat() {
        assertThat(written(OutputFormat.TABLE, List.of())).isEqualTo("SYMBOL  LAST PRICE  TRADES  OPEN\n");
        output.reset();
        assertThat(written(OutputFormat.JSON, List.of())).isEqualTo("[]\n");
        output.reset();
        assertThat(written(OutputFormat.NDJSON, List.of())).isEmpty();
        output.reset();
        assertThat(written(OutputFormat.CSV, List.of())).isEqualTo("symbol,last_price,trades,open\n");
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void aRowThatDoesNotFitItsColumnsIsRefused(OutputFormat format) {
        try (Rows rows = terminal(format, false).rows(COLUMNS)) {
            assertThatIllegalArgumentException().isThrownBy(() -> rows.row(List.of("a"))).withMessage(
                    "A row of 1 cells does not fit the 4 columns [symbol, last_price, trades, open]");
        }
    }

    @Test
    void aFlushedTableKeepsItsLayout() {
        ConsoleTerminal terminal = terminal(OutputFormat.TABLE, false);
        try (Rows rows = terminal.rows(List.of(Column.text("a"), Column.number("b")))) {
            rows.row(List.of("xxxx", "10"));
            rows.flush();
            terminal.flush();
            assertThat(output).hasToString("A      B\nxxxx  10\n");
            rows.row(List.of("y", "5"));
            rows.row(List.of("longer", "5"));
        }
        terminal.flush();
        assertThat(output).hasToString("A      B\nxxxx  10\ny      5\nlonger   5\n");
    }

    @Test
    void otherRowsAreWrittenAsTheyCome() {
        Rows rows = terminal(OutputFormat.NDJSON, false).rows(List.of(Column.text("a")));
        rows.row(List.of("x"));
        rows.flush();
        assertThat(output).hasToString("{\"a\": \"x\"}\n");
        rows.close();
        rows.close();
        assertThat(output).hasToString("{\"a\": \"x\"}\n");
    }

    @Test
    void closingAnArrayTwiceEndsItOnce() {
        Rows rows = terminal(OutputFormat.JSON, false).rows(List.of(Column.text("a")));
        rows.close();
        rows.close();
        assertThat(output).hasToString("[]\n");
    }

    @Test
    void whatIsSaidGoesToTheErrorWithTheProgramsName() {
        ConsoleTerminal terminal = terminal(OutputFormat.JSON, false);
        terminal.say("Hello");
        assertThat(error).hasToString("colibri: Hello\n");
        assertThat(output.size()).isZero();
    }

    @Test
    void nobodyIsShownProgressWhoDoesNotWatch() {
        try (Progress progress = terminal(OutputFormat.TABLE, false).progress("trades")) {
            progress.at(1, 2, "");
        }
        assertThat(error.size()).isZero();
    }

    @Test
    void progressIsDrawnTenTimesASecondAtMostAndRemovedInTheEnd() {
        ConsoleTerminal terminal = terminal(OutputFormat.TABLE, true);
        Progress progress = terminal.progress("trades");
        progress.at(1, 100, "");
        ticks += 99_000_000;
        progress.at(2, 100, "");
        ticks += 1_000_000;
        progress.at(3, 100, "");
        progress.at(100, 100, "");
        progress.close();
        assertThat(error.toString().split("\r\u001B\\[K", -1)).hasSize(5).satisfies(drawn -> {
            assertThat(drawn[1]).startsWith("trades    1 %");
            assertThat(drawn[2]).startsWith("trades    3 %");
            assertThat(drawn[3]).startsWith("trades  100 %");
            assertThat(drawn[4]).isEmpty();
        });
        assertThat(output.size()).isZero();
    }

    @Test
    void whatIsSaidMeanwhileStandsOnALineOfItsOwn() {
        ConsoleTerminal terminal = terminal(OutputFormat.TABLE, true);
        terminal.progress("trades").at(1, 2, "");
        terminal.say("Hello");
        assertThat(error.toString()).endsWith("\r\u001B[Kcolibri: Hello\n");
    }
}
