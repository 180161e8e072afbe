package dev.colibri.kraken.common.stream;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.vertx.core.Future;
import org.junit.jupiter.api.Test;

import dev.colibri.api.testing.TestNode;
import dev.colibri.kraken.common.socket.SocketFigures;
import dev.colibri.kraken.common.socket.SocketState;
import dev.colibri.kraken.common.stream.StreamPool.First;

import static org.assertj.core.api.Assertions.assertThat;

class StreamPoolTest {
    private final TestNode node = TestNode.inMemory("kraken");
    private final List<String> log = new ArrayList<>();
    private final List<Line> made = new ArrayList<>();
    private boolean refusing;

    @Test
    void streamsShareALineUntilItsSlotsOrItsRoomAreUsedUp() {
        StreamPool<Wish, Silent> pool = pool(First.KEPT);
        node.await(pool.open());
        want(pool, "A", 10);
        want(pool, "B", 10);
        want(pool, "A", 25);
        want(pool, "C", 10);
        want(pool, "D", 10);
        assertThat(made).extracting(line -> line.wishes.values().toString())
                .containsExactly("[A 10, B 10, C 10]", "[A 25, D 10]");
        assertThat(log).containsExactly("open 1", "open 2");
    }

    @Test
    void whatIsWantedBeforeItIsOpenWaitsForIt() {
        StreamPool<Wish, Silent> pool = pool(First.KEPT);
        want(pool, "A", 10);
        want(pool, "A", 25);
        assertThat(log).isEmpty();
        refusing = true;
        node.awaitFailure(pool.open());
        refusing = false;
        node.await(pool.open());
        assertThat(log).containsExactly("open 1", "open 1", "open 2");
        assertThat(pool.lines()).hasSize(2);
    }

    @Test
    void aFurtherLineIsClosedWithItsLastStreamAndTheKeptOneNever() {
        StreamPool<Wish, Silent> pool = pool(First.KEPT);
        node.await(pool.open());
        StreamTicket first = want(pool, "A", 10);
        StreamTicket second = want(pool, "A", 25);
        second.drop();
        first.drop();
        assertThat(log).containsExactly("open 1", "open 2", "close 2");
        assertThat(pool.lines()).hasSize(1);
    }

    @Test
    void aPoolOnNeedHasNoLineWithoutAStream() {
        StreamPool<Wish, Silent> pool = pool(First.ON_NEED);
        node.await(pool.open());
        assertThat(pool.lines()).isEmpty();
        want(pool, "A", 10).drop();
        want(pool, "A", 10);
        assertThat(log).containsExactly("open 1", "close 1", "open 2");
    }

    @Test
    void aLineThatCannotBeOpenedTellsItsStreamsAndIsTriedAgain() {
        StreamPool<Wish, Silent> pool = pool(First.ON_NEED);
        refusing = true;
        want(pool, "A", 10);
        assertThat(log).containsExactly("open 1", "unreachable 1: nobody there");
        refusing = false;
        node.advance(StreamPool.RETRY);
        assertThat(log).last().isEqualTo("open 1");
        assertThat(node.activeTimers()).isZero();
    }

    @Test
    void closingEndsEveryLineAndEveryAttempt() {
        StreamPool<Wish, Silent> pool = pool(First.ON_NEED);
        want(pool, "A", 10);
        refusing = true;
        want(pool, "A", 25);
        node.await(pool.close());
        assertThat(log).containsExactly("open 1", "open 2", "unreachable 2: nobody there", "close 1", "close 2");
        assertThat(node.activeTimers()).isZero();
        assertThat(pool.lines()).isEmpty();
    }

    private StreamPool<Wish, Silent> pool(First first) {
        return new StreamPool<>(first, node.timers(), () -> {
            Line line = new Line(made.size() + 1);
            made.add(line);
            return line;
        });
    }

    private static StreamTicket want(StreamPool<Wish, Silent> pool, String symbol, int depth) {
        return pool.want(new Wish(symbol, depth), new Silent());
    }

    private record Wish(String symbol, int depth) implements VenueStream {

        @Override
        public Object slot() {
            return symbol;
        }

        @Override
        public String toString() {
            return symbol + " " + depth;
        }
    }

    private record Silent() implements StreamListener {

        @Override
        public void stale(String reason) {}

        @Override
        public void resyncing(String reason) {}

        @Override
        public void failed(String reason) {}
    }

    /** A line with room for three streams. */
    private final class Line implements StreamLine<Wish, Silent> {
        private final int number;
        private final Map<Object, Wish> wishes = new LinkedHashMap<>();

        Line(int number) {
            this.number = number;
        }

        @Override
        public boolean canTake(Wish wish) {
            return wishes.size() < 3 && !wishes.containsKey(wish.slot());
        }

        @Override
        public StreamTicket want(Wish wish, Silent listener) {
            wishes.put(wish.slot(), wish);
            return new StreamTicket() {
                @Override
                public void flowing() {}

                @Override
                public void resync(String reason) {}

                @Override
                public void drop() {
                    wishes.remove(wish.slot());
                }
            };
        }

        @Override
        public int size() {
            return wishes.size();
        }

        @Override
        public Future<Void> open() {
            log.add("open " + number);
            return refusing ? Future.failedFuture("nobody there") : Future.succeededFuture();
        }

        @Override
        public Future<Void> close() {
            log.add("close " + number);
            return Future.succeededFuture();
        }

        @Override
        public void unreachable(String reason) {
            log.add("unreachable " + number + ": " + reason);
        }

        @Override
        public SocketState state() {
            return SocketState.OPEN;
        }

        @Override
        public SocketFigures figures() {
            throw new UnsupportedOperationException("nobody counts here");
        }
    }
}
