package dev.colibri.bench.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class FuturesSessionTest {

    @ParameterizedTest
    @EnumSource
    void everyLineTakesEveryFrameAgainAndAgain(FuturesLine line) {
        Replay replay = line.replay(new FuturesSession());
        assertThat(replay.round()).isEqualTo(FuturesSession.MESSAGES);
        assertThat(replay.round()).isEqualTo(2 * FuturesSession.MESSAGES);
    }

    @ParameterizedTest
    @EnumSource
    void noLineTakesAHoleInTheSequence(FuturesLine line) {
        List<byte[]> frames = new FuturesSession().frames().round();
        FeedLine fed = line.open();
        assertThat(fed.feed(frames.get(0))).isTrue();
        assertThat(fed.feed(frames.get(1))).isTrue();
        assertThat(fed.feed(frames.get(3))).isFalse();
    }

    @Test
    void aMessageHoldsOneLevelInTheVenuesShape() {
        List<String> texts = new FuturesSession().frames().round().stream()
                .map(frame -> new String(frame, StandardCharsets.US_ASCII)).toList();
        assertThat(texts.get(0)).startsWith("{\"feed\":\"book_snapshot\",\"product_id\":\"PF_XBTUSD\",\"timestamp\":")
                .contains(",\"tickSize\":null,\"bids\":[{\"price\":34");
        assertThat(texts.subList(1, texts.size())).allSatisfy(text -> assertThat(text).matches("""
                \\{"feed":"book","product_id":"PF_XBTUSD","side":"(buy|sell)","seq":\\d+,"price":3\\d{4}(\\.5)?,\
                "qty":\\d{1,2}(\\.\\d{1,4})?,"timestamp":17676054\\d{5}}"""));
        assertThat(texts.stream().filter(text -> text.contains("\"qty\":0,")).count()).isGreaterThan(1_000);
    }

    @Test
    void theBookStaysAboutAsDeepAndIsNeverCrossed() {
        PlainFuturesLine line = new PlainFuturesLine();
        for (byte[] frame : new FuturesSession().frames().round()) {
            assertThat(line.feed(frame)).isTrue();
            PlainEvent.Book told = (PlainEvent.Book) line.last();
            assertThat(told.bid().getKey()).isLessThan(told.ask().getKey());
        }
        PlainBook book = line.book(FuturesSession.SYMBOL);
        assertThat(List.of(book.bids().size(), book.asks().size()))
                .allSatisfy(size -> assertThat(size).isBetween(FuturesSession.DEPTH / 2, 2 * FuturesSession.DEPTH));
    }
}
