package dev.colibri.node.cli.market;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.market.Trade;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.api.testing.Instruments;
import dev.colibri.node.cli.CommandLineRun;
import dev.colibri.node.cli.MarketRun;

import static org.assertj.core.api.Assertions.assertThat;

class HistoryCommandsTest {
    private static final String NOTE = "colibri: Bars are built from trades, since the venue keeps none\n";

    @TempDir Path home;
    private MarketRun toy;

    @BeforeEach
    void install() throws IOException {
        toy = new MarketRun(home, ToyConnector.class);
        ToyHistory.afterPage(() -> {});
        ToyHistory.drainAsked();
    }

    private CommandLineRun run(String arguments) {
        return toy.run(arguments.split(" "));
    }

    private static String trade(int number) {
        Trade trade = ToyPast.trade(Instruments.BTC_USD.id(), number);
        return String.join(",", trade.eventInstant().toString(), trade.id().toString(),
                trade.aggressor().name().toLowerCase(Locale.ROOT), trade.price().toString(),
                trade.quantity().toString(), trade.kind().name().toLowerCase(Locale.ROOT));
    }

    @Test
    void theNewestHundredTradesAreShownWithoutBeingAsked() {
        CommandLineRun run = run("trades toy BTC/USD -o csv");
        assertThat(run.outputLines()).hasSize(101).startsWith("time,id,side,price,quantity,kind",
                trade(ToyPast.TRADES - 100)).endsWith(trade(ToyPast.TRADES - 1));
        assertThat(run.error()).isEqualTo("colibri: 100 trades\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void aTableOfTrades() {
        assertThat(run("trades toy BTC/USD --limit 2 --to 2025-01-01T00:00:02").output()).isEqualTo("""
                TIME                  ID  SIDE    PRICE    QUANTITY  KIND
                2025-01-01T00:00:01Z  5   buy   50000.4  0.00000104  normal
                2025-01-01T00:00:01Z  6   sell  50000.5  0.00000105  normal
                """);
    }

    @Test
    void aLongPullComesInPiecesWithoutHolesOrDoubles() {
        CommandLineRun run = run("trades toy BTC/USD --from 2025-01-01 -o csv");
        assertThat(run.outputLines().subList(1, run.outputLines().size()))
                .containsExactlyElementsOf(IntStream.range(0, ToyPast.TRADES)
                        .mapToObj(HistoryCommandsTest::trade).toList());
        List<HistoryRange> asked = ToyHistory.drainAsked();
        assertThat(asked).hasSize(4).allSatisfy(range -> assertThat(range.most()).isEqualTo(HistoryPull.PIECE));
        assertThat(asked.get(1).from()).contains(ToyPast.FIRST.plusSeconds(333));
        assertThat(run.error()).isEqualTo("colibri: 3,500 trades\n");
    }

    @Test
    void moreTradesOfOneMomentThanAPieceHoldsAreAllThere() {
        CommandLineRun run = run("trades toy DOGE/USD --from 2025-01-01 -o csv");
        List<String> ids = run.outputLines().stream().skip(1).map(line -> line.split(",")[1]).toList();
        assertThat(ids).doesNotHaveDuplicates().hasSize(ToyPast.BURST + 2 * ToyPast.CALM);
        assertThat(ids).containsExactlyElementsOf(IntStream.rangeClosed(1, ids.size())
                .mapToObj(Integer::toString).toList());
        assertThat(ToyHistory.drainAsked()).extracting(HistoryRange::most).contains(4 * HistoryPull.PIECE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 999, 1000, 1001, 1002, 2500})
    void aLimitWithAStartGivesTheOldestExactly(int limit) {
        CommandLineRun run = run("trades toy BTC/USD --from 2025-01-01 -o csv --limit " + limit);
        assertThat(run.outputLines()).hasSize(1 + limit).endsWith(trade(limit - 1));
    }

    @Test
    void aRangeHoldsItsStartAndNotItsEnd() {
        CommandLineRun run = run(
                "trades toy BTC/USD --from 2025-01-01T00:00:01Z --to 2025-01-01T00:00:03+00:00 -o csv");
        assertThat(run.outputLines().subList(1, 7)).containsExactly(trade(3), trade(4), trade(5), trade(6), trade(7),
                trade(8));
        assertThat(run.outputLines()).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json", "ndjson", "table"})
    void anEmptyRangeIsNoFailure(String format) {
        CommandLineRun run = run("trades toy BTC/USD --from 2025-02-01 --to 2025-02-02 -o " + format);
        assertThat(run.code()).isZero();
        assertThat(run.error()).isEqualTo("colibri: 0 trades\n");
        assertThat(run.output()).isEqualTo(switch (format) {
            case "csv" -> "time,id,side,price,quantity,kind\n";
            case "json" -> "[]\n";
            case "ndjson" -> "";
            default -> "TIME  ID  SIDE  PRICE  QUANTITY  KIND\n";
        });
    }

    @Test
    void barsAreCountedByTheirOpensAndSayWhetherTheyAreComplete() {
        assertThat(run("candles toy BTC/USD --interval 1m --from 2025-01-01T00:05 --to 2025-01-01T00:10"))
                .isEqualTo(new CommandLineRun(0, """
                        OPEN TIME             CLOSE TIME               OPEN     HIGH      LOW    CLOSE      VOLUME  \
                        TRADES  COMPLETE
                        2025-01-01T00:05:00Z  2025-01-01T00:06:00Z  50000.5  50001.4  50000.2  50000.6  2.00000005  \
                            12  no
                        2025-01-01T00:06:00Z  2025-01-01T00:07:00Z  50000.6  50001.5  50000.3  50000.7  2.00000006  \
                            10  yes
                        2025-01-01T00:08:00Z  2025-01-01T00:09:00Z  50000.8  50001.7  50000.5  50000.9  2.00000008  \
                            12  yes
                        2025-01-01T00:09:00Z  2025-01-01T00:10:00Z  50000.9  50001.8  50000.6  50001.0  2.00000009  \
                            10  yes
                        """, NOTE + "colibri: 4 bars from 2025-01-01T00:05:00Z to 2025-01-01T00:10:00Z; 1 is "
                        + "incomplete, the first opens at 2025-01-01T00:05:00Z; 1 interval between them without a "
                        + "bar\n"));
    }

    @Test
    void theNewestHundredBarsOfAnHourAreShownWithoutBeingAsked() {
        CommandLineRun run = run("candles toy BTC/USD -o csv");
        assertThat(run.outputLines()).hasSize(101)
                .startsWith("open_time,close_time,open,high,low,close,volume,trades,complete");
        assertThat(run.outputLines().getLast()).startsWith("2025-04-15T03:00:00Z,2025-04-15T04:00:00Z,50004.9,");
        assertThat(run.error()).isEqualTo(NOTE + "colibri: 100 bars from 2025-04-11T00:00:00Z to 2025-04-15T04:00:00Z, "
                + "all complete\n");
    }

    @Test
    void whatIsSaidOfBarsIsSaidOnceForAllPieces() {
        CommandLineRun run = run("candles toy BTC/USD --interval 15m --from 2025-01-01 --limit 2200 -o csv");
        List<String> opens = run.outputLines().stream().skip(1).map(line -> line.substring(0, line.indexOf(',')))
                .toList();
        assertThat(opens).hasSize(2200).isSorted().doesNotHaveDuplicates();
        assertThat(ToyHistory.drainAsked()).hasSizeGreaterThan(2);
        assertThat(run.error()).startsWith(NOTE).hasLineCount(2);
    }

    @Test
    void markPricesHaveNoTradesToCount() throws IOException {
        CommandLineRun run = run("candles toy PF_XBTUSD --price MARK --limit 1 -o json");
        JsonNode bar = new ObjectMapper().readTree(run.output()).get(0);
        assertThat(bar.get("trades").isNull()).isTrue();
        assertThat(bar.get("complete").asBoolean()).isTrue();
        assertThat(bar.get("close").isTextual()).isTrue();
    }

    @Test
    void noBarsAtAllIsSaid() {
        assertThat(run("candles toy BTC/USD --from 2025-10-01 --to 2025-10-02 -o csv").error())
                .isEqualTo(NOTE + "colibri: There are no bars in this range\n");
    }

    @Test
    void aPersonSeesHowFarALongPullHasCome() {
        CommandLineRun run = toy.watched().run("candles", "toy", "BTC/USD", "--interval", "1m", "--from", "2025-01-01",
                "--to", "2025-01-02", "-o", "csv");
        assertThat(run.error()).contains("bars   27 % [#####...............]  400 of 1,440",
                "  to 2025-01-01T06:41:00Z");
        assertThat(run.outputLines()).hasSize(1440);
    }

    @Test
    void aVenueThatGoesAwayInTheMiddleLeavesWhatIsWrittenAndTheWayToGoOn() {
        CommandLineRun broken = run("trades toy BTC/USD --from 2025-01-01 -o csv --limit 3000 --set breaks_after=3");
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.error()).isEqualTo("""
                colibri: Broken off after 999 trades; go on with --from 2025-01-01T00:05:33Z --limit 2001
                colibri: The toy venue cannot be reached (no route)
                """);
        CommandLineRun rest = run("trades toy BTC/USD -o csv --from 2025-01-01T00:05:33Z --limit 2001");
        assertThat(Collections.disjoint(broken.outputLines().subList(1, 1000), rest.outputLines().subList(1, 2002)))
                .isTrue();
        assertThat(rest.outputLines()).contains(trade(999)).endsWith(trade(2999));
    }

    @Test
    void aVenueThatIsGoneAtOnceLeavesNothing() {
        assertThat(run("candles toy BTC/USD --from 2025-01-01 -o json --set breaks_after=1")).isEqualTo(
                new CommandLineRun(1, "", NOTE + "colibri: The toy venue cannot be reached (no route)\n"));
    }

    @Test
    void barsAreTakenUpAtTheOpenOfTheNextOne() {
        CommandLineRun broken = run("candles toy BTC/USD --interval 1m --from 2025-01-01 -o csv --set breaks_after=3");
        List<String> lines = broken.outputLines();
        assertThat(lines.getLast()).startsWith("2025-01-01T16:39:00Z,2025-01-01T16:40:00Z");
        assertThat(broken.error()).contains("Broken off after 999 bars; go on with --from 2025-01-01T16:40:00Z\n");
        assertThat(run("candles toy BTC/USD --interval 1m --from 2025-01-01T16:40:00Z --limit 1 -o csv").outputLines())
                .hasSize(2).last().asString().startsWith("2025-01-01T16:40:00Z,2025-01-01T16:41:00Z");
    }
}
