package dev.colibri.bench.feed;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class MixedSessionTest {
    private final MixedSession session = new MixedSession(10, 10);

    @Test
    void mostMessagesAreOfBooksAndEveryChannelComes() {
        Map<String, Long> counts = session.frames().round().stream().map(PlainJson::tree)
                .collect(Collectors.groupingBy(frame -> frame.get("channel").textValue(), TreeMap::new,
                        Collectors.counting()));
        assertThat(counts).containsExactlyInAnyOrderEntriesOf(Map.of("book", 14_400L, "ticker", 820L, "trade", 820L,
                "ohlc", 246L, "heartbeat", 80L, "status", 18L));
    }

    @ParameterizedTest
    @EnumSource
    void everyLineHandsOnEveryEvent(MixedLine line) {
        long expected = session.frames().round().stream().map(PlainJson::tree).filter(this::tellsEvents)
                .mapToLong(frame -> frame.get("data").size()).sum();
        Replay replay = line.replay(session);
        assertThat(replay.round()).isEqualTo(10 + expected);
        assertThat(replay.round()).isEqualTo(10 + 2 * expected);
    }

    @Test
    void anEventHoldsWhatItsFrameTells() {
        PlainSpotLine line = new PlainSpotLine(10);
        for (byte[] frame : session.frames().round()) {
            JsonNode message = PlainJson.tree(frame);
            if (message.get("channel").textValue().equals("trade")) {
                line.feed(frame);
                JsonNode told = message.get("data").get(message.get("data").size() - 1);
                PlainEvent.Trade trade = (PlainEvent.Trade) line.last();
                assertThat(trade.id()).isEqualTo(told.get("trade_id").longValue());
                assertThat(trade.quantity()).hasToString(told.get("qty").decimalValue().toPlainString());
                assertThat(trade.quantity().scale()).isEqualTo(8);
            }
        }
        assertThat(line.events()).isGreaterThan(820);
    }

    private boolean tellsEvents(JsonNode frame) {
        return switch (frame.get("channel").textValue()) {
            case "status", "heartbeat" -> false;
            default -> true;
        };
    }
}
