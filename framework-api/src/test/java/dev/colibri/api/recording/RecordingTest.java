package dev.colibri.api.recording;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.IndexPrice;
import dev.colibri.api.market.InstrumentStatus;
import dev.colibri.api.market.InstrumentUpdate;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.OpenInterest;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.TickerStats;
import dev.colibri.api.market.Trade;
import dev.colibri.api.market.TradeKind;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.model.TradingStatus;
import dev.colibri.api.testing.Instruments;
import dev.colibri.api.time.VirtualTime;

import static dev.colibri.api.recording.Recordings.BTC_USD;
import static dev.colibri.api.recording.Recordings.START;
import static dev.colibri.api.recording.Recordings.mark;
import static dev.colibri.api.recording.Recordings.readAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RecordingTest {
    private static final ConnectionName KRAKEN = new ConnectionName("kraken");

    @TempDir private Path directory;

    @Test
    void everyKindOfEventComesBackAsItWas() {
        List<MarketEvent> events = everyKind();
        record(events);
        assertThat(read()).isEqualTo(events);
    }

    @Test
    void aMissingDirectoryAndOneWithoutRecordingAreNamed() {
        assertThatThrownBy(() -> RecordingReader.open(directory.resolve("nowhere")))
                .isInstanceOf(RecordingException.class)
                .hasMessageContaining("nowhere").hasMessageContaining("must be a directory");
        assertThatThrownBy(() -> RecordingReader.open(directory)).isInstanceOf(RecordingException.class)
                .hasMessageContaining("holds no file events-NNNNNN.rec");
    }

    @Test
    void aRecordingCanBeContinued() {
        record(List.of(mark(1), mark(2)));
        record(List.of(mark(3)));
        assertThat(read()).containsExactly(mark(1), mark(2), mark(3));
        assertThat(RecordingReader.open(directory).eventCount()).isEqualTo(3);
    }

    @Test
    void nothingWrittenLeavesNothing() throws IOException {
        RecordingWriter.open(directory).close();
        try (var files = Files.list(directory)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aClosedRecordingTakesNoMoreAndClosesAgainInSilence() {
        RecordingWriter writer = RecordingWriter.open(directory);
        writer.write(mark(1));
        writer.close();
        writer.close();
        assertThatThrownBy(() -> writer.write(mark(2))).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is closed");
        assertThat(read()).containsExactly(mark(1));
    }

    @Test
    void seekingGoesToTheBlockThatHoldsTheTime() {
        Recordings.writeBlocks(directory, mark(1), mark(2), mark(3));
        RecordingReader reader = RecordingReader.open(directory);
        reader.seek(START + 2);
        assertThat(readAll(reader)).containsExactly(mark(2), mark(3));
        reader.seek(Long.MIN_VALUE);
        assertThat(readAll(reader)).hasSize(3);
        reader.seek(Long.MAX_VALUE);
        assertThat(readAll(reader)).containsExactly(mark(3));
        assertThat(reader.firstTime()).isEqualTo(START + 1);
        assertThat(reader.lastTime()).isEqualTo(START + 3);
    }

    @Test
    void aSourceDeliversEachEventWhenItWasReceivedAndNeverGoesBack() {
        record(List.of(mark(5), mark(9)));
        record(List.of(mark(7)));
        VirtualTime time = new VirtualTime(EventTime.instant(START));
        List<String> delivered = new ArrayList<>();
        time.register(new RecordingSource(RecordingReader.open(directory),
                event -> delivered.add(event.receiveTime() - START + " at " + (time.clock().nanos() - START))));
        time.runSources();
        assertThat(delivered).containsExactly("5 at 5", "9 at 9", "7 at 9");
    }

    @Test
    void anEmptySourceIsExhausted() {
        Recordings.writeBlocks(directory, mark(1));
        RecordingReader reader = RecordingReader.open(directory);
        readAll(reader);
        assertThat(new RecordingSource(reader, event -> {
            throw new AssertionError("nothing is left");
        }).nextTime()).isEqualTo(RecordingSource.EXHAUSTED);
    }

    private void record(List<MarketEvent> events) {
        try (RecordingWriter writer = RecordingWriter.open(directory)) {
            events.forEach(writer::write);
        }
    }

    private List<MarketEvent> read() {
        RecordingReader reader = RecordingReader.open(directory);
        List<MarketEvent> events = readAll(reader);
        assertThat(reader.damages()).isEmpty();
        return events;
    }

    private static List<MarketEvent> everyKind() {
        List<MarketEvent> events = new ArrayList<>();
        events.add(new VenueStatus(KRAKEN, VenueStatus.State.ONLINE, "", START, START + 1));
        for (Instrument instrument : Instruments.ALL) {
            events.add(new InstrumentUpdate(instrument, START, START + 2));
        }
        events.add(new Quote(BTC_USD, 500_001, 12, 500_002, 0, 1, 8, START - 5, START + 3));
        events.add(
                new Trade(BTC_USD, 0, 7, 500_001, 3, 1, 8, Side.SELL, TradeKind.NORMAL, Origin.LIVE, START, START + 3));
        events.add(new Trade(BTC_USD, -1, -7, Long.MIN_VALUE, Long.MAX_VALUE, 18, 0, Side.BUY, TradeKind.BLOCK,
                Origin.RECOVERED, 0, START + 4));
        events.add(
                new Bar(BarType.parse("BTC/USD.KRAKEN-1-MINUTE-LAST-EXTERNAL"), START, START + 60_000_000_000L, 5, 9, 1,
                        3, 1, 100, 8, 4, Price.of("0.45"), false, Origin.INFERRED, START + 5));
        events.add(new DepthSnapshot(BTC_USD, List.of(new DepthSnapshot.Level(Price.of("1.5"), Quantity.of("2"))),
                List.of(),
                START, START + 6));
        events.add(mark(7));
        events.add(new IndexPrice(BTC_USD, Price.of("-0.5"), START, START + 8));
        events.add(
                new FundingRate(BTC_USD, new BigDecimal("-1.5E-7"), null, new BigDecimal("0.10"), Duration.ofHours(1),
                        START + 99, START, START + 9));
        events.add(new OpenInterest(BTC_USD, Quantity.of("1000"), START, START + 10));
        events.add(new TickerStats(BTC_USD, Price.of("1"), null, Price.of("2"), null, new BigDecimal("1.23"),
                Quantity.of("4.5"), null, new BigDecimal("-2.5"), START, START + 11));
        events.add(new InstrumentStatus(BTC_USD, TradingStatus.POST_ONLY, START, START + 12));
        for (Subscription stream : streams()) {
            events.add(
                    new StreamHealth(KRAKEN, stream, StreamHealth.State.STALE, "kein Ton für 5 s…", START, START + 13));
        }
        return events;
    }

    private static List<Subscription> streams() {
        return List.of(new Subscription.Quotes(BTC_USD), new Subscription.Trades(BTC_USD),
                new Subscription.Book(BTC_USD, 10), new Subscription.Depth(BTC_USD, 5, Duration.ofMillis(100)),
                new Subscription.OrderByOrderBook(BTC_USD, 1000),
                new Subscription.Bars(BarType.parse("BTC/USD.KRAKEN-0.5-VOLUME-LAST-INTERNAL")),
                new Subscription.MarkPrices(BTC_USD), new Subscription.IndexPrices(BTC_USD),
                new Subscription.FundingRates(BTC_USD), new Subscription.OpenInterests(BTC_USD),
                new Subscription.Stats(BTC_USD), new Subscription.Status(BTC_USD));
    }
}
