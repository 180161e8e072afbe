package dev.colibri.kraken.common.stream;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A stream of a venue that exists in tests only: {@code book A 10}. Only one parameter of a channel's symbol at once.
 */
record TestStream(String channel, String symbol, int parameter) implements VenueStream {

    static TestStream of(String text) {
        String[] words = text.split(" ");
        return new TestStream(words[0], words[1], Integer.parseInt(words[2]));
    }

    @Override
    public Object slot() {
        return channel + " " + symbol;
    }

    @Override
    public String toString() {
        return channel + " " + symbol + " " + parameter;
    }

    /** Requests such as {@code 3 + book A 10, book B 10}; up to three streams of one channel and parameter in each. */
    static final class Dialect implements StreamDialect<TestStream> {

        @Override
        public int most() {
            return 3;
        }

        @Override
        public boolean together(TestStream one, TestStream other) {
            return one.channel().equals(other.channel()) && one.parameter() == other.parameter();
        }

        @Override
        public String subscribe(List<TestStream> streams, long requestId) {
            return requestId + " + " + text(streams);
        }

        @Override
        public String unsubscribe(List<TestStream> streams, long requestId) {
            return requestId + " - " + text(streams);
        }

        private static String text(List<TestStream> streams) {
            return streams.stream().map(TestStream::toString).collect(Collectors.joining(", "));
        }
    }
}
