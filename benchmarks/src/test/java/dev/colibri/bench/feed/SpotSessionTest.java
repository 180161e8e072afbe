package dev.colibri.bench.feed;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.knowm.xchange.dto.trade.LimitOrder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class SpotSessionTest {
    private static final Pattern CHECKSUM = Pattern.compile("\"(checksum\":|c\":\")(\\d+)");
    private static final Pattern UPDATE = Pattern.compile("""
            \\{"channel":"book","type":"update","data":\\[\\{"symbol":"BTC/USD",\
            "bids":\\[(\\{"price":\\d{5}\\.\\d,"qty":\\d{1,2}\\.\\d{8}},?)*],\
            "asks":\\[(\\{"price":\\d{5}\\.\\d,"qty":\\d{1,2}\\.\\d{8}},?)*],\
            "checksum":\\d+,"timestamp":"2026-01-05T09:30:\\d\\d\\.\\d{6}Z"}]}""");

    @ParameterizedTest
    @CsvSource({"10, 1", "25, 1", "100, 10", "500, 1", "1000, 2", "10, 1000"})
    void everyLineTakesEveryFrameAndARoundEndsWhereItBegan(int depth, int instruments) {
        SpotSession session = new SpotSession(depth, instruments, 2_000);
        for (SpotLine line : SpotLine.values()) {
            Replay replay = line.replay(session);
            assertThat(replay.round()).as("events of %s", line).isEqualTo(instruments + 2_000);
            assertThat(replay.round()).isEqualTo(instruments + 4_000);
        }
        PlainSpotLine plain = new PlainSpotLine(depth);
        Replay replay = new Replay(plain, session.frames(new SpotV2()));
        List<PlainBook> books = session.pairs().stream().map(pair -> plain.book(pair.symbol())).toList();
        List<NavigableMap<BigDecimal, BigDecimal>> before = sides(books);
        replay.round();
        assertThat(sides(books)).isEqualTo(before);
        assertThat(before).allSatisfy(side -> assertThat(side).hasSize(depth));
    }

    @ParameterizedTest
    @EnumSource
    void noLineTakesAWrongChecksum(SpotLine line) {
        Replay replay = line.replay(new SpotSession(10, 1, 2));
        String first = text(replay.frames().round().get(0));
        String wrong = CHECKSUM.matcher(first).replaceFirst(found -> "\"" + found.group(1) + "1");
        assertThat(wrong).isNotEqualTo(first);
        assertThat(replay.line().feed(wrong.getBytes(StandardCharsets.US_ASCII))).isFalse();
    }

    @Test
    void aRefusedFrameEndsTheMeasurement() {
        Frames frames = new Frames(List.of(), List.of("{\"channel\":\"new\"}".getBytes(StandardCharsets.US_ASCII)));
        Replay replay = new Replay(new PlainSpotLine(10), frames);
        assertThatThrownBy(replay::round).isInstanceOf(IllegalStateException.class)
                .hasMessage("PlainSpotLine refuses {\"channel\":\"new\"}");
    }

    @Test
    void bothInterfacesTellTheSameBook() {
        SpotSession session = new SpotSession(25, 1, 500);
        PlainSpotLine plain = new PlainSpotLine(25);
        XchangeLine older = new XchangeLine(25, session.pairs());
        Frames frames = session.frames(new SpotV2());
        Frames olderFrames = session.frames(new SpotV1(25));
        new Replay(plain, new Frames(frames.opening(), List.of()));
        new Replay(older, new Frames(olderFrames.opening(), List.of()));
        for (int message = 0; message < 500; message++) {
            assertThat(plain.feed(frames.round().get(message))).isTrue();
            assertThat(older.feed(olderFrames.round().get(message))).isTrue();
            PlainBook book = plain.book("BTC/USD");
            assertThat(levels(older.last().getBids())).isEqualTo(levels(book.bids()));
            assertThat(levels(older.last().getAsks())).isEqualTo(levels(book.asks()));
            assertThat(book.bids().firstKey()).isLessThan(book.asks().firstKey());
        }
    }

    @Test
    void messagesAreAsLargeAsMeasuredOnesAndHoldAsManyLevels() {
        List<byte[]> round = new SpotSession(10, 1).frames(new SpotV2()).round();
        assertThat(round).hasSize(SpotSession.MESSAGES)
                .allSatisfy(frame -> assertThat(text(frame)).matches(UPDATE));
        double bytes = round.stream().mapToInt(frame -> frame.length).average().orElseThrow();
        double levels = round.stream().mapToLong(frame -> Pattern.compile("\"qty\"").matcher(text(frame)).results()
                .count()).average().orElseThrow();
        assertThat(levels).isCloseTo(1.64, within(0.05));
        assertThat(bytes).isCloseTo(204, within(3.0));
    }

    @Test
    void theSameSessionIsMadeEachTime() {
        SpotSession session = new SpotSession(25, 10, 1_000);
        assertThat(texts(session.frames(new SpotV2()))).isEqualTo(texts(session.frames(new SpotV2())));
        assertThat(texts(session.frames(new SpotV1(25)))).isEqualTo(texts(session.frames(new SpotV1(25))));
    }

    private static List<NavigableMap<BigDecimal, BigDecimal>> sides(List<PlainBook> books) {
        return books.stream().flatMap(book -> Stream.of(book.bids(), book.asks()))
                .<NavigableMap<BigDecimal, BigDecimal>>map(TreeMap::new).toList();
    }

    private static List<String> levels(NavigableMap<BigDecimal, BigDecimal> side) {
        return side.entrySet().stream().map(level -> plain(level.getKey()) + ":" + plain(level.getValue())).toList();
    }

    private static List<String> levels(List<LimitOrder> side) {
        return side.stream().map(order -> plain(order.getLimitPrice()) + ":" + plain(order.getOriginalAmount()))
                .toList();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static List<String> texts(Frames frames) {
        return Stream.concat(frames.opening().stream(), frames.round().stream()).map(SpotSessionTest::text).toList();
    }

    private static String text(byte[] frame) {
        return new String(frame, StandardCharsets.US_ASCII);
    }
}
