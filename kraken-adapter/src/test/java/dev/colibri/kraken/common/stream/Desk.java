package dev.colibri.kraken.common.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import dev.colibri.api.random.Seed;
import dev.colibri.api.testing.TestNode;

/** A registry under test: what it sent and told, in one list, with the seconds at which it did. */
final class Desk {
    static final StreamPolicy POLICY = StreamPolicy.of(Duration.ofSeconds(10));

    final TestNode node = TestNode.named("kraken").startingAt(Instant.EPOCH).build();
    final List<String> log = new ArrayList<>();
    final Map<String, StreamTicket> tickets = new LinkedHashMap<>();
    final StreamRegistry<TestStream> registry;
    /** Called with each line of the log, from inside. */
    Consumer<String> reaction = line -> {};

    Desk() {
        this(POLICY);
    }

    Desk(StreamPolicy policy) {
        registry = new StreamRegistry<>(new TestStream.Dialect(), this::note, node.clock(), node.timers(), policy,
                new Seed(1));
    }

    /** A desk whose link stands. */
    static Desk up() {
        Desk desk = new Desk();
        desk.registry.linkUp();
        return desk;
    }

    Desk want(String... streams) {
        for (String stream : streams) {
            tickets.put(stream, registry.want(TestStream.of(stream), new StreamListener() {
                @Override
                public void stale(String reason) {
                    note(stream + " stale: " + reason);
                }

                @Override
                public void resyncing(String reason) {
                    note(stream + " resyncing: " + reason);
                }

                @Override
                public void failed(String reason) {
                    note(stream + " failed: " + reason);
                }
            }));
        }
        return this;
    }

    StreamTicket ticket(String stream) {
        return tickets.get(stream);
    }

    Desk granted(String... streams) {
        List.of(streams).forEach(stream -> registry.granted(TestStream.of(stream)));
        return this;
    }

    Desk givenBack(String... streams) {
        List.of(streams).forEach(stream -> registry.givenBack(TestStream.of(stream)));
        return this;
    }

    Desk refused(String stream, String words) {
        registry.refused(TestStream.of(stream), words);
        return this;
    }

    Desk flowing(String... streams) {
        List.of(streams).forEach(stream -> ticket(stream).flowing());
        return this;
    }

    /** Wants a stream, and goes on until it flows. */
    Desk standing(String... streams) {
        want(streams).turn().granted(streams).flowing(streams);
        log.clear();
        return this;
    }

    /** Ends the turn of the event loop. */
    Desk turn() {
        return millis(0);
    }

    Desk millis(long millis) {
        node.advance(Duration.ofMillis(millis));
        return this;
    }

    /** The log since it was asked last. */
    List<String> told() {
        List<String> told = List.copyOf(log);
        log.clear();
        return told;
    }

    private void note(String line) {
        long millis = node.clock().nanos() / 1_000_000;
        log.add(millis + " " + line);
        reaction.accept(line);
    }
}
