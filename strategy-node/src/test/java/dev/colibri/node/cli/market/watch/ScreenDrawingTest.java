package dev.colibri.node.cli.market.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.PriceType;
import dev.colibri.api.market.StreamHealth.State;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Side;
import dev.colibri.api.spi.ConnectionStatus;
import dev.colibri.api.testing.Instruments;
import dev.colibri.node.cli.market.watch.Console.Size;

import static org.assertj.core.api.Assertions.assertThat;

/** Whole screens, as a person sees them. */
class ScreenDrawingTest {

    private static Watched lively() {
        return new Watched(Told.QUOTES, Told.TRADES, Told.BOOK).tell(Told.live(Told.QUOTES),
                Told.quote(500_000, 500_002), Told.live(Told.TRADES), Told.trade(1), Told.trade(2), Told.trade(3),
                Told.trade(4), Told.trade(5), Told.live(Told.BOOK), Told.book(10).view());
    }

    @Test
    void asksStandAboveBidsWithTheBestInTheMiddleAndTheTradesBeside() {
        assertThat(lively().screen(80, 24)).isEqualTo("""
                BTC/USD.KRAKEN at toy  connected, venue online              2025-01-01T00:00:00Z
                live: quotes, trades, book
                quote 50000.0 | 50000.2

                   PRICE  QUANTITY  TOTAL             TIME          SIDE    PRICE  QUANTITY
                 50001.0      9.00  45.00  ########   00:00:05.000  buy   50000.5      0.55  liq
                 50000.9      8.00  36.00  ########   00:00:04.000  sell  50000.4      0.54  rec
                 50000.8      7.00  28.00  #######    00:00:03.000  buy   50000.3      0.53
                 50000.7      6.00  21.00  ######     00:00:02.000  sell  50000.2      0.52
                 50000.6      5.00  15.00  #####      00:00:01.000  buy   50000.1      0.51
                 50000.5      4.00  10.00  ####
                 50000.4      3.00   6.00  ###
                 50000.3      2.00   3.00  ##
                 50000.2      1.00   1.00  #
                 spread 0.2 (0.04 bp)
                 50000.0      0.25   0.25  #
                 49999.9      0.50   0.75  #
                 49999.8      0.75   1.50  #
                 49999.7      1.00   2.50  #
                 49999.6      1.25   3.75  ##
                 49999.5      1.50   5.25  ##
                 49999.4      1.75   7.00  ##
                 49999.3      2.00   9.00  ##
                 49999.2      2.25  11.25  ##
                """);
    }

    @Test
    void thePageOfCommandsShowsARealScreen() throws IOException {
        assertThat(Files.readString(Path.of("../docs/commands.md"))).contains(lively().screen(80, 14));
    }

    @Test
    void aNarrowScreenHasTheTradesBeneathAndCutsWhatIsTooWide() {
        assertThat(lively().screen(40, 20)).isEqualTo("""
                BTC/USD.KRAKEN at toy
                connected, venue online
                live: quotes, trades, book
                quote 50000.0 | 50000.2

                   PRICE  QUANTITY  TOTAL
                 50000.5      4.00  10.00  #############
                 50000.4      3.00   6.00  ##########
                 50000.3      2.00   3.00  #######
                 50000.2      1.00   1.00  ####
                 spread 0.2 (0.04 bp)
                 50000.0      0.25   0.25  #
                 49999.9      0.50   0.75  ##
                 49999.8      0.75   1.50  ###
                 49999.7      1.00   2.50  ####

                TIME          SIDE    PRICE  QUANTITY
                00:00:05.000  buy   50000.5      0.55
                00:00:04.000  sell  50000.4      0.54
                """);
    }

    @Test
    void aVeryNarrowScreenKeepsPricesAndQuantities() {
        assertThat(new Watched(Told.BOOK).tell(Told.live(Told.BOOK), Told.book(2).view()).screen(20, 9)).isEqualTo("""
                BTC/USD.KRAKEN at t>
                connected, venue on>
                live: book

                   PRICE  QUANTITY
                 50000.2      1.00
                 spread 0.2 (0.04 b>
                 50000.0      0.25
                """);
    }

    @Test
    void aStaleLadderIsNeverTakenForALiveOne() {
        String stale = lively().tell(Told.health(Told.BOOK, State.STALE, "the checksum does not match")).screen(80, 13);
        assertThat(stale).isEqualTo("""
                BTC/USD.KRAKEN at toy  connected, venue online              2025-01-01T00:00:00Z
                live: quotes, trades
                book STALE: the checksum does not match
                quote 50000.0 | 50000.2

                   PRICE  QUANTITY  TOTAL             TIME          SIDE    PRICE  QUANTITY
                !50000.4      3.00   6.00             00:00:05.000  buy   50000.5      0.55  liq
                !50000.3      2.00   3.00             00:00:04.000  sell  50000.4      0.54  rec
                !50000.2      1.00   1.00             00:00:03.000  buy   50000.3      0.53
                 STALE: the checksum does not match   00:00:02.000  sell  50000.2      0.52
                !50000.0      0.25   0.25             00:00:01.000  buy   50000.1      0.51
                !49999.9      0.50   0.75
                !49999.8      0.75   1.50
                """);
    }

    @Test
    void aBrokenLinkIsToldWithTheVenuesStateAndHowLongNothingHasCome() {
        Watched broken = lively();
        broken.link = ConnectionStatus.State.RECONNECTING;
        broken.venue = VenueStatus.State.UNREACHABLE;
        broken.tell(Told.venue(VenueStatus.State.UNREACHABLE, "connection reset"),
                Told.health(Told.QUOTES, State.STALE, "no link"), Told.health(Told.TRADES, State.STALE, "no link"),
                Told.health(Told.BOOK, State.RESYNCING, "")).after(Duration.ofSeconds(7));
        assertThat(broken.screen(80, 13)).isEqualTo("""
                BTC/USD.KRAKEN at toy
                reconnecting, venue unreachable: connection reset, quiet for 7 s
                quotes STALE: no link
                trades STALE: no link
                book RESYNCING: waiting for a new snapshot
                !quote 50000.0 | 50000.2

                   PRICE  QUANTITY  TOTAL             trades STALE: no link
                !50000.3      2.00   3.00             00:00:05.000  buy   50000.5      0.55  liq
                !50000.2      1.00   1.00             00:00:04.000  sell  50000.4      0.54  rec
                 RESYNCING: waiting for a new snap>   00:00:03.000  buy   50000.3      0.53
                !50000.0      0.25   0.25             00:00:02.000  sell  50000.2      0.52
                !49999.9      0.50   0.75             00:00:01.000  buy   50000.1      0.51
                """);
    }

    @Test
    void aStreamThatLivesAgainShowsNothingOfWhatItToldBefore() {
        Watched healed = new Watched(Told.BOOK).tell(Told.live(Told.BOOK), Told.book(2).view(),
                Told.health(Told.BOOK, State.STALE, "a gap"), Told.live(Told.BOOK));
        assertThat(healed.screen(80, 24)).isEqualTo("""
                BTC/USD.KRAKEN at toy  connected, venue online              2025-01-01T00:00:00Z
                live: book

                book live, nothing told yet
                """);
        assertThat(healed.tell(Told.book(1).view()).screen(80, 24)).endsWith("""
                   PRICE  QUANTITY  TOTAL
                 50000.2      1.00   1.00  ####################
                 spread 0.2 (0.04 bp)
                 50000.0      0.25   0.25  #####
                """);
    }

    @Test
    void whatHasNotBegunSaysSo() {
        assertThat(new Watched(Told.TRADES, Told.BOOK).screen(80, 24)).isEqualTo("""
                BTC/USD.KRAKEN at toy  connected, venue online              2025-01-01T00:00:00Z
                trades PENDING: no data yet
                book PENDING: no data yet

                book PENDING: no data yet                         trades PENDING: no data yet
                """);
    }

    @Test
    void quotesWithoutABookAreALadderOfOneLevelAndClosedBarsStandBeneath() {
        assertThat(new Watched(Told.QUOTES, Told.BARS).tell(Told.live(Told.QUOTES), Told.quote(500_000, 500_002),
                Told.live(Told.BARS), Told.bar(false)).screen(80, 24)).isEqualTo("""
                        BTC/USD.KRAKEN at toy  connected, venue online              2025-01-01T00:00:00Z
                        live: quotes, bars 1-MINUTE

                           PRICE  QUANTITY  TOTAL
                         50000.2      2.00   2.00  ####################
                         spread 0.2 (0.04 bp)
                         50000.0      0.10   0.10  #

                         BARS      CLOSED             OPEN     HIGH      LOW    CLOSE  VOLUME
                         1-MINUTE  01-01 00:00:00  50000.0  50009.0  49997.0  50001.0   12.34  inc
                        """);
    }

    @Test
    void figuresWrapAndBarsThatHaveNotClosedSaySo() {
        InstrumentId of = Told.PERPETUAL;
        Subscription bars = new Subscription.Bars(
                new BarType(of, BarSpec.minutes(1), PriceType.MARK, BarType.Source.INTERNAL));
        Subscription status = new Subscription.Status(of);
        Watched figures = new Watched(new Subscription.MarkPrices(of), new Subscription.IndexPrices(of),
                new Subscription.FundingRates(of), new Subscription.OpenInterests(of), new Subscription.Stats(of),
                status, bars);
        for (Subscription each : Told.plan(new Subscription.MarkPrices(of), new Subscription.IndexPrices(of),
                new Subscription.FundingRates(of), new Subscription.OpenInterests(of), new Subscription.Stats(of), bars)
                .subscriptions()) {
            figures.tell(Told.live(each));
        }
        figures.tell(Told.mark(), Told.index(), Told.funding(), Told.interest(), Told.stats(), Told.status());
        assertThat(figures.screen(72, 24)).isEqualTo("""
                PF_XBTUSD.KRAKEN at toy  connected, venue online    2025-01-01T00:00:00Z
                live: mark, index, funding, open interest, stats,
                bars 1-MINUTE-MARK-INTERNAL
                status PENDING: no data yet
                mark 50001.5  index 50002.25  funding 0.0000125  at 2025-01-01T01:00:00Z
                open interest 321.5  last 50000.1  high 50500.0  low 48800.0
                volume 1234.5  change % -1.25  !status post only

                 BARS                    CLOSED    OPEN  HIGH  LOW  CLOSE  VOLUME
                 1-MINUTE-MARK-INTERNAL  none yet
                """);
    }

    @Test
    void theBookOrderByOrderCountsTheOrdersOfALevel() {
        Subscription orders = new Subscription.OrderByOrderBook(Told.BTC, 10);
        assertThat(new Watched(orders).tell(Told.live(orders), Told.orders().view()).screen(80, 24)).isEqualTo("""
                BTC/USD.KRAKEN at toy  connected, venue online              2025-01-01T00:00:00Z
                live: order by order

                   PRICE  QUANTITY  TOTAL  ORDERS
                 50000.2      0.30   0.30       1  ####################
                 spread 0.2 (0.04 bp)
                 50000.0      0.30   0.30       2  ####################
                """);
    }

    @Test
    void aCrossedBookAndAnEmptySideAreTold() {
        assertThat(new Watched(Told.QUOTES).tell(Told.live(Told.QUOTES), Told.quote(500_003, 500_001)).screen(80, 24))
                .contains("\n crossed by 0.2\n");
        assertThat(new Watched(Told.BOOK).tell(Told.live(Told.BOOK),
                Told.changed(Told.book(1), Side.SELL, 500_002, 0).view()).screen(80, 24)).endsWith("""
                           PRICE  QUANTITY  TOTAL

                         no asks
                         50000.0      0.25   0.25  ####################
                        """);
    }

    @Test
    void severalInstrumentsAreATableWithItsTroublesBeneath() {
        Subscription ether = new Subscription.Quotes(Instruments.ETH_EUR.id());
        Subscription doge = new Subscription.Quotes(Instruments.DOGE_USD.id());
        Subscription mark = new Subscription.MarkPrices(Told.PERPETUAL);
        Watched table = new Watched(Told.QUOTES, Told.TRADES, ether, doge, mark).tell(Told.live(Told.QUOTES),
                Told.quote(500_000, 500_002), Told.live(Told.TRADES), Told.trade(1), Told.live(ether),
                Told.health(doge, State.FAILED, "no such stream"), Told.live(mark), Told.mark());
        assertThat(table.screen(100, 24)).isEqualTo("""
                4 instruments at toy  connected, venue online                                   2025-01-01T00:00:00Z

                 INSTRUMENT            BID      ASK  SPREAD     LAST  FIGURES       BID QUANTITY  ASK QUANTITY
                 BTC/USD.KRAKEN    50000.0  50000.2     0.2  50000.1                        0.10          2.00
                 ETH/EUR.KRAKEN
                !DOGE/USD.KRAKEN
                 PF_XBTUSD.KRAKEN                                     mark 50001.5

                DOGE/USD.KRAKEN quotes FAILED: no such stream
                """);
        assertThat(table.screen(30, 8)).isEqualTo("""
                4 instruments at toy
                connected, venue online

                 INSTRUMENT            BID
                 BTC/USD.KRAKEN    50000.0
                and 3 more

                DOGE/USD.KRAKEN quotes FAILED>
                """);
    }

    @Test
    void whatAVenueSaysMovesNoCursor() {
        Watched odd = new Watched(Told.BOOK).tell(Told.health(Told.BOOK, State.FAILED, "no\u001B[2Jsuch\nbook"));
        assertThat(odd.screen(80, 24)).contains("book FAILED: no\uFFFD[2Jsuch book").doesNotContain("\u001B");
    }

    @Test
    void colouredLettersAreTheSameLetters() {
        Watched told = lively().after(Duration.ofSeconds(1));
        List<Line> lines = ScreenDrawing.lines(told.pictures().getLast(), new Size(80, 24));
        assertThat(lines.stream().map(line -> line.coloured().replaceAll("\u001B\\[[0-9;]*m", "").stripTrailing())
                .collect(Collectors.joining("\n", "", "\n"))).isEqualTo(told.screen(80, 24));
        assertThat(lines.get(5).coloured()).startsWith("\u001B[31m 50001.0");
        assertThat(lines.get(15).coloured()).startsWith("\u001B[32m 50000.0");
    }

    @Test
    void aFrameOverwritesEveryRowOfTheTerminal() {
        assertThat(ScreenDrawing.frame(List.of(Line.of("one", Style.ALARM), Line.of("two")), 3, true))
                .isEqualTo("\u001B[H\u001B[K\u001B[1;33mone\u001B[0m\r\n\u001B[Ktwo\r\n\u001B[K");
        assertThat(ScreenDrawing.frame(List.of(Line.of("one", Style.ALARM)), 1, false))
                .isEqualTo("\u001B[H\u001B[Kone");
    }

    @Property(tries = 300)
    void noScreenIsTooSmall(@ForAll @IntRange(min = 1, max = 120) int columns,
            @ForAll @IntRange(min = 1, max = 40) int rows, @ForAll boolean stale) {
        Watched told = lively();
        if (stale) {
            told.tell(Told.health(Told.BOOK, State.STALE, "the checksum does not match"));
        }
        told.after(Duration.ofSeconds(1));
        List<Line> lines = ScreenDrawing.lines(told.pictures().getLast(), new Size(columns, rows));
        assertThat(lines).hasSizeLessThanOrEqualTo(rows)
                .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(columns));
    }
}
